/** Raw bytes to a decoded {@code Document}, or a quarantine record that says why not. */
@NullMarked
package org.consilience.document;

import org.jspecify.annotations.NullMarked;

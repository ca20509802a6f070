/** What can be asked of a finished run: which rows, why this, what changed. */
@NullMarked
package org.consilience.query;

import org.jspecify.annotations.NullMarked;

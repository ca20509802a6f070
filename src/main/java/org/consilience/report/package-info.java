/** What a person reads of a run. */
@NullMarked
package org.consilience.report;

import org.jspecify.annotations.NullMarked;

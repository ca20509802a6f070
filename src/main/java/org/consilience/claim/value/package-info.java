/** Numbers and dates in words, as typed values with intervals. */
@NullMarked
package org.consilience.claim.value;

import org.jspecify.annotations.NullMarked;

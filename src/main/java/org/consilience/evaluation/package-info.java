/**
 * How good the stages are: gold of the project's own, generators of text with known truth, and the
 * measures of the field, over both and over public sets that lie elsewhere.
 */
@NullMarked
package org.consilience.evaluation;

import org.jspecify.annotations.NullMarked;

/**
 * Words that grammar cannot tell: reporting verbs, channels, units, numerals; each list has its
 * source in its file.
 */
@NullMarked
package org.consilience.claim.lexicon;

import org.jspecify.annotations.NullMarked;

/** A sentence as it is parsed: its tree, clauses, phrases and the words that report. */
@NullMarked
package org.consilience.claim.grammar;

import org.jspecify.annotations.NullMarked;

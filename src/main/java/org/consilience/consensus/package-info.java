/** Claims of one question to groups, variants, tallies, status and ledger. */
@NullMarked
package org.consilience.consensus;

import org.jspecify.annotations.NullMarked;

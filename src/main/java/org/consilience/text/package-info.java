/**
 * Primitives that every stage shares: offsets in code points, hashes, normal forms, and what the
 * stages need of natural-language processing as interfaces.
 */
@NullMarked
package org.consilience.text;

import org.jspecify.annotations.NullMarked;

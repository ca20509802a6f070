/** An annotated document to claims; one class an extractor, one list that names them all. */
@NullMarked
package org.consilience.claim;

import org.jspecify.annotations.NullMarked;

/** A document to blocks, each with a decision and its reasons; labels, never edits text. */
@NullMarked
package org.consilience.cleaning;

import org.jspecify.annotations.NullMarked;

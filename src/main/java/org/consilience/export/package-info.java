/** A finished run in the forms of others: files of other formats, and metadata for catalogues. */
@NullMarked
package org.consilience.export;

import org.jspecify.annotations.NullMarked;

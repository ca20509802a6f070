/** Run folders, manifest, publishing and verification: the only package that knows file names. */
@NullMarked
package org.consilience.dataset;

import org.jspecify.annotations.NullMarked;

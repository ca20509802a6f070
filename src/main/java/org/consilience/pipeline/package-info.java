/** All Beam code: it moves records between the stages and decides nothing. */
@NullMarked
package org.consilience.pipeline;

import org.jspecify.annotations.NullMarked;

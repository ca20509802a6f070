/** Documents to stories, and what is resolved inside one: names, dates, copies and origins. */
@NullMarked
package org.consilience.story;

import org.jspecify.annotations.NullMarked;

/**
 * Truth discovery: from what sources say of items to the value of each item that is most likely
 * right, and how far each source is to be relied on. Pure computation over what it is given.
 */
@NullMarked
package org.consilience.fusion;

import org.jspecify.annotations.NullMarked;

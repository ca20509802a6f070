/** The command line: what the words after {@code consilience} mean, and what the exit codes say. */
@NullMarked
package org.consilience.command;

import org.jspecify.annotations.NullMarked;

package org.consilience.cleaning;

import java.util.List;

/**
 * What the learned models see of a document's blocks.
 *
 * @param names of the columns; what stands before the dot is the group that a number belongs to
 * @param rows one a block, in their order
 */
public record NumberTable(List<String> names, List<double[]> rows) {}

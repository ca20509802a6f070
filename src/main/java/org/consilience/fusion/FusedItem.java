package org.consilience.fusion;

import java.util.List;

/**
 * What a method holds for true of an item.
 *
 * @param item its name
 * @param values the value in normal form; of a set its members, sorted
 * @param confidence from 0 to 1, in the method's own sense, six decimals
 * @param support how many sources say just this
 * @param alternatives how many other values are said
 */
public record FusedItem(
    String item, List<String> values, double confidence, int support, int alternatives) {}

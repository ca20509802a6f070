package org.consilience.fusion;

import java.util.List;
import java.util.SortedMap;

/**
 * What a method makes of a table.
 *
 * @param kind what it took the values for
 * @param items by name
 * @param reliability by source, from 0 to 1, in the method's own sense, six decimals
 * @param rounds how often sources and values were weighed against each other
 * @param converged whether the last round changed no reliability by more than a millionth
 */
public record Fusion(
    ValueKind kind,
    List<FusedItem> items,
    SortedMap<String, Double> reliability,
    int rounds,
    boolean converged) {}

package org.consilience.evaluation;

import java.util.SortedMap;

/**
 * An answer of which it is known whether it is right.
 *
 * @param confidence that was stated for it
 * @param features that the confidence was made of, before they were weighed
 */
record Judged(double confidence, boolean right, SortedMap<String, Double> features) {}

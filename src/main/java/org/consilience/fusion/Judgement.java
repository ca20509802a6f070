package org.consilience.fusion;

/**
 * What a method thinks of an item's values in one round.
 *
 * @param scores by value; the highest is chosen, of equals the first
 * @param confidences by value, from 0 to 1
 */
record Judgement(double[] scores, double[] confidences) {}

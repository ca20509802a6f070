package org.consilience.fusion;

/**
 * The constants of {@link Credibility}; one set serves all tables.
 *
 * @param unsaid how many values that nobody says might be the true one as well; without any, a
 *     value that nobody contradicts would be certain, and its lone source most reliable
 * @param right how many true values a source is held to have said before anything is known
 * @param wrong how many false ones
 * @param peers how many claims the sources of one size are worth to one of them
 * @param overall how many claims a source's record is worth to its record on one attribute, for
 *     each claim of that, and one more: sources that agree on an attribute may all show another
 *     thing than it says, which their record on the others does not share
 * @param copying the probability before any evidence that of two sources one copies
 * @param alike how much a set gains of the score of one just like it
 * @param near the same of numbers: a number close by is as often another reading as another way to
 *     write this one
 */
record CredibilitySettings(
    double unsaid,
    double right,
    double wrong,
    double peers,
    double overall,
    double copying,
    double alike,
    double near) {}

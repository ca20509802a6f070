package org.consilience.evaluation;

/**
 * A text of a measured set before anything is done to it.
 *
 * @param name unique in its set
 * @param text as the set has it
 * @param gold what the set says of it: a story, a date, or empty
 */
record SourceText(String name, String text, String gold) {}

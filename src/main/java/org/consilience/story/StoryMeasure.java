package org.consilience.story;

/**
 * By what documents are told to be of one story. What was chosen with gold in sight stands here
 * together, so that a measurement can choose it again on other documents.
 *
 * @param names share of the names in the likeness of two documents; the rest is the words'. Reports
 *     of two earthquakes share their words, those of one share its names
 * @param background documents that the background of general news counts for
 * @param plain documents up to which every one that holds a term makes it more common in full;
 *     beyond, they count by their logarithm, since a story of thousands makes no common names
 * @param sameStory average likeness of two groups of documents from which they are one story
 */
public record StoryMeasure(double names, double background, double plain, double sameStory) {
  /**
   * Chosen on ECB+; the suite {@code stories-ecbplus-folds} chooses again on one half of its topics
   * and measures on the other. The share of the names makes little difference there. The background
   * outweighs a corpus of hundreds, so that what is added to it moves no weight by much.
   */
  public static final StoryMeasure USUAL = new StoryMeasure(0.7, 5_000, 4, 0.33);
}

package org.consilience.language;

/**
 * A token before it is analysed.
 *
 * @param start first UTF-16 unit in the block
 * @param end one past the last
 * @param form as the analyser sees it
 */
record Piece(int start, int end, String form) {}

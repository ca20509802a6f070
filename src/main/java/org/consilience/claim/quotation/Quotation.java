package org.consilience.claim.quotation;

/**
 * Words between quotation marks; offsets in code points of the document.
 *
 * @param start offset of the opening mark
 * @param end one past the closing mark, or the end of the block where it is missing
 * @param closed whether the text closes it
 * @param block index of the block
 */
public record Quotation(int start, int end, boolean closed, int block) {
  public boolean holds(int offset) {
    return start <= offset && offset < end;
  }
}

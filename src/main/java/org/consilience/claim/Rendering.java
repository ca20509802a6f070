package org.consilience.claim;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes tokens out again as they were spaced, with names in the place of pronouns and without
 * quotation marks.
 */
final class Rendering {
  private final Tree tree;
  private final Map<Integer, String> replacements = new HashMap<>();

  Rendering(Tree tree) {
    this.tree = tree;
  }

  Rendering replace(int token, String text) {
    replacements.put(token, text);
    return this;
  }

  String of(BitSet tokens) {
    StringBuilder out = new StringBuilder();
    int last = Tree.NONE;
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      if (isQuotationMark(i)) {
        continue;
      }
      if (!out.isEmpty() && !isGlued(last, i)) {
        out.append(' ');
      }
      out.append(replacements.getOrDefault(i, tree.token(i).getForm()));
      last = i;
    }
    return out.toString()
        .replaceAll("\\(\\s*\\)", "")
        .replaceAll(" ([,.;:])", "$1")
        .replaceAll(",[,\\s]*,", ",")
        .replaceAll("[,;:]+$", "")
        .strip();
  }

  private boolean isGlued(int last, int next) {
    return tree.token(next).getStart() == tree.token(last).getEnd();
  }

  private boolean isQuotationMark(int i) {
    return tree.token(i).getForm().matches("[\"\\u201C\\u201D]+|``|''");
  }
}

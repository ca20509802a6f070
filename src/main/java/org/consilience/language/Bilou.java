package org.consilience.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads entities from the tags Begin, Inside, Last, Outside, Unit (Ratinov and Roth 2009). Tags
 * that do not fit together are read as the shortest entities they allow.
 */
final class Bilou {
  private Bilou() {}

  static List<EntitySpan> spans(List<String> tags) {
    List<EntitySpan> spans = new ArrayList<>();
    int i = 0;
    while (i < tags.size()) {
      String tag = tags.get(i);
      if (tag.length() < 3) {
        i++;
        continue;
      }
      String type = tag.substring(2);
      int end = end(tags, i, type);
      spans.add(new EntitySpan(i, end, type));
      i = end;
    }
    return spans;
  }

  private static int end(List<String> tags, int first, String type) {
    char mark = tags.get(first).charAt(0);
    int end = first + 1;
    while ((mark == 'B' || mark == 'I') && end < tags.size() && continues(tags.get(end), type)) {
      mark = tags.get(end).charAt(0);
      end++;
    }
    return end;
  }

  private static boolean continues(String tag, String type) {
    return tag.equals("I-" + type) || tag.equals("L-" + type);
  }
}

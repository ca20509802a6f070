package org.consilience.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which documents a run has and another has not, and which were revised in between. */
final class DocumentsDifference {
  private static final int SHOWN = 5;

  private final Map<String, String> before;
  private final Map<String, String> after;

  DocumentsDifference(Snapshot before, Snapshot after) {
    this.before = before.documents();
    this.after = after.documents();
  }

  List<String> added() {
    return after.keySet().stream().filter(uri -> !before.containsKey(uri)).toList();
  }

  List<String> gone() {
    return before.keySet().stream().filter(uri -> !after.containsKey(uri)).toList();
  }

  /** At the same place, with other content. */
  List<String> revised() {
    return after.keySet().stream()
        .filter(uri -> before.containsKey(uri) && !before.get(uri).equals(after.get(uri)))
        .toList();
  }

  String words() {
    String total =
        before.size() == after.size()
            ? String.valueOf(after.size())
            : before.size() + " → " + after.size();
    return total
        + ": "
        + named(added(), "added")
        + ", "
        + named(gone(), "gone")
        + ", "
        + named(revised(), "revised");
  }

  private static String named(List<String> uris, String what) {
    String names = uris.stream().limit(SHOWN).collect(Collectors.joining(", "));
    String more = uris.size() > SHOWN ? " and " + (uris.size() - SHOWN) + " more" : "";
    return uris.size() + " " + what + (uris.isEmpty() ? "" : " (" + names + more + ")");
  }
}

package org.consilience.cleaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names that only one passage of a document mentions: capitalised words inside its sentences. */
final class NewNames {

  private final Map<String, Integer> passagesWith = new HashMap<>();

  static NewNames of(List<Wording> passages) {
    NewNames names = new NewNames();
    for (Wording passage : passages) {
      names(passage).forEach(name -> names.passagesWith.merge(name, 1, Integer::sum));
    }
    return names;
  }

  /** How many names of this passage no other passage mentions. */
  int in(Wording passage) {
    return (int) names(passage).stream().filter(n -> passagesWith.getOrDefault(n, 0) <= 1).count();
  }

  private static Set<String> names(Wording passage) {
    Set<String> names = new HashSet<>();
    List<String> tokens = passage.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      boolean inside = !tokens.get(i - 1).matches(".*[.!?:]['\"’”]?");
      String bare = tokens.get(i).replaceAll("^[^\\p{L}]+|['’]s$|[^\\p{L}]+$", "");
      if (inside && bare.length() > 1 && Character.isUpperCase(bare.codePointAt(0))) {
        names.add(bare.toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }
}

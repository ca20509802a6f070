package org.consilience.consensus;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.ComparableClaim;
import org.consilience.text.Countries;
import org.consilience.text.NormalForms;

/**
 * Which state the people of a story act for, told by the offices that the story gives them: what is
 * a president's is the country's. Somebody whose offices name several states acts for none.
 */
final class Allegiances {
  static final Allegiances NONE = new Allegiances();

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");

  /** Codes of states by the last word of a name. */
  private final Map<String, Set<String>> states = new TreeMap<>();

  private Allegiances() {}

  static Allegiances of(Collection<ComparableClaim> claims) {
    Allegiances allegiances = new Allegiances();
    for (ComparableClaim claim : claims) {
      Claim c = claim.getClaim();
      if (c.getKind() == ClaimKind.ROLE && c.getValue() != null) {
        allegiances
            .states
            .computeIfAbsent(lastWord(c.getSubject()), s -> new TreeSet<>())
            .addAll(codes(c.getValue().getText()));
      }
    }
    return allegiances;
  }

  private static Set<String> codes(String office) {
    Set<String> codes = new TreeSet<>();
    for (String word : NO_WORD.split(office.replaceAll("['’]s\\b", ""))) {
      Countries.find(word).ifPresent(m -> codes.add(m.code()));
    }
    return codes;
  }

  private static String lastWord(String name) {
    String folded = NormalForms.fold(name);
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }

  /** The code of the state that a name stands for, or that its bearer acts for. */
  Optional<String> state(String name) {
    Set<String> codes = states.getOrDefault(lastWord(name), Set.of());
    return Countries.find(name)
        .map(Countries.Match::code)
        .or(() -> codes.size() == 1 ? codes.stream().findFirst() : Optional.empty());
  }
}

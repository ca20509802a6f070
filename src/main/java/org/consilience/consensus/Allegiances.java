package org.consilience.consensus;

import java.util.Collection;
import java.util.List;
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

  /** As many words as a state's name has. */
  private static final int LONGEST = 4;

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

  /** Of every state that is named; "South Korean" names one, and not a second in its last word. */
  private static Set<String> codes(String text) {
    List<String> words = List.of(NO_WORD.split(text.replaceAll("['’]s\\b", "")));
    Set<String> codes = new TreeSet<>();
    for (int from = 0; from < words.size(); ) {
      from += addLongest(words.subList(from, Math.min(words.size(), from + LONGEST)), codes);
    }
    return codes;
  }

  /** How many of the words name a state, or are to be left behind. */
  private static int addLongest(List<String> words, Set<String> codes) {
    for (int n = words.size(); n > 0; n--) {
      Optional<Countries.Match> state = Countries.find(String.join(" ", words.subList(0, n)));
      if (state.isPresent()) {
        codes.add(state.get().code());
        return n;
      }
    }
    return 1;
  }

  private static String lastWord(String name) {
    String folded = NormalForms.fold(name);
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }

  /**
   * The code of the state that a name stands for, that its bearer acts for, or that a description
   * names: "Peruvian officials".
   */
  Optional<String> state(String name) {
    return Countries.find(name)
        .map(Countries.Match::code)
        .or(() -> only(states.getOrDefault(lastWord(name), Set.of())))
        .or(() -> only(codes(name)));
  }

  private static Optional<String> only(Set<String> codes) {
    return codes.size() == 1 ? codes.stream().findFirst() : Optional.empty();
  }
}

package org.consilience.consensus;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.model.ComparableClaim;
import org.consilience.text.Resources;

/**
 * What somebody wants, hopes or believes: the attitude alone is no common ground. "She hopes to
 * win" and "she hopes for rain" answer two questions.
 */
final class Attitudes {
  private static final Set<String> VERBS = Resources.words(Attitudes.class, "attitude-verbs.txt");

  private Attitudes() {}

  /** Whether both have an attitude as their only verb, towards things that nothing joins. */
  static boolean apart(ComparableClaim a, ComparableClaim b) {
    if (!isAttitude(a) || !isAttitude(b)) {
      return false;
    }
    Set<String> first = content(a);
    Set<String> second = content(b);
    Thesaurus thesaurus = Thesaurus.shared();
    return !first.isEmpty()
        && !second.isEmpty()
        && first.stream()
            .allMatch(x -> second.stream().allMatch(y -> thesaurus.nearness(x, y) == 0));
  }

  private static boolean isAttitude(ComparableClaim claim) {
    String predicate = claim.getClaim().getPredicate();
    return !predicate.isEmpty() && VERBS.containsAll(List.of(predicate.split(" ", -1)));
  }

  /** What the attitude is to: neither its own verbs, nor whoever has it; lemmas are no names. */
  private static Set<String> content(ComparableClaim claim) {
    Set<String> words = new TreeSet<>(claim.getLemmas());
    words.removeAll(VERBS);
    words.removeAll(QuotedWords.all(claim.getClaim().getSubject()));
    return words;
  }
}

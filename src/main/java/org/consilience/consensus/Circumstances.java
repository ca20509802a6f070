package org.consilience.consensus;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.ComparableClaim;
import org.consilience.text.NormalForms;

/**
 * What a claim only counts its time from. "The talks began days after the bridge fell" says nothing
 * of the bridge, and answers no question about it.
 */
final class Circumstances {
  /**
   * To the next comma or the end. Without a span of time "before" and "until" may state terms;
   * "since" never does.
   */
  private static final Pattern CIRCUMSTANCE =
      Pattern.compile(
          "\\b(?:(?:minutes?|hours?|days?|weeks?|months?|years?) (?:after|before)|since)\\b[^,;]*");

  /** As many letters as make a lemma's beginning its own. */
  private static final int STEM = 4;

  /** Shorter lemmas are what is left of contractions. */
  private static final int LEAST = 3;

  private Circumstances() {}

  /**
   * Whether all that two claims share is, in one of them, only what its time counts from, and in
   * the other what it tells.
   */
  static boolean alone(ComparableClaim a, ComparableClaim b) {
    Set<String> shared = new TreeSet<>(a.getLemmas());
    shared.retainAll(b.getLemmas());
    shared.removeIf(lemma -> lemma.length() < LEAST);
    return !shared.isEmpty() && (isIn(shared, a, b) || isIn(shared, b, a));
  }

  private static boolean isIn(Set<String> shared, ComparableClaim a, ComparableClaim b) {
    Matcher matcher = CIRCUMSTANCE.matcher(text(a));
    return matcher.find()
        && matcher.start() > 0
        && told(shared, matcher.replaceAll(" ")).isEmpty()
        && told(shared, CIRCUMSTANCE.matcher(text(b)).replaceAll(" ")).equals(shared);
  }

  private static String text(ComparableClaim claim) {
    return NormalForms.fold(claim.getCanonicalText());
  }

  /** The lemmas of which some form stands in the text; irregular forms are not known. */
  private static Set<String> told(Set<String> lemmas, String text) {
    Set<String> words = QuotedWords.all(text);
    Set<String> told = new TreeSet<>();
    for (String lemma : lemmas) {
      String stem = lemma.substring(0, Math.min(STEM, lemma.length()));
      if (words.stream().anyMatch(word -> word.startsWith(stem))) {
        told.add(lemma);
      }
    }
    return told;
  }
}

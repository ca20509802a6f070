package org.consilience.consensus;

import java.util.SortedSet;
import java.util.TreeSet;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.Modality;
import org.consilience.model.Polarity;
import org.consilience.model.Value;
import org.consilience.text.Countries;
import org.consilience.text.NormalForms;
import org.consilience.text.StopWords;

/**
 * What a claim answers to the question of its group. A claim that states no value gives no answer
 * of its own: it leaves every value possible ("the strike began" beside "the three-day strike").
 *
 * @param measure what is stated: a unit, a date, a role, or "" for no value
 * @param interval the values left possible
 * @param words the content words of a role, empty for all else
 * @param negative whether the answer is denied
 * @param possible whether it is only held possible
 */
record Answer(
    String measure,
    Interval interval,
    SortedSet<String> words,
    boolean negative,
    boolean possible) {
  private static final String ROLE = "role";
  private static final String DATE = "date";

  static Answer of(Claim claim) {
    boolean negative = isNegative(claim);
    boolean possible = claim.getModality() == Modality.POSSIBLE;
    Value value = claim.getValue();
    if (claim.getKind() == ClaimKind.ROLE) {
      String office = value == null ? claim.getText() : value.getText();
      return new Answer(ROLE, Interval.ALL, contentWords(office), negative, false);
    }
    if (value != null && value.getUnit() != null) {
      return measured(value.getUnit(), Interval.of(value), negative, possible);
    }
    if (claim.getKind() == ClaimKind.TIME && claim.getTime() != null) {
      return measured(DATE, Interval.of(claim.getTime()), negative, possible);
    }
    return measured("", Interval.ALL, negative, possible);
  }

  /** Without a bound on either side nothing is stated, whatever its unit. */
  private static Answer measured(
      String measure, Interval interval, boolean negative, boolean possible) {
    boolean open = interval.equals(Interval.ALL);
    return new Answer(open ? "" : measure, interval, new TreeSet<>(), negative, possible);
  }

  /** A denial of a negative is a positive. */
  private static boolean isNegative(Claim claim) {
    return (claim.getPolarity() == Polarity.NEGATIVE) != (claim.getModality() == Modality.DENIED);
  }

  boolean isStated() {
    return !measure.isEmpty();
  }

  boolean isRole() {
    return measure.equals(ROLE);
  }

  /** Equal for claims that give one answer; part of the id of a variant. */
  String key() {
    String polarity = (possible ? "maybe:" : "") + (negative ? "no:" : "");
    if (isRole()) {
      return polarity + "role:" + String.join(" ", words);
    }
    return isStated()
        ? polarity + "value:" + interval.low() + ".." + interval.high() + " " + measure
        : polarity;
  }

  private static SortedSet<String> contentWords(String text) {
    SortedSet<String> words = new TreeSet<>();
    for (String word : NormalForms.fold(text).replace("'s", "").split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && !StopWords.contains(word)) {
        words.add(state(word));
      }
    }
    return words;
  }

  /** "Peru's president" and "Peruvian president" are one office; a capital's mayor is another. */
  private static String state(String word) {
    return Countries.find(word)
        .filter(m -> m.form() == Countries.Form.NAME || m.form() == Countries.Form.ADJECTIVE)
        .map(Countries.Match::code)
        .orElse(word);
  }
}

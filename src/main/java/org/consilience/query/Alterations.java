package org.consilience.query;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.consilience.model.Consensus;
import org.consilience.model.Tally;
import org.consilience.text.Rounding;

/** What is different between two states of one group, and which way it tends. */
final class Alterations {
  private Alterations() {}

  /** In words, by what it concerns; empty if nothing is. Silence of new documents is no change. */
  static Map<String, String> of(Consensus before, Consensus after) {
    Map<String, String> found = new LinkedHashMap<>();
    note(found, "status", Wording.words(before.getStatus()), Wording.words(after.getStatus()));
    counts(found, "", before.getSupport(), after.getSupport());
    counts(found, "against: ", before.getDissent(), after.getDissent());
    note(found, "confidence", two(before.getConfidence()), two(after.getConfidence()));
    if (!found.containsKey("confidence") && before.getConfidence() != after.getConfidence()) {
      note(
          found,
          "confidence",
          String.valueOf(before.getConfidence()),
          String.valueOf(after.getConfidence()));
    }
    note(
        found,
        "value",
        Wording.value(before.getConsensusValue()),
        Wording.value(after.getConsensusValue()));
    note(found, "answers", before.getVariants().size(), after.getVariants().size());
    note(found, "wording", quoted(before.getProposition()), quoted(after.getProposition()));
    note(
        found,
        "id",
        Wording.shortId(before.getConsensusId()),
        Wording.shortId(after.getConsensusId()));
    return found;
  }

  /**
   * Stronger (1), weaker (-1) or neither (0) by independent support alone: a copy more is no change
   * of evidence. Where both sides gained, the confidence decides.
   */
  static int tendency(Consensus before, Consensus after) {
    int support =
        Double.compare(
            after.getSupport().getEffectiveSupport(), before.getSupport().getEffectiveSupport());
    int dissent =
        Double.compare(
            before.getDissent().getEffectiveSupport(), after.getDissent().getEffectiveSupport());
    if (support * dissent < 0) {
      return Double.compare(
          Rounding.six(after.getConfidence()), Rounding.six(before.getConfidence()));
    }
    return Integer.signum(support + dissent);
  }

  private static void counts(Map<String, String> found, String side, Tally before, Tally after) {
    note(found, side + "documents", before.getDocuments(), after.getDocuments());
    note(found, side + "publishers", before.getPublishers(), after.getPublishers());
    note(found, side + "origins", before.getOrigins(), after.getOrigins());
    note(found, side + "primary sources", before.getPrimarySources(), after.getPrimarySources());
  }

  private static void note(Map<String, String> found, String what, Object before, Object after) {
    if (!before.equals(after)) {
      found.put(what, or(before) + " → " + or(after));
    }
  }

  private static String or(Object value) {
    return value.toString().isEmpty() ? "none" : value.toString();
  }

  private static String two(double confidence) {
    return String.format(Locale.ROOT, "%.2f", confidence);
  }

  private static String quoted(String text) {
    return "“" + text + "”";
  }
}

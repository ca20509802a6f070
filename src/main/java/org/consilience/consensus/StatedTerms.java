package org.consilience.consensus;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.DateEstimate;
import org.consilience.model.Modality;
import org.consilience.model.Value;
import org.consilience.model.VariantRelation;
import org.jspecify.annotations.Nullable;

/** Terms of what two claims state, whatever their words: values, times, voices, how certain. */
final class StatedTerms {
  private static final String VALUES_APART = "values-apart";
  private static final String TIMES_APART = "times-apart";
  static final String OTHER_POLARITY = "other-polarity";

  /** The terms of claims of which at most one is right, if they answer one question. */
  static final Set<String> APART = Set.of(VALUES_APART, TIMES_APART);

  private StatedTerms() {}

  static void add(Map<String, Double> terms, Claim a, Claim b) {
    values(terms, a, b);
    times(terms, a.getTime(), b.getTime());
    voices(terms, a, b);
    certainty(terms, a, b);
  }

  private static void values(Map<String, Double> terms, Claim a, Claim b) {
    Value va = a.getValue();
    Value vb = b.getValue();
    boolean unitA = va != null && va.getUnit() != null;
    boolean unitB = vb != null && vb.getUnit() != null;
    if (unitA && unitB) {
      boolean same = va.getUnit().equals(vb.getUnit());
      terms.put("other-unit", same ? 0 : 1.0);
      boolean apart = same && Interval.of(va).to(Interval.of(vb)) == VariantRelation.CONTRADICTS;
      terms.put("same-unit", same ? 1.0 : 0);
      terms.put(VALUES_APART, apart ? 1.0 : 0);
    }
    terms.put("one-value", unitA != unitB ? 1.0 : 0);
  }

  private static void times(
      Map<String, Double> terms, @Nullable DateEstimate a, @Nullable DateEstimate b) {
    if (a != null && b != null && isClosed(a) && isClosed(b)) {
      boolean apart = Interval.of(a).to(Interval.of(b)) == VariantRelation.CONTRADICTS;
      terms.put(TIMES_APART, apart ? 1.0 : 0);
      terms.put("times-meet", apart ? 0 : 1.0);
    }
  }

  /** What lasts from a day on is no time that two claims would share. */
  private static boolean isClosed(DateEstimate time) {
    return time.getLatest() != null;
  }

  private static void voices(Map<String, Double> terms, Claim a, Claim b) {
    String first = speaker(a);
    String second = speaker(b);
    boolean both = !first.isEmpty() && !second.isEmpty();
    terms.put("other-speaker", both && !first.equals(second) ? 1.0 : 0);
    terms.put("same-speaker", both && first.equals(second) ? 1.0 : 0);
    boolean quoteA = a.getKind() == ClaimKind.QUOTE;
    boolean quoteB = b.getKind() == ClaimKind.QUOTE;
    terms.put("both-quoted", quoteA && quoteB ? 1.0 : 0);
    terms.put("one-quoted", quoteA != quoteB ? 1.0 : 0);
  }

  private static void certainty(Map<String, Double> terms, Claim a, Claim b) {
    terms.put(OTHER_POLARITY, a.getPolarity() != b.getPolarity() ? 1.0 : 0);
    terms.put("other-modality", a.getModality() != b.getModality() ? 1.0 : 0);
    terms.put(
        "both-not-asserted",
        List.of(a, b).stream().noneMatch(c -> c.getModality() == Modality.ASSERTED) ? 1.0 : 0);
  }

  private static String speaker(Claim claim) {
    return claim.getAttribution().stream()
        .filter(Attribution::getPrimary)
        .map(Attribution::getEntityId)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }
}

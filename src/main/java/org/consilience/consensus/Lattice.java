package org.consilience.consensus;

import java.util.HashSet;
import java.util.Set;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.Modality;
import org.consilience.model.Polarity;
import org.consilience.model.Value;
import org.consilience.model.VariantRelation;
import org.consilience.text.NormalForms;
import org.consilience.text.StopWords;
import org.jspecify.annotations.Nullable;

/** How one answer stands to another: equal, sharper, coarser, compatible or contradicting. */
final class Lattice {
  private Lattice() {}

  /** What tells an answer from another inside one question; claims of one key are one variant. */
  static String variantKey(Claim claim) {
    String polarity = isNegative(claim) ? "no:" : "";
    Value value = claim.getValue();
    if (claim.getKind() == ClaimKind.ROLE && value != null) {
      return "role:" + String.join(" ", words(value.getText()).stream().sorted().toList());
    }
    if (value != null && value.getUnit() != null) {
      return polarity
          + "value:"
          + value.getLower()
          + ".."
          + value.getUpper()
          + " "
          + value.getUnit();
    }
    if (claim.getKind() == ClaimKind.TIME && claim.getTime() != null) {
      return "time:" + claim.getTime().getEdtf();
    }
    return polarity;
  }

  private static boolean isNegative(Claim claim) {
    return (claim.getPolarity() == Polarity.NEGATIVE) != (claim.getModality() == Modality.DENIED);
  }

  /** How {@code a} stands to the reference answer {@code b}. */
  static VariantRelation relation(Claim a, Claim b) {
    if (variantKey(a).equals(variantKey(b))) {
      return VariantRelation.EQUAL;
    }
    if (a.getKind() == ClaimKind.ROLE) {
      return roles(words(a.getText()), words(b.getText()));
    }
    if (isNegative(a) != isNegative(b)) {
      return VariantRelation.CONTRADICTS;
    }
    return values(a.getValue(), b.getValue());
  }

  /**
   * Which offices exclude each other is not for the words alone to tell: unlike titles are
   * compatible until shown otherwise.
   */
  private static VariantRelation roles(Set<String> a, Set<String> b) {
    if (a.containsAll(b)) {
      return VariantRelation.MORE_SPECIFIC;
    }
    return b.containsAll(a) ? VariantRelation.LESS_SPECIFIC : VariantRelation.COMPATIBLE;
  }

  /** An interval inside another is sharper; disjoint intervals of one unit contradict. */
  private static VariantRelation values(@Nullable Value a, @Nullable Value b) {
    if (a == null || b == null || a.getUnit() == null || !a.getUnit().equals(b.getUnit())) {
      return VariantRelation.COMPATIBLE;
    }
    double lowA = lower(a);
    double highA = upper(a);
    double lowB = lower(b);
    double highB = upper(b);
    if (highA < lowB || highB < lowA) {
      return VariantRelation.CONTRADICTS;
    }
    if (lowA >= lowB && highA <= highB) {
      return VariantRelation.MORE_SPECIFIC;
    }
    return lowA <= lowB && highA >= highB
        ? VariantRelation.LESS_SPECIFIC
        : VariantRelation.COMPATIBLE;
  }

  private static double lower(Value value) {
    return value.getLower() == null ? Double.NEGATIVE_INFINITY : value.getLower();
  }

  private static double upper(Value value) {
    return value.getUpper() == null ? Double.POSITIVE_INFINITY : value.getUpper();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : NormalForms.fold(text).replace("'s", "").split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && !StopWords.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }
}

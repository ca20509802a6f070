package org.consilience.consensus;

import java.util.SortedSet;
import org.consilience.model.VariantRelation;

/** How one answer stands to another: equal, sharper, coarser, compatible or contradicting. */
final class Lattice {
  private Lattice() {}

  /** How {@code a} stands to the reference answer {@code b}. */
  static VariantRelation relation(Answer a, Answer b) {
    if (a.key().equals(b.key())) {
      return VariantRelation.EQUAL;
    }
    VariantRelation relation = unlike(a, b);
    return relation == VariantRelation.EQUAL ? wordings(a.wording(), b.wording()) : relation;
  }

  /** One utterance in other words: a translator's, or a machine's that rewrote the text. */
  private static VariantRelation wordings(Wording a, Wording b) {
    if (a.isCanonical() && b.isCanonical()) {
      return VariantRelation.EQUAL;
    }
    return a.distorted() || b.distorted()
        ? VariantRelation.DISTORTION_OF
        : VariantRelation.TRANSLATION_OF;
  }

  private static VariantRelation unlike(Answer a, Answer b) {
    if (a.isRole() && b.isRole()) {
      return roles(a.words(), b.words());
    }
    if (a.isStated() && b.isStated() && !a.measure().equals(b.measure())) {
      return VariantRelation.COMPATIBLE;
    }
    if (a.aside() || b.aside() || a.isPart() && b.isPart()) {
      return VariantRelation.COMPATIBLE;
    }
    if (a.possible() != b.possible()) {
      return possibility(a, b);
    }
    if (a.opposes(b)) {
      return a.negative() ? denial(a, b) : denial(b, a);
    }
    return a.negative() && b.negative() ? denials(a, b) : a.values(b);
  }

  /**
   * One function at two bodies with half-like names is two offices, of which one is a slip; unlike
   * functions are compatible until shown otherwise.
   */
  private static VariantRelation roles(SortedSet<String> a, SortedSet<String> b) {
    if (a.containsAll(b)) {
      return VariantRelation.MORE_SPECIFIC;
    }
    if (b.containsAll(a)) {
      return VariantRelation.LESS_SPECIFIC;
    }
    return Offices.exclude(a, b) ? VariantRelation.CONTRADICTS : VariantRelation.COMPATIBLE;
  }

  /** What is held possible says less than what is asserted, and contradicts no answer. */
  private static VariantRelation possibility(Answer a, Answer b) {
    if (a.opposes(b) || a.values(b) == VariantRelation.CONTRADICTS) {
      return VariantRelation.COMPATIBLE;
    }
    return a.possible() ? VariantRelation.LESS_SPECIFIC : VariantRelation.MORE_SPECIFIC;
  }

  /**
   * "Not three hours" refutes what lies within three hours and leaves the rest; a denial without a
   * value refutes every value.
   */
  private static VariantRelation denial(Answer denied, Answer asserted) {
    return asserted.interval().within(denied.interval())
        ? VariantRelation.CONTRADICTS
        : VariantRelation.COMPATIBLE;
  }

  /** Of two denials the one that denies more says more; denials never contradict. */
  private static VariantRelation denials(Answer a, Answer b) {
    return switch (a.interval().to(b.interval())) {
      case MORE_SPECIFIC -> VariantRelation.LESS_SPECIFIC;
      case LESS_SPECIFIC -> VariantRelation.MORE_SPECIFIC;
      case EQUAL -> VariantRelation.EQUAL;
      default -> VariantRelation.COMPATIBLE;
    };
  }
}

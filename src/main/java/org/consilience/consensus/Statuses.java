package org.consilience.consensus;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.VariantRelation;

/** What the answers of a group amount to. */
final class Statuses {
  private Statuses() {}

  /**
   * The status of a group. One voice cannot dispute with itself: what differs inside one origin is
   * a revision or a slip, and stays visible in the variants.
   *
   * @param variants the reference first
   * @param origins of all claims of the group
   * @param speakersDiffer whether the words are laid in different mouths
   */
  static ConsensusStatus of(List<VariantGroup> variants, int origins, boolean speakersDiffer) {
    if (origins <= 1) {
      return ConsensusStatus.SINGLE_ORIGIN;
    }
    if (variants.stream().anyMatch(a -> variants.stream().anyMatch(b -> dispute(a, b, variants)))) {
      return ConsensusStatus.CONTESTED;
    }
    if (speakersDiffer) {
      return ConsensusStatus.ATTRIBUTION_CONTESTED;
    }
    return withAsides(variants.stream().filter(v -> !v.contradicts()).toList());
  }

  private static boolean dispute(VariantGroup a, VariantGroup b, List<VariantGroup> all) {
    boolean values = a.answer().isValue() && a.answer().negative() == b.answer().negative();
    return a.disputes(b)
        && !(values
            && (agreeElsewhere(a, b, all) || agreeBeside(a, b, all) || agreeBeside(b, a, all)));
  }

  /**
   * Whether all who differ over these two values agree on a third one of their measure: whoever
   * gives several ("121 runs, 43 of them at home") answers several questions, and those who agree
   * on one of them do not dispute another.
   */
  private static boolean agreeElsewhere(VariantGroup a, VariantGroup b, List<VariantGroup> all) {
    String measure = a.answer().measure();
    List<Set<String>> others =
        all.stream()
            .filter(v -> v != a && v != b && v.answer().measure().equals(measure))
            .<Set<String>>map(VariantGroup::origins)
            .toList();
    return a.origins().stream()
        .filter(x -> !b.origins().contains(x))
        .allMatch(
            x ->
                b.origins().stream()
                    .filter(y -> !a.origins().contains(y))
                    .allMatch(y -> others.stream().anyMatch(o -> o.contains(x) && o.contains(y))));
  }

  /**
   * Whether all who give the first value beside it give another of its measure that agrees with the
   * second: "five weeks of hearings and over ten hours behind closed doors" agrees with "eleven
   * hours behind closed doors".
   */
  private static boolean agreeBeside(VariantGroup a, VariantGroup b, List<VariantGroup> all) {
    Set<String> agreeing = new TreeSet<>();
    all.stream()
        .filter(v -> v != a && v != b && v.answer().measure().equals(a.answer().measure()))
        .filter(v -> !v.disputes(b))
        .forEach(v -> agreeing.addAll(v.origins()));
    return agreeing.containsAll(a.origins());
  }

  /** Who only denies another act adds to what others agree on, and agrees with none. */
  private static ConsensusStatus withAsides(List<VariantGroup> variants) {
    List<VariantGroup> answers = variants.stream().filter(v -> !v.answer().aside()).toList();
    boolean alone = answers.stream().flatMap(v -> v.origins().stream()).distinct().count() < 2;
    return answers.size() < variants.size() && alone
        ? ConsensusStatus.COMPLEMENTARY
        : ofAnswers(answers);
  }

  /** A claim that states no value gives no answer, and so differs from none of its polarity. */
  private static ConsensusStatus ofAnswers(List<VariantGroup> variants) {
    List<Answer> answers = variants.stream().map(VariantGroup::answer).toList();
    List<Answer> stated = stated(variants).stream().map(VariantGroup::answer).toList();
    boolean opposed = answers.stream().anyMatch(a -> answers.stream().anyMatch(a::opposes));
    boolean one = stated.stream().skip(1).allMatch(a -> isEqual(a, stated.get(0)));
    if (!opposed && one) {
      return ConsensusStatus.AGREED;
    }
    return stated.stream().skip(1).anyMatch(a -> differsInPrecision(a, stated.get(0)))
        ? ConsensusStatus.AGREED_COARSER
        : ConsensusStatus.COMPLEMENTARY;
  }

  /**
   * The answers in the measure that most origins give, if two do: what one alone adds in another
   * completes the agreement and does not weaken it. Otherwise all that state something.
   */
  private static List<VariantGroup> stated(List<VariantGroup> variants) {
    List<VariantGroup> stated = variants.stream().filter(v -> v.answer().isStated()).toList();
    Map<String, Set<String>> origins = new TreeMap<>();
    stated.forEach(
        v ->
            origins
                .computeIfAbsent(v.answer().measure(), m -> new TreeSet<>())
                .addAll(v.origins()));
    return origins.entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .min(Comparator.comparingInt(e -> -e.getValue().size()))
        .map(e -> stated.stream().filter(v -> v.answer().measure().equals(e.getKey())).toList())
        .orElse(stated);
  }

  /** One value may be told by verbs that say it from two sides. */
  private static boolean isEqual(Answer a, Answer b) {
    return Lattice.relation(a, b) == VariantRelation.EQUAL;
  }

  /** Sharper and coarser answers agree on the coarser; others at best complete each other. */
  private static boolean differsInPrecision(Answer a, Answer b) {
    VariantRelation relation = Lattice.relation(a, b);
    return relation == VariantRelation.MORE_SPECIFIC || relation == VariantRelation.LESS_SPECIFIC;
  }
}

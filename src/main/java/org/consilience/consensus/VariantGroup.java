package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.Tally;
import org.consilience.model.VariantRelation;

/**
 * The claims that give one answer.
 *
 * @param claims in order of their ids
 * @param example the claim whose wording stands for all, never of a rewritten text if there is
 *     another
 * @param relation to the group's reference answer
 * @param rewritten whether machine-rewritten copies alone give it
 * @param likeness of claims by themselves
 * @param moments that claims speak of
 */
record VariantGroup(
    Answer answer,
    List<Claim> claims,
    Claim example,
    Tally tally,
    VariantRelation relation,
    boolean rewritten,
    Likeness likeness,
    Moments moments) {
  /** Clear wordings first: nothing in doubt, a whole clause before a phrase, then the shorter. */
  private static final Comparator<Claim> BEST_WORDING =
      Comparator.comparingInt((Claim c) -> c.getFlags().size())
          .thenComparingInt(c -> c.getKind() == ClaimKind.QUOTE ? 1 : 0)
          .thenComparingInt(c -> c.getText().length())
          .thenComparing(Claim::getText)
          .thenComparing(Claim::getClaimId);

  /**
   * By independent support, never by documents, so that a copy moves nothing; what only rewritten
   * copies say comes last. Of answers with equal support the one that says less comes first: the
   * others say it, too. A canonical wording comes before others.
   */
  private static final Comparator<VariantGroup> BEST_SUPPORTED =
      Comparator.comparing((VariantGroup v) -> v.rewritten)
          .thenComparing(v -> !v.answer.wording().isCanonical())
          .thenComparingDouble(v -> -v.tally.getEffectiveSupport())
          .thenComparingInt(v -> -v.tally.getOrigins())
          .thenComparing(v -> v.answer.negative())
          .thenComparingDouble(v -> -v.answer.interval().width())
          .thenComparing(v -> v.answer.key());

  /** The answers of a group, the reference first, then by support. */
  static List<VariantGroup> of(List<Claim> claims, Tallies tallies) {
    Denials denials = new Denials(claims, tallies);
    Map<String, List<Claim>> byAnswer = new TreeMap<>();
    claims.forEach(
        c -> byAnswer.computeIfAbsent(denials.answer(c).key(), k -> new ArrayList<>()).add(c));
    List<VariantGroup> ranked =
        byAnswer.values().stream()
            .map(members -> unrelated(members, denials, tallies))
            .sorted(BEST_SUPPORTED)
            .toList();
    VariantGroup reference = reference(ranked);
    List<VariantGroup> answers = new ArrayList<>();
    answers.add(reference);
    ranked.stream()
        .filter(v -> v != reference)
        .map(v -> v.relatedTo(reference))
        .forEach(answers::add);
    return answers;
  }

  private static VariantGroup unrelated(List<Claim> members, Denials denials, Tallies tallies) {
    // One that says when something began says the most of all who give its day.
    Answer answer =
        members.stream()
            .map(denials::answer)
            .min(Comparator.comparing(a -> !a.onset()))
            .orElseThrow();
    return new VariantGroup(
        answer,
        members,
        example(members, tallies),
        tallies.of(members),
        VariantRelation.EQUAL,
        tallies.onlyRewritten(members),
        tallies.likeness(),
        tallies.moments());
  }

  private static Claim example(List<Claim> members, Tallies tallies) {
    return members.stream()
        .min(
            Comparator.comparing((Claim c) -> tallies.onlyRewritten(List.of(c)))
                .thenComparing(BEST_WORDING))
        .orElseThrow();
  }

  /**
   * The best-supported answer of those in dispute, or else of all. Where values dispute each other
   * it must state one of them: beside a claim without a value, or with a wide one, no value would
   * look wrong.
   */
  private static VariantGroup reference(List<VariantGroup> ranked) {
    List<VariantGroup> stated = ranked.stream().filter(v -> v.answer.isStated()).toList();
    return disputed(stated).or(() -> disputed(ranked)).orElse(ranked.get(0));
  }

  private static Optional<VariantGroup> disputed(List<VariantGroup> ranked) {
    return ranked.stream().filter(a -> ranked.stream().anyMatch(a::contradicts)).findFirst();
  }

  private VariantGroup relatedTo(VariantGroup reference) {
    return new VariantGroup(
        answer, claims, example, tally, relation(reference), rewritten, likeness, moments);
  }

  private VariantRelation relation(VariantGroup other) {
    VariantRelation relation = Lattice.relation(answer, other.answer);
    return relation == VariantRelation.CONTRADICTS && !areOfOneThing(other)
        ? VariantRelation.COMPATIBLE
        : relation;
  }

  /** Whether some claim of each side tells of what one of the other side does. */
  private boolean areOfOneThing(VariantGroup other) {
    boolean values = answer.isValue() && other.answer.isValue();
    return claims.stream()
        .anyMatch(
            a ->
                other.claims.stream()
                    .anyMatch(b -> likeness.isDisputable(a, b) && !(values && areOfTwo(a, b))));
  }

  private boolean areOfTwo(Claim a, Claim b) {
    return Referents.differ(answer, a, b) || !answer.isDate() && moments.areApart(a, b);
  }

  /** Whether it contradicts the reference. */
  boolean contradicts() {
    return relation == VariantRelation.CONTRADICTS;
  }

  private boolean contradicts(VariantGroup other) {
    return relation(other) == VariantRelation.CONTRADICTS;
  }

  /**
   * Whether the two contradict each other and each is given by an origin that does not give the
   * other: one voice cannot dispute with itself.
   */
  boolean disputes(VariantGroup other) {
    if (!contradicts(other)) {
      return false;
    }
    Set<String> here = origins();
    Set<String> there = other.origins();
    return !here.containsAll(there) && !there.containsAll(here);
  }

  SortedSet<String> origins() {
    SortedSet<String> origins = new TreeSet<>();
    claims.forEach(c -> origins.add(String.valueOf(c.getOriginId())));
    return origins;
  }
}

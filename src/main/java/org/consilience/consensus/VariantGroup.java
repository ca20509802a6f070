package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.Tally;
import org.consilience.model.VariantRelation;

/**
 * The claims that give one answer.
 *
 * @param claims in order of their ids
 * @param relation to the group's reference answer
 * @param rewritten whether machine-rewritten copies alone give it
 */
record VariantGroup(
    Answer answer, List<Claim> claims, Tally tally, VariantRelation relation, boolean rewritten) {
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
   * others say it, too.
   */
  private static final Comparator<VariantGroup> BEST_SUPPORTED =
      Comparator.comparing((VariantGroup v) -> v.rewritten)
          .thenComparingDouble(v -> -v.tally.getEffectiveSupport())
          .thenComparingInt(v -> -v.tally.getOrigins())
          .thenComparing(v -> v.answer.negative())
          .thenComparingDouble(v -> -v.answer.interval().width())
          .thenComparing(v -> v.answer.key());

  /** The answers of a group, the reference first, then by support. */
  static List<VariantGroup> of(List<Claim> claims, Tallies tallies) {
    Map<String, List<Claim>> byAnswer = new TreeMap<>();
    claims.forEach(
        c -> byAnswer.computeIfAbsent(Answer.of(c).key(), k -> new ArrayList<>()).add(c));
    List<VariantGroup> ranked =
        byAnswer.values().stream()
            .map(members -> unrelated(members, tallies))
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

  private static VariantGroup unrelated(List<Claim> members, Tallies tallies) {
    return new VariantGroup(
        Answer.of(members.get(0)),
        members,
        tallies.of(members),
        VariantRelation.EQUAL,
        tallies.onlyRewritten(members));
  }

  /**
   * The best-supported answer. Where values dispute each other it must state one: beside a claim
   * without a value no value would look wrong.
   */
  private static VariantGroup reference(List<VariantGroup> ranked) {
    List<VariantGroup> stated = ranked.stream().filter(v -> v.answer.isStated()).toList();
    boolean disputed =
        stated.stream().anyMatch(a -> stated.stream().anyMatch(b -> contradict(a, b)));
    return disputed ? stated.get(0) : ranked.get(0);
  }

  private static boolean contradict(VariantGroup a, VariantGroup b) {
    return Lattice.relation(a.answer, b.answer) == VariantRelation.CONTRADICTS;
  }

  private VariantGroup relatedTo(VariantGroup reference) {
    return new VariantGroup(
        answer, claims, tally, Lattice.relation(answer, reference.answer), rewritten);
  }

  Claim example() {
    return claims.stream().min(BEST_WORDING).orElseThrow();
  }

  boolean contradicts() {
    return relation == VariantRelation.CONTRADICTS;
  }
}

package org.consilience.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consilience.model.DocumentSpan;
import org.consilience.model.Lineage;
import org.consilience.model.LineageRelation;
import org.consilience.model.LineageScope;
import org.consilience.text.Hashes;
import org.consilience.text.Rounding;

/** The edge between two texts, with its signals and evidence. */
final class CopyEdge {
  /** Probability from which two documents are one voice. */
  static final double ONE_ORIGIN = 0.5;

  /** Longest runs and most like sentences that are shown. */
  private static final int SHOWN = 3;

  private CopyEdge() {}

  /**
   * The edge of two texts: of document scope where they are more likely than not one voice, of
   * passage scope where they share a run of words, none otherwise.
   *
   * @param runs of which {@code inFirst} counts in a and {@code inSecond} in b
   * @param matches of which {@code mine} counts in a and {@code theirs} in b
   * @param values that both have and no other text of the story
   */
  static Optional<Lineage> of(
      RunningText a,
      RunningText b,
      List<CommonRuns.Run> runs,
      List<SentenceAlignment.Match> matches,
      Set<String> values) {
    CopySignals signals =
        new CopySignals()
            .equality(a, b)
            .text(
                share(a, b, runs),
                SentenceAlignment.coverage(a, b, matches),
                Math.min(a.size(), b.size()))
            .quotations(a, b)
            .credits(a, b)
            .values(values);
    boolean one = signals.probability() >= ONE_ORIGIN;
    return one || !runs.isEmpty()
        ? Optional.of(edge(a, b, signals, one, places(runs, matches)))
        : Optional.empty();
  }

  private static Lineage edge(
      RunningText a, RunningText b, CopySignals signals, boolean one, List<int[]> places) {
    LineageScope scope = one ? LineageScope.DOCUMENT : LineageScope.PASSAGE;
    CopyDirection direction = CopyDirection.of(a.document(), b.document());
    List<DocumentSpan> first = evidence(a, places, 0);
    List<DocumentSpan> second = evidence(b, places, 2);
    RunningText from = direction.swapped() ? b : a;
    RunningText to = direction.swapped() ? a : b;
    return Lineage.newBuilder()
        .setLineageId(Hashes.sha256("lineage", scope.name(), from.id(), to.id()))
        .setFromId(from.id())
        .setToId(to.id())
        .setRelation(one ? direction.relation() : LineageRelation.SHARES_ORIGIN)
        .setScope(scope)
        .setProbability(signals.probability())
        .setSignals(signals.terms())
        .setFromEvidence(direction.swapped() ? second : first)
        .setToEvidence(direction.swapped() ? first : second)
        .build();
  }

  /**
   * Share of the shorter text's words that lie in common runs; with the quotations that are set
   * into these runs if that is more.
   */
  private static double share(RunningText a, RunningText b, List<CommonRuns.Run> runs) {
    int common = runs.stream().mapToInt(CommonRuns.Run::length).sum();
    int quoted = common == 0 ? 0 : QuotedRuns.words(a, b, runs);
    double plain = share(common, Math.min(a.size(), b.size()));
    int shorter = Math.min(a.size() + QuotedRuns.words(a), b.size() + QuotedRuns.words(b));
    return Math.max(plain, share(common + quoted, shorter));
  }

  private static double share(int common, int words) {
    return words == 0 ? 0 : Rounding.six(Math.min(1, (double) common / words));
  }

  /**
   * From and to in each text: the longest runs, or the most like sentences where there are none.
   */
  private static List<int[]> places(
      List<CommonRuns.Run> runs, List<SentenceAlignment.Match> matches) {
    List<int[]> places = new ArrayList<>();
    runs.stream()
        .sorted(Comparator.comparingInt((CommonRuns.Run r) -> -r.length()))
        .limit(SHOWN)
        .map(
            r ->
                new int[] {
                  r.inFirst(), r.inFirst() + r.length(), r.inSecond(), r.inSecond() + r.length()
                })
        .forEach(places::add);
    if (places.isEmpty()) {
      matches.stream()
          .sorted(Comparator.comparingDouble((SentenceAlignment.Match m) -> -m.similarity()))
          .limit(SHOWN)
          .map(m -> new int[] {m.mine()[0], m.mine()[1], m.theirs()[0], m.theirs()[1]})
          .forEach(places::add);
    }
    return places;
  }

  private static List<DocumentSpan> evidence(RunningText text, List<int[]> places, int at) {
    return places.stream().map(p -> text.evidence(p[at], p[at + 1])).toList();
  }
}

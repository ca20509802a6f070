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
import org.consilience.text.Rounding;

/**
 * The edge between two texts, with its signals and evidence.
 *
 * @param runs of which {@code inFirst} counts in the first text and {@code inSecond} in the second
 * @param matches of which {@code mine} counts in the first and {@code theirs} in the second
 */
record CopyEdge(
    RunningText first,
    RunningText second,
    List<CommonRuns.Run> runs,
    List<SentenceAlignment.Match> matches,
    CopySignals signals) {
  /** Probability from which two documents are one voice. */
  static final double ONE_ORIGIN = 0.5;

  /** Longest runs and most like sentences that are shown. */
  private static final int SHOWN = 3;

  CopyEdge(
      RunningText a,
      RunningText b,
      List<CommonRuns.Run> runs,
      List<SentenceAlignment.Match> matches) {
    this(a, b, runs, matches, signals(a, b, runs, matches));
  }

  private static CopySignals signals(
      RunningText a,
      RunningText b,
      List<CommonRuns.Run> runs,
      List<SentenceAlignment.Match> matches) {
    return new CopySignals()
        .equality(a, b)
        .text(
            share(a, b, runs),
            SentenceAlignment.coverage(a, b, matches),
            Math.min(a.size(), b.size()))
        .quotations(a, b)
        .credits(a, b);
  }

  /** Whether their words alone make them one voice more likely than not. */
  boolean isOneVoice() {
    return signals.probability() >= ONE_ORIGIN;
  }

  /**
   * The edge: of document scope where the texts are more likely than not one voice, of passage
   * scope where they share a run of words, none otherwise. To be asked for once.
   *
   * @param values that both have and no other voice of the story
   */
  Optional<Lineage> lineage(Set<String> values) {
    signals.values(values);
    return isOneVoice() || !runs.isEmpty()
        ? Optional.of(edge(first, second, signals, isOneVoice(), places(runs, matches)))
        : Optional.empty();
  }

  private static Lineage edge(
      RunningText a, RunningText b, CopySignals signals, boolean one, List<int[]> places) {
    LineageScope scope = one ? LineageScope.DOCUMENT : LineageScope.PASSAGE;
    Lineage edge =
        Lineage.newBuilder()
            .setLineageId("")
            .setFromId(a.id())
            .setToId(b.id())
            .setRelation(LineageRelation.SHARES_ORIGIN)
            .setScope(scope)
            .setProbability(signals.probability())
            .setSignals(signals.terms())
            .setFromEvidence(evidence(a, places, 0))
            .setToEvidence(evidence(b, places, 2))
            .build();
    return CopyDirection.turned(edge, a.document(), b.document());
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

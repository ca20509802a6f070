package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.model.Claim;
import org.consilience.model.DocumentSpan;
import org.consilience.model.Lineage;
import org.consilience.model.LineageRelation;
import org.consilience.model.LineageScope;
import org.consilience.model.Term;
import org.consilience.text.Hashes;
import org.consilience.text.Rounding;

/**
 * Quotations of different documents that are one utterance by their words, whatever question they
 * were grouped under and whoever is said to have spoken. The edge is of claim scope.
 */
final class QuotedAlike {
  /** Content words from which a quotation can be told from another of its speaker. */
  private static final int LEAST = 3;

  /** Of another speaker: what a story speaks of anyway, its names above all, may be three words. */
  private static final int LEAST_OF_ANOTHER = 5;

  /** Share of the shorter quotation's content words from which two are one utterance. */
  private static final double ALIKE = 0.6;

  /** Words that are the same and speakers that are not: one of the documents erred. */
  private static final double ANOTHER_SPEAKER = 0.7;

  private static final double SAME_SPEAKER = 0.95;

  /** Fewer content words, but in a row: they may be said twice. Set by judgement. */
  private static final double SAME_FEW_WORDS = 0.85;

  private static final Comparator<QuotedPassage> BEST_FIRST =
      Comparator.comparing((QuotedPassage passage) -> !passage.whole())
          .thenComparing(p -> p.whole() ? 0 : -p.claim().getExtractionConfidence());

  /** Quotations that a word remembers: more have it by chance. */
  private static final int LONGEST = 50;

  private final Map<String, List<QuotedPassage>> byWord = new TreeMap<>();
  private final Map<String, List<QuotedPassage>> byDocument = new TreeMap<>();
  private final Map<String, Lineage> edges = new TreeMap<>();

  private QuotedAlike() {}

  /** An edge from every quotation to the first one like it of another document. */
  static List<Lineage> edges(List<Claim> claims) {
    QuotedAlike alike = new QuotedAlike();
    claims.stream()
        .flatMap(claim -> QuotedPassage.of(claim).stream())
        .filter(QuotedPassage::isTelling)
        .sorted(BEST_FIRST)
        .filter(alike::isNew)
        .forEach(alike::meet);
    return List.copyOf(alike.edges.values());
  }

  /** Several claims tell of one sentence, and of a quotation in it. */
  private boolean isNew(QuotedPassage passage) {
    List<QuotedPassage> known =
        byDocument.computeIfAbsent(passage.claim().getDocumentId(), d -> new ArrayList<>());
    boolean isNew =
        passage.whole() || known.stream().noneMatch(k -> k.words().containsAll(passage.words()));
    known.add(passage);
    return isNew;
  }

  private void meet(QuotedPassage passage) {
    Map<String, QuotedPassage> earlier = new TreeMap<>();
    for (String word : passage.content()) {
      List<QuotedPassage> known = byWord.computeIfAbsent(word, w -> new ArrayList<>());
      known.forEach(k -> earlier.put(k.claim().getClaimId() + k.words(), k));
      if (known.size() < LONGEST) {
        known.add(passage);
      }
    }
    Set<String> linked = new TreeSet<>(Set.of(passage.claim().getDocumentId()));
    for (QuotedPassage first : earlier.values()) {
      int common = first.common(passage).size();
      int shorter = Math.min(first.content().size(), passage.content().size());
      double share = Rounding.six((double) common / shorter);
      if (share >= ALIKE
          && isTelling(common, first, passage)
          && linked.add(first.claim().getDocumentId())) {
        Lineage edge = edge(first, passage, common, share);
        edges.putIfAbsent(edge.getLineageId(), edge);
      }
    }
  }

  /** Whether no other utterance of the story would have these words. */
  private static boolean isTelling(int common, QuotedPassage a, QuotedPassage b) {
    return a.isOfOneSpeaker(b)
        ? common >= LEAST || a.sharesWords(b)
        : common >= LEAST_OF_ANOTHER && a.whole() && b.whole();
  }

  private static Lineage edge(QuotedPassage from, QuotedPassage to, int words, double share) {
    boolean speaker = from.isOfOneSpeaker(to);
    Claim a = from.claim();
    Claim b = to.claim();
    double ofOne = words < LEAST ? SAME_FEW_WORDS : SAME_SPEAKER;
    List<Term> signals = new ArrayList<>(List.of(new Term("same-words", share, null)));
    if (speaker) {
      signals.add(new Term("same-speaker", 1.0, a.getSubject()));
    }
    return Lineage.newBuilder()
        .setLineageId(Hashes.sha256("lineage", "claim", a.getClaimId(), b.getClaimId()))
        .setFromId(a.getClaimId())
        .setToId(b.getClaimId())
        .setRelation(LineageRelation.HAD_PRIMARY_SOURCE)
        .setScope(LineageScope.CLAIM)
        .setProbability(speaker ? ofOne : ANOTHER_SPEAKER)
        .setSignals(signals)
        .setFromEvidence(List.of(new DocumentSpan(a.getDocumentId(), a.getEvidence())))
        .setToEvidence(List.of(new DocumentSpan(b.getDocumentId(), b.getEvidence())))
        .build();
  }
}

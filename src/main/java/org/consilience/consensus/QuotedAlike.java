package org.consilience.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.DocumentSpan;
import org.consilience.model.Lineage;
import org.consilience.model.LineageRelation;
import org.consilience.model.LineageScope;
import org.consilience.model.Term;
import org.consilience.text.Hashes;
import org.consilience.text.NormalForms;
import org.consilience.text.Rounding;
import org.consilience.text.StopWords;

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

  /** Quotations that a word remembers: more have it by chance. */
  private static final int LONGEST = 50;

  private record Quotation(Claim claim, Set<String> words) {}

  private final Map<String, List<Quotation>> byWord = new TreeMap<>();
  private final List<Lineage> edges = new ArrayList<>();

  private QuotedAlike() {}

  /** An edge from every quotation to the first one like it of another document. */
  static List<Lineage> edges(List<Claim> claims) {
    QuotedAlike alike = new QuotedAlike();
    claims.stream()
        .filter(c -> c.getKind() == ClaimKind.QUOTE && c.getObject() != null)
        .map(c -> new Quotation(c, words(String.valueOf(c.getObject()))))
        .filter(q -> q.words.size() >= LEAST)
        .forEach(alike::meet);
    return alike.edges;
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : NormalForms.fold(text).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && !StopWords.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private void meet(Quotation quotation) {
    Map<String, Quotation> earlier = new TreeMap<>();
    for (String word : quotation.words) {
      List<Quotation> known = byWord.computeIfAbsent(word, w -> new ArrayList<>());
      known.forEach(q -> earlier.put(q.claim.getClaimId(), q));
      if (known.size() < LONGEST) {
        known.add(quotation);
      }
    }
    Set<String> linked = new TreeSet<>(Set.of(quotation.claim.getDocumentId()));
    for (Quotation first : earlier.values()) {
      double share = share(first, quotation);
      if (share >= ALIKE && linked.add(first.claim.getDocumentId())) {
        edges.add(edge(first.claim, quotation.claim, share));
      }
    }
  }

  private static double share(Quotation a, Quotation b) {
    Set<String> common = new TreeSet<>(a.words);
    common.retainAll(b.words);
    int least = isOneSpeaker(a.claim, b.claim) ? LEAST : LEAST_OF_ANOTHER;
    return common.size() < least
        ? 0
        : Rounding.six((double) common.size() / Math.min(a.words.size(), b.words.size()));
  }

  private static boolean isOneSpeaker(Claim a, Claim b) {
    return a.getPrimarySourceId() != null
        && Objects.equals(a.getPrimarySourceId(), b.getPrimarySourceId());
  }

  private static Lineage edge(Claim a, Claim b, double share) {
    boolean speaker = isOneSpeaker(a, b);
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
        .setProbability(speaker ? SAME_SPEAKER : ANOTHER_SPEAKER)
        .setSignals(signals)
        .setFromEvidence(List.of(new DocumentSpan(a.getDocumentId(), a.getEvidence())))
        .setToEvidence(List.of(new DocumentSpan(b.getDocumentId(), b.getEvidence())))
        .build();
  }
}

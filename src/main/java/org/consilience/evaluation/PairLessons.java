package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.claim.ClaimExtractor;
import org.consilience.claim.Extractors;
import org.consilience.consensus.Candidates;
import org.consilience.consensus.ClaimKeyer;
import org.consilience.consensus.PairTerms;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.CandidatePair;
import org.consilience.model.ClaimFeatures;
import org.consilience.model.ClaimKind;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Document;
import org.consilience.model.ResolvedStory;
import org.consilience.model.StoryMember;
import org.consilience.story.StoryResolver;
import org.consilience.text.Embedder;

/** Candidate pairs of one story's claims, with their terms: what a matcher learns from. */
final class PairLessons {
  /**
   * One lesson.
   *
   * @param terms by name
   * @param same whether the two answer one question
   * @param weight how much it counts
   */
  record Lesson(Map<String, Double> terms, boolean same, double weight) {}

  /** Two claims that were compared. */
  record Pair(ComparableClaim first, ComparableClaim second, Map<String, Double> terms) {}

  private PairLessons() {}

  /** The claims of a story, with keys; relative times count from the resolved dates. */
  static List<ComparableClaim> claims(Collection<AnnotatedDocument> documents) {
    ResolvedStory story =
        StoryResolver.resolve(
            documents.stream()
                .map(d -> new StoryMember(d.getDocument(), d.getBlocks(), d.getMentions()))
                .toList(),
            true);
    Map<String, Document> dated = new HashMap<>();
    story.getDocuments().forEach(d -> dated.put(d.getDocumentId(), d));
    ClaimKeyer keyer = ClaimKeyer.within(story);
    List<ComparableClaim> claims = new ArrayList<>();
    for (AnnotatedDocument document : documents) {
      Document resolved =
          dated.getOrDefault(document.getDocument().getDocumentId(), document.getDocument());
      AnnotatedDocument whole =
          new AnnotatedDocument(
              Document.newBuilder(document.getDocument())
                  .setResolvedDate(resolved.getResolvedDate())
                  .build(),
              document.getBlocks(),
              document.getSentences(),
              document.getMentions());
      for (ClaimExtractor extractor : Extractors.all()) {
        extractor.extract(whole).forEach(claim -> claims.add(keyer.key(claim)));
      }
    }
    return claims;
  }

  /** Every candidate pair with its terms; offices have no terms and are left out. */
  static List<Pair> pairs(List<ComparableClaim> claims, Embedder embedder) {
    return pairs(claims, claims, embedder);
  }

  /**
   * The same of some claims.
   *
   * @param story all claims of the story: they tell which words are rare in it
   */
  static List<Pair> pairs(
      List<ComparableClaim> compared, List<ComparableClaim> story, Embedder embedder) {
    Map<String, ComparableClaim> byId = new LinkedHashMap<>();
    Map<String, List<ClaimFeatures>> byKey = new TreeMap<>();
    for (ComparableClaim claim : compared) {
      byId.put(claim.getClaim().getClaimId(), claim);
      ClaimFeatures features = Candidates.features(claim);
      features
          .getKeys()
          .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(features));
    }
    PairTerms terms = new PairTerms(embedder, story);
    List<Pair> pairs = new ArrayList<>();
    byKey.forEach(
        (key, features) -> {
          for (CandidatePair pair : Candidates.among(key, features).pairs()) {
            ComparableClaim a = byId.get(pair.getFirst());
            ComparableClaim b = byId.get(pair.getSecond());
            if (a != null && b != null && a.getClaim().getKind() != ClaimKind.ROLE) {
              pairs.add(new Pair(a, b, terms.of(a, b)));
            }
          }
        });
    return pairs;
  }

  /** The names of all terms, sorted. */
  static List<String> names(List<Lesson> lessons) {
    TreeSet<String> names = new TreeSet<>();
    lessons.forEach(lesson -> names.addAll(lesson.terms().keySet()));
    return List.copyOf(names);
  }
}

package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.claim.ClaimExtractor;
import org.consilience.claim.Extractors;
import org.consilience.consensus.Candidates;
import org.consilience.consensus.ClaimKeyer;
import org.consilience.consensus.ConsensusResolver;
import org.consilience.consensus.Repetitions;
import org.consilience.language.Embedders;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.CandidatePair;
import org.consilience.model.ClaimFeatures;
import org.consilience.model.ComparableClaim;
import org.consilience.model.DateEstimate;
import org.consilience.model.Document;
import org.consilience.model.ResolvedStory;
import org.consilience.model.StoryConsensus;
import org.consilience.model.StoryMember;
import org.consilience.story.StoryResolver;
import org.consilience.text.Embedder;

/** Takes the texts of one story through every stage of the job, in memory and without Beam. */
final class ConsensusChain {
  private final Newsroom newsroom = new Newsroom();
  private final Embedder embedder = new RememberingEmbedder(Embedders.claims());

  /**
   * What became of a story.
   *
   * @param documents by the names of their texts
   */
  record Result(Map<String, Document> documents, StoryConsensus consensus) {}

  /** Resolves texts that are known to tell one story. */
  Result resolve(List<SourceText> texts) {
    Map<String, AnnotatedDocument> annotated = newsroom.annotate(texts);
    ResolvedStory story = StoryResolver.resolve(members(annotated));
    Map<String, Document> byId = new TreeMap<>();
    story.getDocuments().forEach(d -> byId.put(d.getDocumentId(), d));
    Map<String, Document> byName = new TreeMap<>();
    List<ComparableClaim> keyed = new ArrayList<>();
    ClaimKeyer keyer = ClaimKeyer.within(story);
    annotated.forEach(
        (name, document) -> {
          Document resolved =
              byId.getOrDefault(document.getDocument().getDocumentId(), document.getDocument());
          byName.put(name, resolved);
          extract(dated(document, resolved.getResolvedDate()))
              .forEach(claim -> keyed.add(keyer.key(claim)));
        });
    List<ComparableClaim> claims = Repetitions.marked(story, keyed);
    StoryConsensus consensus =
        new ConsensusResolver(embedder).resolve(story, claims, pairs(claims));
    return new Result(byName, consensus);
  }

  private static List<StoryMember> members(Map<String, AnnotatedDocument> documents) {
    return documents.values().stream()
        .map(d -> new StoryMember(d.getDocument(), d.getBlocks(), d.getMentions()))
        .toList();
  }

  /** Relative times count from the date that the story has resolved. */
  private static AnnotatedDocument dated(AnnotatedDocument document, DateEstimate date) {
    return new AnnotatedDocument(
        Document.newBuilder(document.getDocument()).setResolvedDate(date).build(),
        document.getBlocks(),
        document.getSentences(),
        document.getMentions());
  }

  private static List<ComparableClaim> extract(AnnotatedDocument document) {
    List<ComparableClaim> claims = new ArrayList<>();
    for (ClaimExtractor extractor : Extractors.all()) {
      claims.addAll(extractor.extract(document));
    }
    return claims;
  }

  private static List<CandidatePair> pairs(List<ComparableClaim> claims) {
    Map<String, List<ClaimFeatures>> byKey = new TreeMap<>();
    for (ComparableClaim claim : claims) {
      ClaimFeatures features = Candidates.features(claim);
      features
          .getKeys()
          .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(features));
    }
    List<CandidatePair> pairs = new ArrayList<>();
    byKey.forEach((key, meeting) -> pairs.addAll(Candidates.among(key, meeting).pairs()));
    return pairs;
  }
}

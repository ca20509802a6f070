package org.consilience.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.ComparableClaim;
import org.consilience.text.Embedder;

/** The lessons of the project's teaching stories. */
final class TeachingStories {
  /** A pair of which the gold knows one end: most of these are no match, not all. */
  private static final double HALF_KNOWN = 0.5;

  private TeachingStories() {}

  static List<StoryLessons> all(Newsroom newsroom, Embedder embedder) {
    return MarkedStory.NAMES.stream().map(name -> of(name, newsroom, embedder)).toList();
  }

  private static StoryLessons of(String name, Newsroom newsroom, Embedder embedder) {
    MarkedStory story = MarkedStory.read(name);
    Map<String, AnnotatedDocument> documents = newsroom.annotate(story.texts());
    List<ComparableClaim> claims = PairLessons.claims(documents.values());
    Map<String, String> keys = new HashMap<>();
    documents.forEach(
        (document, annotated) -> {
          String id = annotated.getDocument().getDocumentId();
          claims.stream()
              .filter(c -> c.getClaim().getDocumentId().equals(id))
              .forEach(c -> keys.put(c.getClaim().getClaimId(), story.key(document, c)));
        });
    return new StoryLessons(PairLessons.pairs(claims, embedder), pair -> mark(pair, keys));
  }

  /** Every pair of which the gold knows at least one end has one. */
  private static Optional<StoryLessons.Mark> mark(PairLessons.Pair pair, Map<String, String> keys) {
    String first = keys.getOrDefault(pair.first().getClaim().getClaimId(), "");
    String second = keys.getOrDefault(pair.second().getClaim().getClaimId(), "");
    if (first.isEmpty() && second.isEmpty()) {
      return Optional.empty();
    }
    boolean known = !first.isEmpty() && !second.isEmpty();
    return Optional.of(
        new StoryLessons.Mark(known && first.equals(second), known ? 1 : HALF_KNOWN));
  }
}

package org.consilience.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.consilience.model.CandidatePair;
import org.consilience.model.CandidatePairs;
import org.consilience.model.ComparableClaim;
import org.consilience.model.PreviousGroup;
import org.consilience.model.ResolvedStory;
import org.consilience.model.StoryPart;

/**
 * Packs what belongs to one story into one keyed collection and sorts it out again: a join of four
 * inputs in one shuffle.
 */
final class StoryParts {
  private final List<StoryPart> parts;

  private StoryParts(List<StoryPart> parts) {
    this.parts = parts;
  }

  static StoryParts of(List<StoryPart> parts) {
    return new StoryParts(List.copyOf(parts));
  }

  static StoryPart part(ResolvedStory story) {
    return new StoryPart(story, null, null, null);
  }

  static StoryPart part(ComparableClaim claim) {
    return new StoryPart(null, claim, null, null);
  }

  static StoryPart part(CandidatePairs pairs) {
    return new StoryPart(null, null, pairs, null);
  }

  static StoryPart part(PreviousGroup group) {
    return new StoryPart(null, null, null, group);
  }

  ResolvedStory story() {
    return parts.stream()
        .map(StoryPart::getResolved)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("claims of a story that was not resolved"));
  }

  List<ComparableClaim> claims() {
    return parts.stream()
        .map(StoryPart::getClaim)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(c -> c.getClaim().getClaimId()))
        .toList();
  }

  List<PreviousGroup> previous() {
    return parts.stream().map(StoryPart::getPrevious).filter(Objects::nonNull).toList();
  }

  List<CandidatePair> pairs() {
    return parts.stream()
        .map(StoryPart::getPairs)
        .filter(Objects::nonNull)
        .flatMap(pairs -> pairs.getPairs().stream())
        .sorted(
            Comparator.comparing(CandidatePair::getFirst).thenComparing(CandidatePair::getSecond))
        .toList();
  }
}

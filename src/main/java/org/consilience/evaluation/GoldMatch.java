package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.model.Claim;
import org.consilience.model.Document;

/**
 * Which claim found is which mention of the gold: that of its document whose words its evidence
 * overlaps best, by intersection over union, at least {@value #LEAST}; ties by key.
 */
final class GoldMatch {
  static final double LEAST = 0.25;

  /** From here on a mention counts as found. */
  static final double FOUND = 0.5;

  /** Code points; longer evidence is no clause and answers no question. */
  private static final int LONGEST = 400;

  /** A claim with its document's name and the question it answers, empty where gold knows none. */
  record Matched(Claim claim, String document, String key) {}

  /** A mention with its document's name. */
  record Place(String document, GoldStory.Mention mention) {}

  private final List<Matched> matched = new ArrayList<>();
  private final Map<Place, Matched> best = new TreeMap<>(ORDER);

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::document)
          .thenComparing(p -> p.mention().start())
          .thenComparing(p -> p.mention().end())
          .thenComparing(p -> p.mention().key());

  GoldMatch(GoldStory story, ConsensusChain.Result result) {
    Map<String, GoldStory.Report> reports = new TreeMap<>();
    for (GoldStory.Report report : story.reports()) {
      Document document = Objects.requireNonNull(result.documents().get(report.name()));
      if (!document.getText().equals(report.text())) {
        throw new IllegalStateException("the reader has changed the text of " + report.name());
      }
      reports.put(document.getDocumentId(), report);
    }
    for (Claim claim : result.consensus().getClaims()) {
      GoldStory.Report report = Objects.requireNonNull(reports.get(claim.getDocumentId()));
      if (length(claim) <= LONGEST) {
        Matched m = new Matched(claim, report.name(), key(report, claim));
        matched.add(m);
        report.mentions().stream()
            .filter(mention -> mention.key().equals(m.key()))
            .forEach(mention -> keep(new Place(report.name(), mention), m));
      }
    }
  }

  private void keep(Place place, Matched claim) {
    Matched before = best.get(place);
    double now = overlap(place.mention(), claim.claim());
    if (now >= LEAST && (before == null || now > overlap(place.mention(), before.claim()))) {
      best.put(place, claim);
    }
  }

  private static String key(GoldStory.Report report, Claim claim) {
    Optional<GoldStory.Mention> nearest =
        report.mentions().stream()
            .filter(m -> overlap(m, claim) >= LEAST)
            .min(
                Comparator.comparingDouble((GoldStory.Mention m) -> -overlap(m, claim))
                    .thenComparing(GoldStory.Mention::key));
    return nearest.map(GoldStory.Mention::key).orElse("");
  }

  private static int length(Claim claim) {
    return claim.getEvidence().getEnd() - claim.getEvidence().getStart();
  }

  /** Intersection over union. */
  static double overlap(GoldStory.Mention mention, Claim claim) {
    int start = claim.getEvidence().getStart();
    int end = claim.getEvidence().getEnd();
    int shared = Math.min(mention.end(), end) - Math.max(mention.start(), start);
    int all = Math.max(mention.end(), end) - Math.min(mention.start(), start);
    return shared <= 0 ? 0 : (double) shared / all;
  }

  /** Every claim that is no longer than a clause. */
  List<Matched> claims() {
    return matched;
  }

  /** The claim that stands for a mention. */
  Optional<Matched> at(String document, GoldStory.Mention mention) {
    return Optional.ofNullable(best.get(new Place(document, mention)));
  }

  /** Whether some claim has a mention's words as its evidence. */
  boolean found(String document, GoldStory.Mention mention) {
    return matched.stream()
        .anyMatch(m -> m.document().equals(document) && overlap(mention, m.claim()) >= FOUND);
  }

  /** The documents in which a question has a mention. */
  static SortedSet<String> documents(GoldStory story, String key) {
    SortedSet<String> documents = new TreeSet<>();
    for (GoldStory.Report report : story.reports()) {
      if (report.mentions().stream().anyMatch(m -> m.key().equals(key))) {
        documents.add(report.name());
      }
    }
    return documents;
  }
}

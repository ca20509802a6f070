package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.consensus.ConfidenceModel;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;
import org.consilience.model.DocumentSpan;
import org.consilience.model.Stance;

/** What was made of a generated story, beside what is known of it. */
final class CorpusResult {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern DENIAL = Pattern.compile("(?i)\\b(not|no|n't|never)\\b");

  private final CorpusStory story;
  private final ConsensusChain.Result result;

  /** Documents by id. */
  private final Map<String, CorpusStory.Text> texts = new TreeMap<>();

  /** The claims of each group. */
  private final Map<String, List<Claim>> members = new TreeMap<>();

  private final Map<String, Consensus> rows = new TreeMap<>();

  CorpusResult(CorpusStory story, ConsensusChain.Result result) {
    this.story = story;
    this.result = result;
    for (CorpusStory.Text text : story.texts()) {
      Optional.ofNullable(result.documents().get(text.name()))
          .ifPresent(document -> texts.put(document.getDocumentId(), text));
    }
    result.consensus().getConsensus().forEach(row -> rows.put(row.getConsensusId(), row));
    for (Claim claim : result.consensus().getClaims()) {
      members.computeIfAbsent(claim.getConsensusId(), g -> new ArrayList<>()).add(claim);
    }
  }

  static List<SourceText> texts(CorpusStory story) {
    return story.texts().stream().map(t -> new SourceText(t.name(), t.text(), "")).toList();
  }

  /**
   * The status that was found for a fact: that of the group with most of its claims; ties by id.
   */
  Optional<Consensus> group(String fact) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Claim claim : result.consensus().getClaims()) {
      String of = fact(claim.getDocumentId(), start(claim), end(claim));
      if (of.equals(fact)) {
        counts.merge(claim.getConsensusId(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(e -> rows.get(e.getKey()));
  }

  private static int start(Claim claim) {
    return claim.getEvidence().getStart();
  }

  private static int end(Claim claim) {
    return claim.getEvidence().getEnd();
  }

  /** The fact that the words tell, empty where they tell none. */
  private String fact(String document, int start, int end) {
    CorpusStory.Text text = texts.get(document);
    for (CorpusStory.Place place : text == null ? List.<CorpusStory.Place>of() : text.places()) {
      int shared = Math.min(place.end(), end) - Math.max(place.start(), start);
      if (2 * shared > end - start) {
        return place.fact();
      }
    }
    return "";
  }

  /** The groups of which it is known whether their answer is right. */
  List<Judged> judged() {
    List<Judged> judged = new ArrayList<>();
    for (Consensus row : rows.values()) {
      right(row)
          .ifPresent(
              right -> {
                List<Claim> supporting =
                    members.getOrDefault(row.getConsensusId(), List.of()).stream()
                        .filter(c -> c.getStance() != Stance.CONTRADICTS)
                        .filter(c -> c.getStance() != Stance.RESTATES_COPY)
                        .toList();
                judged.add(
                    new Judged(
                        row.getConfidence(),
                        right,
                        ConfidenceModel.features(row.getSupport(), row.getDissent(), supporting)));
              });
    }
    return judged;
  }

  /** Whether a group's answer is what most independent origins were given; empty if not known. */
  private Optional<Boolean> right(Consensus row) {
    DocumentSpan example = row.getVariants().get(0).getExample();
    if (example == null) {
      return Optional.empty();
    }
    String fact =
        fact(example.getDocumentId(), example.getSpan().getStart(), example.getSpan().getEnd());
    CorpusStory.Known known = story.facts().get(fact);
    return known == null ? Optional.empty() : right(known, example.getSpan().getExact());
  }

  private static Optional<Boolean> right(CorpusStory.Known known, String words) {
    return switch (known.fact().kind()) {
      case PLAIN -> Optional.of(true);
      case POLARITY ->
          known.given().isEmpty()
              ? Optional.empty()
              : Optional.of(DENIAL.matcher(words).find() == known.given().equals("no"));
      case DAY ->
          known.given().isEmpty() || !NUMBER.matcher(words).find()
              ? Optional.empty()
              : Optional.of(words.contains(known.given()));
      case NUMBER -> number(known.given(), words);
    };
  }

  private static Optional<Boolean> number(String given, String words) {
    Matcher number = NUMBER.matcher(words);
    if (given.isEmpty() || !number.find()) {
      return Optional.empty();
    }
    int stated = Integer.parseInt(number.group());
    int meant = Integer.parseInt(given);
    return Optional.of(stated == meant || stated == CorpusAnswer.rounded(meant));
  }

  /** Each document's origin, found and known; both are of this story alone. */
  void origins(Map<String, String> found, Map<String, String> known) {
    for (CorpusStory.Text text : story.texts()) {
      String name = story.name() + "/" + text.name();
      known.put(name, story.name() + "/" + text.origin());
      String origin =
          Optional.ofNullable(result.documents().get(text.name()))
              .map(d -> String.valueOf(d.getOriginId()))
              .orElse(name);
      found.put(name, origin);
    }
  }
}

package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.consilience.model.Consensus;

/** What was made of the project's own gold stories, counted over all of them. */
final class ConsensusFigures {
  private int mentions;
  private int found;
  private int wanted;
  private int linked;
  private int rightPairs;
  private int wrongPairs;
  private int unjudgedPairs;
  private int questions;
  private int rightStatus;
  private int claims;
  private final Map<String, String> group = new TreeMap<>();
  private final Map<String, String> gold = new TreeMap<>();
  private final PairCounts origins = new PairCounts();
  private final List<String> wrongStatuses = new ArrayList<>();

  void count(GoldStory story, ConsensusChain.Result result) {
    GoldMatch match = new GoldMatch(story, result);
    claims += result.consensus().getClaims().size();
    countMentions(story, match);
    countLinks(story, match);
    countStatuses(story, match, result);
    countOrigins(story, result);
  }

  private void countMentions(GoldStory story, GoldMatch match) {
    for (GoldStory.Report report : story.reports()) {
      for (GoldStory.Mention mention : report.mentions()) {
        mentions++;
        found += match.found(report.name(), mention) ? 1 : 0;
        String place = story.name() + "\t" + report.name() + "\t" + mention.start();
        String alone = "alone " + place + mention.key();
        gold.put(place + mention.key(), story.name() + mention.key());
        group.put(
            place + mention.key(),
            match.at(report.name(), mention).map(m -> m.claim().getConsensusId()).orElse(alone));
      }
    }
  }

  private void countLinks(GoldStory story, GoldMatch match) {
    Map<String, List<GoldMatch.Matched>> groups = new TreeMap<>();
    for (GoldMatch.Matched m : match.claims()) {
      groups.computeIfAbsent(m.claim().getConsensusId(), g -> new ArrayList<>()).add(m);
    }
    Set<String> joined = new HashSet<>();
    groups.values().forEach(members -> countPairs(members, joined));
    for (GoldStory.Question question : story.questions()) {
      List<String> documents = List.copyOf(GoldMatch.documents(story, question.key()));
      for (int i = 0; i < documents.size(); i++) {
        for (int j = i + 1; j < documents.size(); j++) {
          wanted++;
          linked +=
              joined.contains(link(question.key(), documents.get(i), documents.get(j))) ? 1 : 0;
        }
      }
    }
  }

  private void countPairs(List<GoldMatch.Matched> members, Set<String> joined) {
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        GoldMatch.Matched a = members.get(i);
        GoldMatch.Matched b = members.get(j);
        if (a.document().equals(b.document())) {
          continue;
        }
        if (a.key().isEmpty() || b.key().isEmpty()) {
          unjudgedPairs++;
        } else if (a.key().equals(b.key())) {
          rightPairs++;
          joined.add(link(a.key(), a.document(), b.document()));
        } else {
          wrongPairs++;
        }
      }
    }
  }

  private static String link(String key, String a, String b) {
    return a.compareTo(b) < 0 ? key + "\t" + a + "\t" + b : key + "\t" + b + "\t" + a;
  }

  private void countStatuses(GoldStory story, GoldMatch match, ConsensusChain.Result result) {
    Map<String, Consensus> rows = new HashMap<>();
    result.consensus().getConsensus().forEach(row -> rows.put(row.getConsensusId(), row));
    for (GoldStory.Question question : story.questions()) {
      questions++;
      Optional<Consensus> row = largest(story, question.key(), match).map(rows::get);
      String status = row.map(r -> r.getStatus().name()).orElse("NONE");
      if (status.equals(question.status())) {
        rightStatus++;
      } else {
        wrongStatuses.add(
            story.name()
                + " "
                + question.key()
                + ": "
                + question.status()
                + " taken for "
                + status);
      }
    }
  }

  /** The group that holds most of a question's mentions; ties by id. */
  private static Optional<String> largest(GoldStory story, String key, GoldMatch match) {
    Map<String, Integer> counts = new TreeMap<>();
    for (GoldStory.Report report : story.reports()) {
      for (GoldStory.Mention mention : report.mentions()) {
        if (mention.key().equals(key)) {
          match
              .at(report.name(), mention)
              .ifPresent(m -> counts.merge(m.claim().getConsensusId(), 1, Integer::sum));
        }
      }
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private void countOrigins(GoldStory story, ConsensusChain.Result result) {
    List<GoldStory.Report> reports = story.reports();
    for (int i = 0; i < reports.size(); i++) {
      for (int j = i + 1; j < reports.size(); j++) {
        origins.count(
            reports.get(i).origin().equals(reports.get(j).origin()),
            origin(result, reports.get(i)).equals(origin(result, reports.get(j))));
      }
    }
  }

  private static String origin(ConsensusChain.Result result, GoldStory.Report report) {
    return Optional.ofNullable(result.documents().get(report.name()))
        .map(d -> String.valueOf(d.getOriginId()))
        .orElseThrow();
  }

  double mentionRecall() {
    return (double) found / mentions;
  }

  double linkRecall() {
    return (double) linked / wanted;
  }

  double linkPrecision() {
    return rightPairs + wrongPairs == 0 ? 1 : (double) rightPairs / (rightPairs + wrongPairs);
  }

  /** The harmonic mean of precision and recall; 0 where nothing is right. */
  double linkF1() {
    double sum = linkPrecision() + linkRecall();
    return sum == 0 ? 0 : 2 * linkPrecision() * linkRecall() / sum;
  }

  /** B-cubed F1 over the mentions of the gold; one that was not found stands alone. */
  double bCubed() {
    return ClusterMeasures.of(group, gold).bCubed();
  }

  double statusAccuracy() {
    return (double) rightStatus / questions;
  }

  PairCounts origins() {
    return origins;
  }

  int unjudgedPairs() {
    return unjudgedPairs;
  }

  int claims() {
    return claims;
  }

  int mentions() {
    return mentions;
  }

  /** One line a question whose status is not that of the gold. */
  List<String> wrongStatuses() {
    return wrongStatuses;
  }
}

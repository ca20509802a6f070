package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was made of generated stories, counted over all of them. */
final class CorpusFigures {
  private static final String CONTESTED = "CONTESTED";

  private int facts;
  private int right;
  private int contested;
  private int contestedFound;
  private int uncontested;
  private int contestedFalse;
  private final Map<String, Integer> confusions = new TreeMap<>();
  private final Map<String, String> originsFound = new TreeMap<>();
  private final Map<String, String> originsKnown = new TreeMap<>();
  private final List<Judged> judged = new ArrayList<>();

  void count(CorpusStory story, CorpusResult result) {
    story.facts().forEach((name, known) -> count(name, known, result));
    result.origins(originsFound, originsKnown);
    judged.addAll(result.judged());
  }

  private void count(String fact, CorpusStory.Known known, CorpusResult result) {
    if (known.status().isEmpty()) {
      return;
    }
    String found = result.group(fact).map(g -> g.getStatus().name()).orElse("NONE");
    facts++;
    right += found.equals(known.status()) ? 1 : 0;
    boolean isContested = known.status().equals(CONTESTED);
    contested += isContested ? 1 : 0;
    uncontested += isContested ? 0 : 1;
    contestedFound += isContested && found.equals(CONTESTED) ? 1 : 0;
    contestedFalse += !isContested && found.equals(CONTESTED) ? 1 : 0;
    if (!found.equals(known.status())) {
      String kind = known.fact().kind() + " " + known.status() + " taken for " + found;
      confusions.merge(kind, 1, Integer::sum);
    }
  }

  double statusAccuracy() {
    return (double) right / facts;
  }

  double contestedFound() {
    return (double) contestedFound / contested;
  }

  double contestedFalse() {
    return (double) contestedFalse / uncontested;
  }

  double originsAgreement() {
    return ClusterMeasures.of(originsFound, originsKnown).adjustedRand();
  }

  int facts() {
    return facts;
  }

  /** How often which status was taken for which, by kind of fact. */
  Map<String, Integer> confusions() {
    return confusions;
  }

  List<Judged> judged() {
    return judged;
  }
}

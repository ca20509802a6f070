package org.consilience.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.consilience.consensus.Assumptions;

/**
 * RTE-3, development set with three labels (Giampiccolo et al. 2007; labels of de Marneffe et al.
 * 2008). No rule is made for the set. That premise and hypothesis tell one event is known here, and
 * of a story it is not: so the prior of one question, and whether a denial must be of the same act,
 * are chosen five-fold, each pair's on the four folds that it is not in. The points to choose from
 * were laid down after the set had been looked at as a whole (those that take nothing for granted
 * were left out last, since one event is known), and two rules of denials ("never been higher", two
 * sentences that both deny) after its folds 0 and 1 had been read. What the product takes for
 * granted of a story, which was never chosen by this set, is stated beside.
 */
final class EntailmentSuite implements Suite {
  private static final double LEAST_PRECISION = 0.30;
  private static final double LEAST_RECALL = 0.20;
  private static final int FOLDS = 5;
  private static final int MOST_PRIOR = 5;

  /** What the product takes for granted comes first. */
  private static final List<Assumptions> POINTS = points();

  private static List<Assumptions> points() {
    List<Assumptions> points = new ArrayList<>(List.of(new Assumptions(0, true)));
    for (int prior = 1; prior <= MOST_PRIOR; prior++) {
      points.add(new Assumptions(prior, true));
      points.add(new Assumptions(prior, false));
    }
    return points;
  }

  @Override
  public String name() {
    return "entailment-rte3";
  }

  @Override
  public String question() {
    return "Does one text contradict another, follow from it, or neither?";
  }

  @Override
  public Optional<String> publicSet() {
    return Optional.of("rte3");
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public List<Figure> measure(Path set) throws IOException {
    List<OperatingPoints.Labelled> pairs = labelled(set.resolve("rte3-en-dev-3way.tsv"));
    OperatingPoints points = new OperatingPoints(pairs, FOLDS, LEAST_PRECISION);
    Map<String, Integer> chosen = new TreeMap<>();
    Map<String, Integer> fixed = new TreeMap<>();
    List<Integer> byFold = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      byFold.add(points.chosen(fold));
    }
    for (OperatingPoints.Labelled pair : pairs) {
      String found = pair.found().get(byFold.get(pair.id() % FOLDS));
      chosen.merge(pair.label() + "/" + found, 1, Integer::sum);
      fixed.merge(pair.label() + "/" + pair.found().get(0), 1, Integer::sum);
    }
    return figures(chosen, fixed, byFold);
  }

  private static List<OperatingPoints.Labelled> labelled(Path file) throws IOException {
    List<OperatingPoints.Labelled> pairs = new ArrayList<>();
    List<String> rows = Files.readAllLines(file, UTF_8);
    for (String row : rows.subList(1, rows.size())) {
      String[] columns = row.split("\t", -1);
      EntailmentPair pair =
          EntailmentPair.of(Integer.parseInt(columns[0]), columns[2], columns[3], columns[4]);
      pairs.add(
          new OperatingPoints.Labelled(
              pair.id(), pair.label(), POINTS.stream().map(pair::found).toList()));
    }
    return pairs;
  }

  private static List<Figure> figures(
      Map<String, Integer> chosen, Map<String, Integer> fixed, List<Integer> byFold) {
    List<Figure> figures = new ArrayList<>();
    figures.add(
        Figure.atLeast(
            LEAST_PRECISION,
            "contradiction precision, five-fold",
            EntailmentCells.precision(chosen)));
    figures.add(
        Figure.atLeast(
            LEAST_RECALL, "contradiction recall, five-fold", EntailmentCells.recall(chosen)));
    figures.add(
        Figure.stated("accuracy, three labels, five-fold", EntailmentCells.accuracy(chosen)));
    chosen.forEach((cell, n) -> figures.add(Figure.stated("is/found, five-fold: " + cell, n)));
    for (int fold = 0; fold < byFold.size(); fold++) {
      Assumptions point = POINTS.get(byFold.get(fold));
      String act = point.oneAct() ? "of the same act" : "of any act";
      figures.add(Figure.stated("fold " + fold + ", denials " + act + ": prior", point.prior()));
    }
    figures.add(
        Figure.stated("as of a story: contradiction precision", EntailmentCells.precision(fixed)));
    figures.add(
        Figure.stated("as of a story: contradiction recall", EntailmentCells.recall(fixed)));
    figures.add(
        Figure.stated("as of a story: accuracy, three labels", EntailmentCells.accuracy(fixed)));
    return figures;
  }
}

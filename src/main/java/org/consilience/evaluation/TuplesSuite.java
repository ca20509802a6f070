package org.consilience.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consilience.claim.Tuple;
import org.consilience.claim.Tuples;

/** Propositions as tuples, against the development sentences of CaRB. */
final class TuplesSuite implements Suite {
  @Override
  public String name() {
    return "tuples";
  }

  @Override
  public String question() {
    return "how well do propositions agree with CaRB's tuples (its measure)?";
  }

  @Override
  public Optional<String> publicSet() {
    return Optional.of("carb");
  }

  @Override
  public List<Figure> measure(Path set) throws IOException {
    Map<String, List<Tuple>> gold = gold(set.resolve("dev-gold.tsv"));
    Map<String, List<Tuple>> found = new LinkedHashMap<>();
    for (String sentence : gold.keySet()) {
      found.put(sentence, Tuples.of(SentenceDocuments.annotate(sentence)));
    }
    List<CarbScore.Point> curve = CarbScore.curve(gold, found);
    CarbScore.Point best =
        curve.stream().max(Comparator.comparingDouble(CarbScore.Point::f1)).orElseThrow();
    return List.of(
        Figure.atLeast(.47, "F1 at the best threshold", best.f1()),
        Figure.stated("precision there", best.precision()),
        Figure.stated("recall there", best.recall()),
        Figure.atLeast(.25, "area under precision and recall", CarbScore.area(curve)));
  }

  /** Contexts ("C: she said") are no arguments to CaRB's measure. */
  private static Map<String, List<Tuple>> gold(Path file) throws IOException {
    Map<String, List<Tuple>> gold = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file, UTF_8)) {
      String[] columns = line.strip().split("\t");
      List<String> arguments =
          Arrays.stream(columns)
              .skip(2)
              .filter(a -> !a.contains("C: "))
              .map(String::strip)
              .toList();
      gold.computeIfAbsent(columns[0].strip(), s -> new ArrayList<>())
          .add(new Tuple(columns[1].strip(), arguments, 1));
    }
    return gold;
  }
}

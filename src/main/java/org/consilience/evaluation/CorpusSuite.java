package org.consilience.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The whole chain over generated stories that are made to mislead. */
final class CorpusSuite implements Suite {
  /** The confidence was learned on seeds from 1 on. */
  static final long SEED = 9001;

  private static final double LEAST_STATUS = 0.96;
  private static final double LEAST_FOUND = 0.95;
  private static final double MOST_FALSE = 0.02;
  private static final double LEAST_ORIGINS = 0.95;

  /** Of eight stories nobody can tell. */
  private static final double WORST_OF_FEW = 0.2;

  private static final double LEAST_STATUS_OF_FEW = 0.85;
  private static final double LEAST_FOUND_OF_FEW = 0.7;

  private static final double WORST_CALIBRATION = 0.05;

  private final String name;
  private final int stories;

  private CorpusSuite(String name, int stories) {
    this.name = name;
    this.stories = stories;
  }

  /** Two hundred stories; minutes. */
  static CorpusSuite whole() {
    return new CorpusSuite("corpus", 200);
  }

  /** As many as a test can wait for. */
  static CorpusSuite sample() {
    return new CorpusSuite("corpus-sample", 8);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String question() {
    return "What of copies, spins, changed numbers, flipped denials, other days, teasers?";
  }

  @Override
  public boolean isLong() {
    return stories > 20;
  }

  @Override
  public List<Figure> measure(Path set) {
    CorpusFigures counted = run(SEED, stories);
    Calibration calibration = new Calibration(counted.judged());
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.stated("stories", stories));
    figures.add(Figure.stated("facts", counted.facts()));
    figures.add(
        Figure.atLeast(
            isLong() ? LEAST_STATUS : LEAST_STATUS_OF_FEW,
            "status accuracy",
            counted.statusAccuracy()));
    figures.add(
        Figure.atLeast(
            isLong() ? LEAST_FOUND : LEAST_FOUND_OF_FEW,
            "contested found",
            counted.contestedFound()));
    figures.add(Figure.atMost(MOST_FALSE, "contested false", counted.contestedFalse()));
    figures.add(
        Figure.atLeast(LEAST_ORIGINS, "origins, adjusted Rand index", counted.originsAgreement()));
    counted
        .confusions()
        .forEach((kind, n) -> figures.add(Figure.stated("confused: " + kind, (double) n)));
    figures.addAll(tenCopies());
    figures.addAll(calibration.figures(isLong() ? WORST_CALIBRATION : WORST_OF_FEW));
    return figures;
  }

  private List<Figure> tenCopies() {
    List<Figure> figures = new ArrayList<>();
    ConsensusChain chain = new ConsensusChain();
    for (TenCopies.Kind kind : TenCopies.Kind.values()) {
      TenCopies flood = new TenCopies(chain, kind);
      CorpusGenerator generator = new CorpusGenerator(SEED);
      for (int s = 0; s < Math.max(1, stories / 40); s++) {
        flood.count(generator.story("story" + s), s + kind.ordinal());
      }
      figures.addAll(flood.figures());
    }
    return figures;
  }

  static CorpusFigures run(long seed, int stories) {
    ConsensusChain chain = new ConsensusChain();
    CorpusGenerator generator = new CorpusGenerator(seed);
    CorpusFigures counted = new CorpusFigures();
    for (int s = 0; s < stories; s++) {
      CorpusStory story = generator.story("story" + s);
      counted.count(story, new CorpusResult(story, chain.resolve(CorpusResult.texts(story))));
    }
    return counted;
  }
}

package org.consilience.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The whole chain over the project's own gold stories: what is found, joined and concluded. */
final class ConsensusSuite implements Suite {
  /** What holds on the seen ones; a better matcher raises them. */
  private static final double LEAST_MENTIONS = 0.8;

  private static final double LEAST_PRECISION = 0.85;
  private static final double LEAST_F1 = 0.75;

  private static final double UNSEEN_PRECISION = 0.75;
  private static final double UNSEEN_F1 = 0.68;

  @Override
  public String name() {
    return "consensus";
  }

  @Override
  public String question() {
    return "Do claims of one question meet, and is what the sources make of it told rightly?";
  }

  @Override
  public List<Figure> measure(Path set) {
    ConsensusChain chain = new ConsensusChain();
    ConsensusFigures seen = new ConsensusFigures();
    ConsensusFigures unseen = new ConsensusFigures();
    for (GoldStory story : GoldStoryFile.own()) {
      (story.seen() ? seen : unseen).count(story, chain.resolve(texts(story)));
    }
    List<Figure> figures = new ArrayList<>();
    figures.addAll(figures("seen", seen, LEAST_MENTIONS, LEAST_PRECISION, LEAST_F1));
    if (unseen.mentions() > 0) {
      figures.addAll(figures("unseen", unseen, LEAST_MENTIONS, UNSEEN_PRECISION, UNSEEN_F1));
    }
    return figures;
  }

  static List<SourceText> texts(GoldStory story) {
    return story.reports().stream().map(r -> new SourceText(r.name(), r.text(), "")).toList();
  }

  private static List<Figure> figures(
      String title, ConsensusFigures of, double mentions, double precision, double f1) {
    return List.of(
        Figure.stated(title + ": mentions of the gold", of.mentions()),
        Figure.stated(title + ": claims", of.claims()),
        Figure.atLeast(mentions, title + ": mention recall", of.mentionRecall()),
        Figure.stated(title + ": link recall", of.linkRecall()),
        Figure.atLeast(precision, title + ": link precision", of.linkPrecision()),
        Figure.atLeast(f1, title + ": link F1", of.linkF1()),
        Figure.stated(title + ": pairs not judged", of.unjudgedPairs()),
        Figure.stated(title + ": B-cubed F1", of.bCubed()),
        Figure.stated(title + ": status accuracy", of.statusAccuracy()),
        Figure.stated(title + ": one-origin pair precision", of.origins().precision()),
        Figure.stated(title + ": one-origin pair recall", of.origins().recall()));
  }
}

package org.consilience.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.StorySignature;
import org.consilience.model.StoryVector;
import org.consilience.story.StoryClusters;
import org.consilience.story.StoryMeasure;
import org.consilience.story.StorySignatures;

/**
 * Story clustering held out: all of {@link StoryMeasure} that was chosen with ECB+ in sight is
 * chosen again on every other topic and measured on the rest, both ways. What the project's own
 * choice has beyond that is what it owes to having seen the set. Bounds of candidates and the
 * joining of stragglers are fixed, as they were set without gold.
 */
final class EcbPlusFoldsSuite implements Suite {
  private static final double[] NAMES = {0.5, 0.7, 0.9};
  private static final double[] BACKGROUND = {1_000, 5_000, 20_000};
  private static final double[] PLAIN = {4, 1_000_000};
  private static final double[] SAME_STORY = {0.22, 0.26, 0.3, 0.34, 0.38};

  @Override
  public String name() {
    return "stories-ecbplus-folds";
  }

  @Override
  public String question() {
    return "Are the stories of topics found that had no say in how stories are told?";
  }

  @Override
  public Optional<String> publicSet() {
    return Optional.of("ecbplus");
  }

  @Override
  public List<Figure> measure(Path set) throws IOException {
    List<SourceText> texts = NewsSets.ecbPlus(set);
    return figures(texts, new Newsroom().annotate(texts));
  }

  static List<Figure> figures(List<SourceText> texts, Map<String, AnnotatedDocument> annotated) {
    Map<String, String> gold = StoriesSuite.gold(texts);
    Map<String, String> found = new TreeMap<>();
    List<Figure> figures = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      Half other = Half.of(1 - half, annotated, gold);
      Half measured = Half.of(half, annotated, gold);
      StoryMeasure chosen = other.best();
      found.putAll(measured.stories(chosen));
      figures.add(Figure.stated("names, chosen on half " + (1 - half), chosen.names()));
      figures.add(Figure.stated("background, chosen there", chosen.background()));
      figures.add(Figure.stated("plain, chosen there", chosen.plain()));
      figures.add(Figure.stated("same story, chosen there", chosen.sameStory()));
    }
    ClusterMeasures measures = ClusterMeasures.of(found, gold);
    figures.add(Figure.atLeast(0.88, "B-cubed F1 on the other halves", measures.bCubed()));
    figures.add(
        Figure.atLeast(0.82, "adjusted Rand index on the other halves", measures.adjustedRand()));
    return figures;
  }

  /** Every other topic's documents. */
  private record Half(Map<String, StorySignature> signatures, Map<String, String> gold) {
    static Half of(int number, Map<String, AnnotatedDocument> annotated, Map<String, String> gold) {
      Map<String, StorySignature> signatures = new TreeMap<>();
      Map<String, String> of = new TreeMap<>();
      annotated.forEach(
          (name, document) -> {
            if (Integer.parseInt(name.substring(0, name.indexOf('_'))) % 2 == number) {
              StorySignature signature = StorySignatures.of(document);
              signature.setDocumentId(name);
              signatures.put(name, signature);
              of.put(name, Objects.requireNonNull(gold.get(name)));
            }
          });
      return new Half(signatures, of);
    }

    Map<String, String> stories(StoryMeasure measure) {
      return stories(Stories.vectors(signatures.values(), measure), measure);
    }

    private static Map<String, String> stories(List<StoryVector> vectors, StoryMeasure measure) {
      return StoryClusters.storyOf(vectors, measure.sameStory());
    }

    /** The measure with the greatest sum of both figures, the first of equals. */
    StoryMeasure best() {
      StoryMeasure best = StoryMeasure.USUAL;
      double most = -1;
      for (double names : NAMES) {
        for (double background : BACKGROUND) {
          for (double plain : PLAIN) {
            List<StoryVector> vectors =
                Stories.vectors(signatures.values(), new StoryMeasure(names, background, plain, 0));
            for (double same : SAME_STORY) {
              StoryMeasure measure = new StoryMeasure(names, background, plain, same);
              ClusterMeasures m = ClusterMeasures.of(stories(vectors, measure), gold);
              if (m.bCubed() + m.adjustedRand() > most) {
                most = m.bCubed() + m.adjustedRand();
                best = measure;
              }
            }
          }
        }
      }
      return best;
    }
  }
}

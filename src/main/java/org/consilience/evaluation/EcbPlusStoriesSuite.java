package org.consilience.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consilience.model.AnnotatedDocument;

/**
 * Story clustering on ECB+, whose every topic is two look-alike events, with and without a thousand
 * documents on other matters around it.
 */
final class EcbPlusStoriesSuite implements Suite {
  /** What stands around the set: other public articles if they lie beside it, then generated. */
  private static final int UNRELATED = 1_000;

  @Override
  public String name() {
    return "stories-ecbplus";
  }

  @Override
  public String question() {
    return "Are the stories of ECB+ found, better than by tf-idf tuned on them?";
  }

  @Override
  public Optional<String> publicSet() {
    return Optional.of("ecbplus");
  }

  @Override
  public List<Figure> measure(Path set) throws IOException {
    List<SourceText> texts = NewsSets.ecbPlus(set);
    Newsroom newsroom = new Newsroom();
    return figures(texts, newsroom.annotate(texts), unrelated(set, newsroom));
  }

  /** The figures of annotated documents, all by name. */
  static List<Figure> figures(
      List<SourceText> texts,
      Map<String, AnnotatedDocument> annotated,
      Map<String, AnnotatedDocument> unrelated) {
    Map<String, String> gold = StoriesSuite.gold(texts);
    ClusterMeasures own = ClusterMeasures.of(Stories.of(annotated), gold);
    Map<String, AnnotatedDocument> all = new LinkedHashMap<>(annotated);
    all.putAll(unrelated);
    ClusterMeasures among = ClusterMeasures.of(Stories.of(all), gold);
    ClusterMeasures baseline = TfIdfBaseline.best(texts, gold);
    return List.of(
        Figure.stated("documents", texts.size()),
        Figure.stated("B-cubed F1 of tuned tf-idf average link", baseline.bCubed()),
        Figure.stated("adjusted Rand index of the same", baseline.adjustedRand()),
        Figure.atLeast(0.88, "B-cubed F1", own.bCubed()),
        Figure.atLeast(0.82, "adjusted Rand index", own.adjustedRand()),
        Figure.atLeast(0.02, "B-cubed F1 above the baseline", own.bCubed() - baseline.bCubed()),
        Figure.stated("unrelated documents added", unrelated.size()),
        Figure.atMost(
            0.01, "change of B-cubed F1 by them", Math.abs(own.bCubed() - among.bCubed())),
        Figure.atMost(
            0.01,
            "change of adjusted Rand index by them",
            Math.abs(own.adjustedRand() - among.adjustedRand())));
  }

  private static Map<String, AnnotatedDocument> unrelated(Path set, Newsroom newsroom)
      throws IOException {
    List<SourceText> texts = new ArrayList<>();
    Path fakes = set.resolveSibling("fakes");
    Path meantime = set.resolveSibling("meantime");
    if (Files.isDirectory(fakes)) {
      texts.addAll(NewsSets.fakes(fakes));
    }
    if (Files.isDirectory(meantime)) {
      texts.addAll(NewsSets.meantime(meantime));
    }
    return filled(newsroom.annotate(texts));
  }

  /** As many as are wanted: generated ones make up for what is missing. */
  static Map<String, AnnotatedDocument> filled(Map<String, AnnotatedDocument> annotated) {
    Map<String, AnnotatedDocument> filled = new LinkedHashMap<>(annotated);
    for (AnnotatedDocument document :
        StoryGenerator.documents(Math.max(0, UNRELATED - annotated.size()))) {
      filled.put(document.getDocument().getDocumentId(), document);
    }
    return filled;
  }
}

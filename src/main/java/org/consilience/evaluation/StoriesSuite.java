package org.consilience.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Story clustering on the project's own stories, half of which have a look-alike. */
final class StoriesSuite implements Suite {
  @Override
  public String name() {
    return "stories";
  }

  @Override
  public String question() {
    return "Are reports of one event one story, and look-alike events two?";
  }

  @Override
  public List<Figure> measure(Path set) {
    List<SourceText> texts = GoldStories.own();
    Map<String, String> gold = gold(texts);
    ClusterMeasures measures = ClusterMeasures.of(Stories.of(new Newsroom().annotate(texts)), gold);
    return List.of(
        Figure.stated("documents", texts.size()),
        Figure.atLeast(1, "B-cubed F1", measures.bCubed()),
        Figure.atLeast(1, "adjusted Rand index", measures.adjustedRand()));
  }

  static Map<String, String> gold(List<SourceText> texts) {
    Map<String, String> gold = new TreeMap<>();
    texts.forEach(text -> gold.put(text.name(), text.gold()));
    return gold;
  }
}

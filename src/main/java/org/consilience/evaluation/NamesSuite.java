package org.consilience.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.consilience.text.Resources;

/** Names of different people who could be taken for one, and of one who could be taken for two. */
final class NamesSuite implements Suite {
  private static final int STORY = 2;

  @Override
  public String name() {
    return "names";
  }

  @Override
  public String question() {
    return "Which names are one person or body? Own traps; a pair is two names of a small story.";
  }

  @Override
  public List<Figure> measure(Path set) {
    PairCounts people = new PairCounts();
    PairCounts others = new PairCounts();
    List<String> lines = Resources.lines(NamesSuite.class, "names/traps.tsv");
    for (String line : lines) {
      String[] columns = line.split("\t");
      boolean one = columns[1].equals("one");
      (line.contains("ORG:") || line.contains("GPE:") ? others : people)
          .count(one, joined(columns));
    }
    return List.of(
        Figure.stated("pairs", lines.size()),
        Figure.atMost(0, "two people joined", (double) people.wrong()),
        Figure.atLeast(0.95, "people alias pair F1", people.f1()),
        Figure.atMost(0, "bodies or places joined wrongly", (double) others.wrong()),
        Figure.atLeast(0.95, "body and place alias pair F1", others.f1()));
  }

  /** Whether the first two names of the line end as one entity. */
  private static boolean joined(String[] columns) {
    NamedStory story = new NamedStory();
    List<String[]> names = new ArrayList<>();
    Stream.of(columns).skip(STORY).map(c -> c.split(":", 3)).forEach(names::add);
    names.forEach(n -> story.add(n[0], n[1], n[2]));
    story.resolve();
    String[] a = names.get(0);
    String[] b = names.get(1);
    return story.entity(a[0], a[1], a[2]).equals(story.entity(b[0], b[1], b[2]));
  }

  /** The traps that the stage falls into, for whoever improves it. */
  static List<String> missed() {
    return Resources.lines(NamesSuite.class, "names/traps.tsv").stream()
        .filter(line -> line.split("\t")[1].equals("one") != joined(line.split("\t")))
        .toList();
  }
}

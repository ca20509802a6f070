package org.consilience.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The annotated names of a public set, given to the story stage as the names of its documents. A
 * pair is two names of one type in two documents of one story; it is right to join them if they are
 * of one chain of the annotation.
 */
final class PublicNamesSuite implements Suite {
  private final String set;

  /**
   * The suite of a set.
   *
   * @param set {@code ecbplus} or {@code meantime}
   */
  PublicNamesSuite(String set) {
    this.set = set;
  }

  @Override
  public String name() {
    return "names-" + set;
  }

  @Override
  public String question() {
    return "Which names in different documents are one person or body? Names as annotated in the set.";
  }

  @Override
  public Optional<String> publicSet() {
    return Optional.of(set);
  }

  @Override
  public List<Figure> measure(Path folder) throws IOException {
    List<GoldNames.Gold> names =
        set.equals("ecbplus") ? GoldNames.ecbPlus(folder) : GoldNames.meantime(folder);
    PairCounts people = new PairCounts();
    PairCounts bodies = new PairCounts();
    for (List<GoldNames.Gold> story : GoldNames.byStory(names, GoldNames.common(folder)).values()) {
      count(story, people, bodies);
    }
    return List.of(
        Figure.stated("people: pairs of one chain", (double) people.gold()),
        Figure.stated("people: precision", people.precision()),
        Figure.stated("people: recall", people.recall()),
        Figure.atLeast(0.90, "people: cross-document pair F1", people.f1()),
        Figure.stated("bodies: pairs of one chain", (double) bodies.gold()),
        Figure.stated("bodies: precision", bodies.precision()),
        Figure.stated("bodies: recall", bodies.recall()),
        Figure.atLeast(0.85, "bodies: cross-document pair F1", bodies.f1()));
  }

  private static void count(List<GoldNames.Gold> names, PairCounts people, PairCounts bodies) {
    NamedStory story = new NamedStory();
    names.forEach(n -> story.add(n.document(), n.type(), n.name()));
    story.resolve();
    List<String> entities =
        names.stream().map(n -> story.entity(n.document(), n.type(), n.name())).toList();
    for (int i = 0; i < names.size(); i++) {
      GoldNames.Gold a = names.get(i);
      for (int j = i + 1; j < names.size(); j++) {
        GoldNames.Gold b = names.get(j);
        if (!a.document().equals(b.document()) && a.type().equals(b.type())) {
          (a.type().equals("PERSON") ? people : bodies)
              .count(a.chain().equals(b.chain()), entities.get(i).equals(entities.get(j)));
        }
      }
    }
  }
}

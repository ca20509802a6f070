package org.consilience.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.text.Embedder;
import org.consilience.text.Resources;

/** The lessons of stories of public news whose pairs strangers judged. */
final class JudgedStories {
  /**
   * What a judged pair counts beside one of the project's. They are the doubtful ones of few
   * stories; of a tenth, three tenths and one, three tenths lose nothing on left-out teaching
   * stories and gain on left-out judged ones.
   */
  private static final double WEIGHT = 0.3;

  private static final int STORY = 0;
  private static final int FIRST = 1;
  private static final int SECOND = 6;
  private static final int MARK = 11;

  private JudgedStories() {}

  /**
   * All of them; a claim that is extracted no more takes its pairs with it.
   *
   * @param data the folder of the public sets
   */
  static List<StoryLessons> all(Path data, Newsroom newsroom, Embedder embedder)
      throws IOException {
    Map<String, SourceText> texts = new HashMap<>();
    NewsSets.ecbPlus(data.resolve("ecbplus")).forEach(t -> texts.put(t.name(), t));
    NewsSets.meantime(data.resolve("meantime")).forEach(t -> texts.put(t.name(), t));
    List<StoryLessons> stories = new ArrayList<>();
    for (List<String[]> rows : rows().values()) {
      TreeSet<String> names = new TreeSet<>();
      rows.forEach(row -> names.addAll(List.of(row[FIRST], row[SECOND])));
      Map<String, AnnotatedDocument> documents =
          newsroom.annotate(names.stream().map(texts::get).toList());
      List<ComparableClaim> claims = PairLessons.claims(documents.values());
      Map<String, StoryLessons.Mark> marks = marks(rows, documents);
      stories.add(
          new StoryLessons(
              PairLessons.pairs(claims, embedder),
              pair -> Optional.ofNullable(marks.get(key(pair.first()) + key(pair.second())))));
    }
    return stories;
  }

  private static Map<String, List<String[]>> rows() {
    Map<String, List<String[]>> rows = new TreeMap<>();
    for (String line : Resources.lines(JudgedStories.class, "judged-pairs.tsv")) {
      String[] row = line.split("\t", -1);
      rows.computeIfAbsent(row[STORY], s -> new ArrayList<>()).add(row);
    }
    return rows;
  }

  /** By the keys of both claims, in either order. */
  private static Map<String, StoryLessons.Mark> marks(
      List<String[]> rows, Map<String, AnnotatedDocument> documents) {
    Map<String, StoryLessons.Mark> marks = new HashMap<>();
    for (String[] row : rows) {
      String first = key(row, FIRST, documents);
      String second = key(row, SECOND, documents);
      StoryLessons.Mark mark = new StoryLessons.Mark(row[MARK].equals("same"), WEIGHT);
      marks.put(first + second, mark);
      marks.put(second + first, mark);
    }
    return marks;
  }

  private static String key(String[] row, int from, Map<String, AnnotatedDocument> documents) {
    AnnotatedDocument document =
        Objects.requireNonNull(
            documents.get(row[from]), () -> "the data lacks the document " + row[from]);
    return String.join(
        "\t",
        document.getDocument().getDocumentId(),
        row[from + 1],
        row[from + 2],
        row[from + 3],
        row[from + 4],
        "");
  }

  private static String key(ComparableClaim claim) {
    Claim c = claim.getClaim();
    return String.join(
        "\t",
        c.getDocumentId(),
        String.valueOf(c.getEvidence().getStart()),
        String.valueOf(c.getEvidence().getEnd()),
        c.getKind().name(),
        c.getPredicate(),
        "");
  }
}

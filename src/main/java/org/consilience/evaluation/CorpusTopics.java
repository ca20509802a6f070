package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.consilience.text.Resources;

/** What the generated corpus can tell of; the header of {@code corpus/topics.txt} says the form. */
final class CorpusTopics {
  /** How a fact's value is told. */
  enum Kind {
    NUMBER,
    DAY,
    POLARITY,
    PLAIN
  }

  /**
   * A fact.
   *
   * @param least of its values, if they are numbers
   * @param most of its values
   * @param wordings that tell it; those that affirm, if there are others
   * @param denials wordings that deny it
   */
  record Fact(
      String name, Kind kind, int least, int most, List<String> wordings, List<String> denials) {}

  /** A topic. */
  record Topic(String name, List<String> titles, List<Fact> facts) {}

  private CorpusTopics() {}

  static List<Topic> all() {
    List<Topic> topics = new ArrayList<>();
    for (String line : Resources.lines(CorpusTopics.class, "corpus/topics.txt")) {
      String rest = line.substring(Math.min(2, line.length()));
      if (line.startsWith("= ")) {
        String[] parts = rest.split("\t");
        topics.add(new Topic(parts[0], List.of(parts[1].split("\\|")), new ArrayList<>()));
      } else if (line.startsWith("? ")) {
        last(topics).facts().add(fact(rest.split("\t")));
      } else {
        List<Fact> facts = last(topics).facts();
        wording(facts.get(facts.size() - 1), line, rest);
      }
    }
    return topics;
  }

  private static Topic last(List<Topic> topics) {
    return topics.get(topics.size() - 1);
  }

  private static Fact fact(String[] parts) {
    int least = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
    int most = parts.length > 3 ? Integer.parseInt(parts[3]) : 0;
    Kind kind = Kind.valueOf(parts[1]);
    return new Fact(parts[0], kind, least, most, new ArrayList<>(), new ArrayList<>());
  }

  private static void wording(Fact fact, String line, String rest) {
    if (line.startsWith("- ")) {
      fact.denials().add(rest);
    } else {
      fact.wordings().add(line.startsWith("+ ") ? rest : line);
    }
  }
}

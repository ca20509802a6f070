package org.consilience.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.consilience.language.Embedders;

/**
 * Which mentions of actions tell one event: ECB+ (Cybulska and Vossen 2014), gold mentions of type
 * ACTION in validated sentences, inside gold subtopics, singletons kept. The matcher's view of
 * events groups them, learned five-fold over topics: no topic has a say in how it is grouped
 * itself. Beside it, in the same run, mentions whose heads have one lemma by the same analysis. The
 * set was in sight when the numbers of a pair were chosen.
 */
final class EcbPlusActionsSuite implements Suite {
  private static final double LEAST_LEAD = 0.04;

  @Override
  public String name() {
    return "actions-ecbplus";
  }

  @Override
  public String question() {
    return "Which mentions of actions tell one event?";
  }

  @Override
  public Optional<String> publicSet() {
    return Optional.of("ecbplus");
  }

  @Override
  public boolean isLong() {
    return true;
  }

  /** The matcher and the baseline over some topics. */
  private record Sides(CorefMeasures matcher, CorefMeasures lemma) {
    Sides() {
      this(new CorefMeasures(), new CorefMeasures());
    }

    void count(EventTopic topic, Map<String, String> found) {
      matcher.count(found, topic.chains());
      lemma.count(topic.lemmas(), topic.chains());
    }

    double lead() {
      return matcher.conll() - lemma.conll();
    }
  }

  @Override
  public List<Figure> measure(Path set) throws IOException {
    List<EventTopic> topics = EcbPlusEvents.read(set, new RememberingEmbedder(Embedders.claims()));
    EventSchool school = new EventSchool(topics);
    Map<Integer, Map<String, String>> groups = new TreeMap<>();
    for (int fold = 0; fold < EventSchool.FOLDS; fold++) {
      school.group(fold, groups);
    }
    Sides all = new Sides();
    Sides development = new Sides();
    groups.forEach(
        (t, found) -> {
          all.count(topics.get(t), found);
          if (topics.get(t).development()) {
            development.count(topics.get(t), found);
          }
        });
    return figures(all, development);
  }

  private static List<Figure> figures(Sides all, Sides development) {
    List<Figure> figures = new ArrayList<>();
    figures.add(
        Figure.atLeast(LEAST_LEAD, "lead over same lemma, development part", development.lead()));
    figures.add(Figure.atLeast(LEAST_LEAD, "lead over same lemma, all topics", all.lead()));
    state(figures, "development part, five-fold", development.matcher());
    state(figures, "development part, same lemma", development.lemma());
    state(figures, "all topics, five-fold", all.matcher());
    state(figures, "all topics, same lemma", all.lemma());
    return figures;
  }

  private static void state(List<Figure> figures, String name, CorefMeasures measures) {
    figures.add(Figure.stated(name + ", CoNLL F1", measures.conll()));
    figures.add(Figure.stated(name + ", MUC F1", measures.muc()));
    figures.add(Figure.stated(name + ", B-cubed F1", measures.bCubed()));
    figures.add(Figure.stated(name + ", CEAF F1", measures.ceaf()));
  }
}

package org.consilience.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.consilience.consensus.Rivals;
import org.consilience.language.Embedders;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.ComparableClaim;
import org.consilience.text.Embedder;
import org.consilience.text.Rounding;

/**
 * Learns the weights of {@code consensus/pair-model.tsv} from the project's teaching stories and
 * the training part of ECB+ (Cybulska and Vossen 2014, CC BY 3.0), and prints them: {@code
 * LearnPairs DATA}, the folder of the public sets.
 */
public final class LearnPairs {
  /** One ridge for all; of 1 to 10 the least that did not lose on left-out teaching stories. */
  static final double RIDGE = 1;

  /**
   * What a pair of ECB+ counts beside one of the project's: its chains join events by their verb,
   * and it has many times as many pairs. Of a third, one and three hundredths the most loses a
   * little on the sample corpus, the least on the development part of ECB+.
   */
  static final double PUBLIC = 0.02;

  /** Parts of the teaching stories that are left out in turn, to tell how far weights are sure. */
  private static final int FOLDS = 5;

  /**
   * What log-odds of single pairs are worth on stories that were not learned from. Learned, and
   * rounded: leads are bounded in log-odds, so that their scale must stand before they are learned.
   */
  private static final double SURE = 0.5;

  /** Not learned: twice as many claims a document halve the odds of each. */
  private static final String CROWD = "crowd";

  private static final Newsroom NEWSROOM = new Newsroom();

  private LearnPairs() {}

  public static void main(String[] args) throws IOException {
    List<OwnLessons> own = new ArrayList<>();
    for (String name : MarkedStory.NAMES) {
      own.add(OwnLessons.of(name, NEWSROOM, Embedders.claims()));
    }
    List<PairLessons.Lesson> ofOthers = ecbPlus(Path.of(args[0], "ecbplus"), Embedders.claims());
    print(besideRivals(fit(lessons(own), ofOthers), own, ofOthers));
  }

  private static List<PairLessons.Lesson> lessons(List<OwnLessons> stories) {
    return stories.stream().flatMap(story -> story.lessons().stream()).toList();
  }

  private static Map<String, Double> fit(
      List<PairLessons.Lesson> own, List<PairLessons.Lesson> others) {
    Map<String, Double> weights =
        LogisticRegression.fit(Stream.concat(own.stream(), others.stream()).toList(), RIDGE);
    weights.replaceAll((name, weight) -> SURE * weight);
    return weights;
  }

  /**
   * Learns what a lead over rivals says, and how far the rest is to be believed beside it, on
   * stories that the rest was not learned from. Factor and offset go into the weights and the
   * prior, so that terms still add up.
   */
  static Map<String, Double> besideRivals(
      Map<String, Double> weights, List<OwnLessons> stories, List<PairLessons.Lesson> others) {
    List<PairLessons.Lesson> ranked = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<OwnLessons> held = new ArrayList<>();
      List<OwnLessons> rest = new ArrayList<>();
      for (int i = 0; i < stories.size(); i++) {
        (i % FOLDS == fold ? held : rest).add(stories.get(i));
      }
      Map<String, Double> ofRest = fit(lessons(rest), others);
      held.forEach(story -> ranked.addAll(story.ranked(ofRest)));
    }
    Map<String, Double> second = LogisticRegression.fit(ranked, 0);
    double factor = second.getOrDefault(OwnLessons.ALONE, 1.0);
    Map<String, Double> all = new TreeMap<>();
    weights.forEach((name, weight) -> all.put(name, Rounding.six(weight * factor)));
    all.merge(
        LogisticRegression.PRIOR,
        second.getOrDefault(LogisticRegression.PRIOR, 0.0),
        (a, b) -> Rounding.six(a + b));
    all.put(Rivals.TERM, second.getOrDefault(Rivals.TERM, 0.0));
    return all;
  }

  private static void print(Map<String, Double> weights) {
    System.out.println(
        "# Log-odds that a unit of each term adds to two claims answering one question, and the"
            + " prior.");
    System.out.println(
        "# Learned by org.consilience.evaluation.LearnPairs from the project's teaching stories and"
            + " the training part of");
    System.out.println(
        "# ECB+ (Cybulska and Vossen 2014, CC BY 3.0); see NOTICE. The weight of crowd is set, not"
            + " learned.");
    Map<String, Double> all = new TreeMap<>(weights);
    all.put(CROWD, -1.0);
    all.forEach((name, weight) -> System.out.println(name + "\t" + weight));
  }

  static PairLessons.Lesson lesson(Map<String, Double> terms, boolean same, double weight) {
    Map<String, Double> learned = new TreeMap<>(terms);
    learned.remove(CROWD);
    return new PairLessons.Lesson(learned, same, weight);
  }

  private static List<PairLessons.Lesson> ecbPlus(Path folder, Embedder embedder)
      throws IOException {
    EcbPlusActions actions = EcbPlusActions.read(folder);
    Map<String, List<SourceText>> subtopics = new TreeMap<>();
    for (SourceText text : NewsSets.ecbPlus(folder)) {
      if (actions.of(text.name()).stream().anyMatch(a -> a.split().equals("train"))) {
        subtopics.computeIfAbsent(text.gold(), s -> new ArrayList<>()).add(text);
      }
    }
    List<PairLessons.Lesson> lessons = new ArrayList<>();
    for (List<SourceText> texts : subtopics.values()) {
      Map<String, AnnotatedDocument> documents = NEWSROOM.annotate(texts);
      List<ComparableClaim> claims = PairLessons.claims(documents.values());
      Map<String, String> chains = new HashMap<>();
      documents.forEach((name, d) -> chains.putAll(actions.chains(name, d, claims)));
      List<ComparableClaim> told =
          claims.stream().filter(c -> chains.containsKey(c.getClaim().getClaimId())).toList();
      for (PairLessons.Pair pair : PairLessons.pairs(told, claims, embedder)) {
        String first = chains.getOrDefault(pair.first().getClaim().getClaimId(), "");
        boolean same = first.equals(chains.get(pair.second().getClaim().getClaimId()));
        lessons.add(lesson(pair.terms(), same, PUBLIC));
      }
    }
    return lessons;
  }
}

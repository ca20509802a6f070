package org.consilience.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.consensus.Rivals;
import org.consilience.language.Embedders;
import org.consilience.text.Rounding;

/**
 * Learns the weights of {@code consensus/pair-model.tsv} from the project's teaching stories and
 * from pairs of public news that strangers judged, and prints them: {@code LearnPairs DATA}, the
 * folder of the public sets.
 */
public final class LearnPairs {
  /** Not learned: twice as many claims a document halve the odds of each. */
  static final String CROWD = "crowd";

  /** One ridge for all; of 1 to 10 the least that did not lose on left-out judged stories. */
  private static final double RIDGE = 3;

  /** Parts of the stories that are left out in turn, to tell how far weights are sure. */
  private static final int FOLDS = 5;

  /**
   * What log-odds of single pairs are worth on stories that were not learned from. Learned, and
   * rounded: leads are bounded in log-odds, so that their scale must stand before they are learned.
   */
  private static final double SURE = 0.5;

  /**
   * By how much a pair is likelier than those that were judged, which were drawn from the doubtful
   * ones. Of 0, .4 and .8 the links of the seen stories are best with the last.
   */
  private static final double LIKELIER = 0.8;

  private static final Newsroom NEWSROOM = new Newsroom();

  private LearnPairs() {}

  /** Prints the weights. */
  public static void main(String[] args) throws IOException {
    List<StoryLessons> stories = new ArrayList<>();
    stories.addAll(TeachingStories.all(NEWSROOM, Embedders.claims()));
    stories.addAll(JudgedStories.all(Path.of(args[0]), NEWSROOM, Embedders.claims()));
    print(learn(stories));
  }

  private static Map<String, Double> fit(List<StoryLessons> stories) {
    List<PairLessons.Lesson> lessons =
        stories.stream().flatMap(story -> story.lessons().stream()).toList();
    Map<String, Double> weights = LogisticRegression.fit(lessons, RIDGE);
    weights.replaceAll((name, weight) -> SURE * weight);
    return weights;
  }

  /**
   * Learns what a lead over rivals says, and how far the rest is to be believed beside it, on
   * stories that the rest was not learned from. Factor and offset go into the weights and the
   * prior, so that terms still add up.
   */
  private static Map<String, Double> learn(List<StoryLessons> stories) {
    List<PairLessons.Lesson> ranked = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<StoryLessons> held = new ArrayList<>();
      List<StoryLessons> rest = new ArrayList<>();
      for (int i = 0; i < stories.size(); i++) {
        (i % FOLDS == fold ? held : rest).add(stories.get(i));
      }
      Map<String, Double> ofRest = fit(rest);
      held.forEach(story -> ranked.addAll(story.ranked(ofRest)));
    }
    Map<String, Double> second = LogisticRegression.fit(ranked, 0);
    double factor = second.getOrDefault(StoryLessons.ALONE, 1.0);
    Map<String, Double> all = new TreeMap<>();
    fit(stories).forEach((name, weight) -> all.put(name, Rounding.six(weight * factor)));
    double offset = second.getOrDefault(LogisticRegression.PRIOR, 0.0) + LIKELIER;
    all.merge(LogisticRegression.PRIOR, offset, (a, b) -> Rounding.six(a + b));
    all.put(Rivals.TERM, second.getOrDefault(Rivals.TERM, 0.0));
    all.put(CROWD, -1.0);
    return all;
  }

  private static void print(Map<String, Double> weights) {
    System.out.println(
        """
        # Log-odds that a unit of each term adds to two claims answering one question, and the prior. Learned by
        # org.consilience.evaluation.LearnPairs from the project's teaching stories and pairs of public news judged by strangers (ECB+,
        # Cybulska and Vossen 2014, CC BY 3.0; MEANTIME, Minard et al. 2016, CC BY 4.0); see NOTICE. The weight of crowd is set.\
        """);
    weights.forEach((name, weight) -> System.out.println(name + "\t" + weight));
  }
}

package org.consilience.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.language.Embedders;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.ComparableClaim;
import org.consilience.text.Embedder;

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
   * and it has a hundred times as many pairs.
   */
  static final double PUBLIC = 0.01;

  /** A pair of which the gold knows one end: most of these are no match, not all. */
  private static final double HALF_KNOWN = 0.5;

  /** Not learned: twice as many claims a document halve the odds of each. */
  private static final String CROWD = "crowd";

  private static final Newsroom NEWSROOM = new Newsroom();

  private LearnPairs() {}

  public static void main(String[] args) throws IOException {
    List<PairLessons.Lesson> lessons = new ArrayList<>();
    for (String name : MarkedStory.NAMES) {
      lessons.addAll(own(name, Embedders.claims()));
    }
    lessons.addAll(ecbPlus(Path.of(args[0], "ecbplus"), Embedders.claims()));
    print(LogisticRegression.fit(lessons, RIDGE));
  }

  private static void print(Map<String, Double> weights) {
    System.out.println(
        "# Log-odds that a unit of each term adds to two claims answering one question, and the prior.");
    System.out.println(
        "# Learned by org.consilience.evaluation.LearnPairs from the project's teaching stories and the training part of");
    System.out.println(
        "# ECB+ (Cybulska and Vossen 2014, CC BY 3.0); see NOTICE. The weight of crowd is set, not learned.");
    Map<String, Double> all = new TreeMap<>(weights);
    all.put(CROWD, -1.0);
    all.forEach((name, weight) -> System.out.println(name + "\t" + weight));
  }

  static List<PairLessons.Lesson> own(String name, Embedder embedder) {
    MarkedStory story = MarkedStory.read(name);
    Map<String, AnnotatedDocument> documents = NEWSROOM.annotate(story.texts());
    Map<String, String> keys = new HashMap<>();
    List<ComparableClaim> claims = PairLessons.claims(documents.values());
    documents.forEach(
        (document, annotated) -> {
          for (ComparableClaim claim : claims) {
            String id = claim.getClaim().getDocumentId();
            if (id.equals(annotated.getDocument().getDocumentId())) {
              keys.put(claim.getClaim().getClaimId(), story.key(document, claim));
            }
          }
        });
    List<PairLessons.Lesson> lessons = new ArrayList<>();
    for (PairLessons.Pair pair : PairLessons.pairs(claims, embedder)) {
      String first = keys.getOrDefault(pair.first().getClaim().getClaimId(), "");
      String second = keys.getOrDefault(pair.second().getClaim().getClaimId(), "");
      boolean known = !first.isEmpty() && !second.isEmpty();
      if (known || first.length() + second.length() > 0) {
        lessons.add(lesson(pair, known && first.equals(second), known ? 1 : HALF_KNOWN));
      }
    }
    return lessons;
  }

  private static PairLessons.Lesson lesson(PairLessons.Pair pair, boolean same, double weight) {
    Map<String, Double> terms = new TreeMap<>(pair.terms());
    terms.remove(CROWD);
    return new PairLessons.Lesson(terms, same, weight);
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
      for (PairLessons.Pair pair : PairLessons.pairs(claims, embedder)) {
        String first = chains.get(pair.first().getClaim().getClaimId());
        String second = chains.get(pair.second().getClaim().getClaimId());
        if (first != null && second != null) {
          lessons.add(lesson(pair, first.equals(second), PUBLIC));
        }
      }
    }
    return lessons;
  }
}

package org.consilience.claim;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consilience.claim.grammar.Memo;
import org.consilience.claim.grammar.Tree;
import org.jspecify.annotations.Nullable;

/** What of a document every claim of a sentence is told in: its opening, or the lines before. */
final class Surroundings {
  /** Sentences before a claim's own that belong to what it tells of. */
  private static final int NEAR = 2;

  /** Names in those sentences that tell an event of its own from what somebody says of this one. */
  private static final int FEWEST_NAMES = 4;

  private final Reading reading;
  private final List<Integer> scene;
  private final IntPredicate headline;
  private final Memo<Boolean> elsewhere = new Memo<>();
  private final Memo<Set<String>> nouns = new Memo<>();
  private final Memo<Set<String>> topics = new Memo<>();

  private @Nullable Boolean roundUp;

  /**
   * @param scene the sentences that set the scene
   */
  Surroundings(Reading reading, List<Integer> scene, IntPredicate headline) {
    this.reading = reading;
    this.scene = scene;
    this.headline = headline;
  }

  /** Whether the lines around a sentence tell of another event than the opening does. */
  private boolean isElsewhere(int sentence) {
    return elsewhere.of(sentence, this::isApart);
  }

  private boolean isApart(int sentence) {
    return scene.stream().allMatch(s -> s < sentence - NEAR)
        && nearby(sentence).mapToInt(s -> reading.mentions(s).size()).sum() >= FEWEST_NAMES
        && nearby(sentence).noneMatch(s -> scene.stream().anyMatch(t -> isOnOne(s, t)));
  }

  private static Stream<Integer> nearby(int sentence) {
    return IntStream.rangeClosed(Math.max(0, sentence - NEAR), sentence).boxed();
  }

  /** The scene, and where the claim is of another event the sentences that it goes on from. */
  List<Integer> of(int sentence) {
    return around(sentence).filter(s -> s != sentence).toList();
  }

  private Stream<Integer> around(int sentence) {
    if (!isElsewhere(sentence)) {
      return scene.stream();
    }
    return Stream.concat(
        scene.stream().filter(s -> headline.test(s) || !isRoundUp()),
        nearby(sentence).filter(s -> s < sentence));
  }

  /** Whether most of a document tells of other events than its opening, as the day's results do. */
  private boolean isRoundUp() {
    if (roundUp == null) {
      int size = reading.trees().size();
      roundUp = IntStream.range(0, size).filter(this::isElsewhere).count() * 2 > size;
    }
    return roundUp;
  }

  /** Whether two sentences have a topic in common; whom pronouns mean costs more to find. */
  private boolean isOnOne(int a, int b) {
    return !Collections.disjoint(nouns.of(a, this::nouns), nouns.of(b, this::nouns))
        || !Collections.disjoint(topics.of(a, this::topics), topics.of(b, this::topics));
  }

  private Set<String> nouns(int sentence) {
    Tree tree = reading.trees().get(sentence);
    Set<String> nouns = new HashSet<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.isNoun(i) && !tree.hasEntity(i, "DATE", "TIME")) {
        nouns.add(tree.lemma(i));
      }
    }
    return nouns;
  }

  /** The nouns and names of a sentence, and who is meant by its pronouns. */
  private Set<String> topics(int sentence) {
    Set<String> topics = new HashSet<>(nouns.of(sentence, this::nouns));
    Tree tree = reading.trees().get(sentence);
    tree.indices()
        .filter(i -> tree.hasTag(i, "PRP", "PRP$"))
        .mapToObj(i -> reading.attributions().references().person(sentence, i))
        .flatMap(Optional::stream)
        .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split(" ")))
        .forEach(topics::add);
    return topics;
  }
}

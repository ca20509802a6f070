package org.consilience.consensus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.consilience.consensus.EventMention.Kind;
import org.consilience.consensus.EventMention.Participants;
import org.consilience.consensus.EventMention.Surroundings;
import org.consilience.consensus.EventMention.Trigger;
import org.consilience.text.Embedder;
import org.consilience.text.Resources;

/**
 * What speaks for and against two mentions telling one event, as named numbers: their triggers,
 * participants, sentences and places, and how common both are in their story. What stands before
 * the dot is the group that a number belongs to.
 */
final class EventNumbers {
  /** Words that say too little of what happened. */
  private static final Set<String> LIGHT =
      Resources.words(EventNumbers.class, "light-triggers.txt");

  private static final Set<String> PRONOUNS =
      Set.of("it", "this", "that", "which", "what", "one", "these", "those", "so", "both");

  /** Letters of a stem; shorter beginnings are shared by chance. */
  private static final int STEM = 4;

  private static final int LONGEST_ENDING = 5;
  private static final double LEAST_STEM = 0.55;

  /** Sentences between two mentions of different documents: more than nearly all documents have. */
  private static final int FAR = 20;

  private final EventStory story;
  private final Thesaurus thesaurus = Thesaurus.shared();

  EventNumbers(EventStory story) {
    this.story = story;
  }

  /** The numbers of a pair by their places in the story, the same names in the same order. */
  Map<String, Double> of(int i, int j) {
    EventMention a = story.mentions().get(i);
    EventMention b = story.mentions().get(j);
    Map<String, Double> numbers = new LinkedHashMap<>();
    triggers(numbers, a.trigger(), b.trigger());
    senses(numbers, i, j);
    participants(numbers, a.participants(), b.participants());
    sentences(numbers, a, b);
    places(numbers, a, b);
    uses(numbers, a, b);
    return numbers;
  }

  private void triggers(Map<String, Double> numbers, Trigger a, Trigger b) {
    boolean same = a.lemma().equals(b.lemma());
    numbers.put("trigger.same", same ? 1.0 : 0);
    numbers.put("trigger.stem", same ? 2.0 : sameStem(a.lemma(), b.lemma()) ? 1 : 0);
    numbers.put("trigger.near", thesaurus.nearness(a.lemma(), b.lemma()));
    numbers.put("trigger.nearest", nearest(a.words(), b.words()));
    long shared = a.words().stream().filter(b.words()::contains).count();
    numbers.put("trigger.words", (double) shared / (a.words().size() + b.words().size() - shared));
    numbers.put("trigger.light", count(LIGHT, a, b));
    numbers.put("trigger.pronouns", count(PRONOUNS, a, b));
    numbers.put("trigger.kinds", kinds(a.kind(), b.kind()));
    numbers.put("trigger.open", (a.open() ? 1.0 : 0) + (b.open() ? 1 : 0));
    numbers.put("trigger.one-open", a.open() == b.open() ? 0.0 : 1);
    numbers.put("trigger.past", (a.past() ? 1.0 : 0) + (b.past() ? 1 : 0));
    numbers.put("trigger.one-negated", a.negated() == b.negated() ? 0.0 : 1);
  }

  private static double count(Set<String> words, Trigger a, Trigger b) {
    return (words.contains(a.lemma()) ? 1.0 : 0) + (words.contains(b.lemma()) ? 1 : 0);
  }

  private double nearest(Set<String> a, Set<String> b) {
    double nearest = 0;
    for (String one : a) {
      for (String other : b) {
        nearest = Math.max(nearest, thesaurus.nearness(one, other));
      }
    }
    return nearest;
  }

  /** Two verbs, two nouns, one of each, or something else. */
  private static double kinds(Kind a, Kind b) {
    if (a == Kind.OTHER || b == Kind.OTHER) {
      return 3;
    }
    return a != b ? 2 : a == Kind.VERB ? 0 : 1;
  }

  private static boolean sameStem(String a, String b) {
    int longer = Math.max(a.length(), b.length());
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same >= STEM && longer - same <= LONGEST_ENDING && same >= LEAST_STEM * longer;
  }

  private void senses(Map<String, Double> numbers, int i, int j) {
    EventMention a = story.mentions().get(i);
    EventMention b = story.mentions().get(j);
    numbers.put("sense.raw", Embedder.cosine(a.trigger().sense(), b.trigger().sense()));
    numbers.put("sense.in-story", story.sense(i, j));
    double one = story.lead(i, j);
    double other = story.lead(j, i);
    numbers.put("sense.least-lead", Math.min(one, other));
    numbers.put("sense.most-lead", Math.max(one, other));
    numbers.put("meaning.raw", Embedder.cosine(a.around().meaning(), b.around().meaning()));
    numbers.put("meaning.in-story", story.meaning(i, j));
  }

  private void participants(Map<String, Double> numbers, Participants a, Participants b) {
    numbers.put("role.agents", story.coveredEither(a.agents(), b.agents()));
    numbers.put("role.themes", story.coveredEither(a.themes(), b.themes()));
    numbers.put(
        "role.crossed",
        Math.max(
            story.coveredEither(a.agents(), b.themes()),
            story.coveredEither(a.themes(), b.agents())));
    numbers.put("role.overlap", story.overlap(a.all(), b.all()));
    numbers.put("role.covered", story.coveredEither(a.all(), b.all()));
    numbers.put("role.shared", story.shared(a.all(), b.all()));
  }

  private void sentences(Map<String, Double> numbers, EventMention a, EventMention b) {
    Surroundings x = a.around();
    Surroundings y = b.around();
    Set<String> partsA = a.participants().all();
    Set<String> partsB = b.participants().all();
    numbers.put("sentence.overlap", story.overlap(x.words(), y.words()));
    numbers.put("sentence.shared", story.shared(x.words(), y.words()));
    numbers.put(
        "sentence.parts",
        Math.min(story.covered(partsA, y.words()), story.covered(partsB, x.words())));
    numbers.put(
        "sentence.triggers",
        (x.words().contains(b.trigger().lemma()) ? 1.0 : 0)
            + (y.words().contains(a.trigger().lemma()) ? 1 : 0));
    numbers.put("sentence.names", story.overlap(x.names(), y.names()));
    numbers.put("sentence.numbers", story.coveredEither(x.numbers(), y.numbers()));
    numbers.put("sentence.times", story.coveredEither(x.times(), y.times()));
  }

  private static void places(Map<String, Double> numbers, EventMention a, EventMention b) {
    boolean same = a.documentId().equals(b.documentId());
    numbers.put("place.one-document", same ? 1.0 : 0);
    numbers.put("place.apart", (double) (same ? Math.abs(a.sentence() - b.sentence()) : FAR));
    numbers.put("place.first", (double) Math.min(a.sentence(), b.sentence()));
    numbers.put("place.last", (double) Math.max(a.sentence(), b.sentence()));
  }

  private void uses(Map<String, Double> numbers, EventMention a, EventMention b) {
    double all = story.mentions().size();
    double documents = story.documentCount();
    String la = a.trigger().lemma();
    String lb = b.trigger().lemma();
    String common = story.uses(la) > story.uses(lb) ? la : lb;
    numbers.put("use.least", Math.min(story.uses(la), story.uses(lb)) / all);
    numbers.put("use.most", story.uses(common) / all);
    numbers.put(
        "use.fewest-documents", Math.min(story.documents(la), story.documents(lb)) / documents);
    numbers.put(
        "use.most-documents", Math.max(story.documents(la), story.documents(lb)) / documents);
    numbers.put("use.beside-most", (double) Math.max(story.usesBeside(a), story.usesBeside(b)));
    numbers.put("use.beside-least", (double) Math.min(story.usesBeside(a), story.usesBeside(b)));
    numbers.put("use.a-document", (double) story.uses(common) / story.documents(common));
    numbers.put("use.mentions", all);
  }
}

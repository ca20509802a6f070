package org.consilience.claim.lexicon;

import java.util.Map;
import java.util.Set;
import org.consilience.text.Resources;
import org.consilience.text.WordSet;

/** The word lists of this package, each with its source in its file. */
public final class Lexicon {
  /** Lemma to SPEECH, THOUGHT, DENIAL, DEMAND, NAMING or MANNER. */
  public static final Map<String, String> REPORTING =
      Resources.table(Lexicon.class, "reporting-verbs.tsv");

  /** Lemma to the class of a channel. */
  public static final Map<String, String> CHANNELS = Resources.table(Lexicon.class, "channels.tsv");

  /** Lemma of an auxiliary or governing verb to a modality, or NEGATED. */
  public static final Map<String, String> MODALITY = Resources.table(Lexicon.class, "modality.tsv");

  /** Nouns for what somebody says, with whom they name: "his claim", "the words of". */
  public static final Set<String> SPEECH_NOUNS =
      WordSet.copyOf(Resources.words(Lexicon.class, "speech-nouns.txt"));

  public static final Set<String> HEDGES =
      WordSet.copyOf(Resources.words(Lexicon.class, "hedges.txt"));
  public static final Set<String> EVENT_NOUNS =
      WordSet.copyOf(Resources.words(Lexicon.class, "event-nouns.txt"));
  public static final Set<String> ROLE_NOUNS =
      WordSet.copyOf(Resources.words(Lexicon.class, "role-nouns.txt"));

  /** Nouns whose article needs no antecedent: "the internet". */
  public static final Set<String> UNIQUE_NOUNS =
      WordSet.copyOf(Resources.words(Lexicon.class, "unique-nouns.txt"));

  /** Nouns for what bears the name of a place: "the town". */
  public static final Set<String> PLACES =
      Set.copyOf(Resources.words(Lexicon.class, "place-nouns.txt"));

  /** Nouns for those who carry news to the public. */
  public static final Set<String> PRESS =
      WordSet.copyOf(Resources.words(Lexicon.class, "press-nouns.txt"));

  /** What the name of a ship begins with, in lower case. */
  public static final Set<String> SHIPS =
      WordSet.copyOf(Resources.words(Lexicon.class, "ship-prefixes.txt"));

  /** Nouns for one company or club. */
  public static final Set<String> BODIES =
      WordSet.copyOf(Resources.words(Lexicon.class, "company-nouns.txt"));

  /** Nouns for bodies that are said to speak. */
  public static final Set<String> INSTITUTIONS =
      Set.copyOf(Resources.words(Lexicon.class, "institution-nouns.txt"));

  /** Abbreviated titles of people, in lower case and without the full stop. */
  public static final Set<String> TITLES =
      WordSet.copyOf(Resources.words(Lexicon.class, "titles.txt"));

  /** Noun for one person to MALE, FEMALE or EITHER. */
  public static final Map<String, String> PEOPLE =
      Resources.table(Lexicon.class, "people-nouns.tsv");

  /** Given name, in lower case, to MALE or FEMALE. */
  public static final Map<String, String> GIVEN_NAMES =
      Resources.table(Lexicon.class, "given-names.tsv");

  /** Words that point at what was said before. */
  public static final Set<String> POINTING =
      WordSet.copyOf(Resources.words(Lexicon.class, "pointing-words.txt"));

  /** What links a sentence to the one before and says nothing by itself: "in addition". */
  public static final Set<String> LINKS =
      WordSet.copyOf(Resources.lines(Lexicon.class, "linking-phrases.txt"));

  /** What tells a thing from others of its kind: "another". */
  public static final Set<String> CONTRASTS =
      WordSet.copyOf(Resources.words(Lexicon.class, "contrasting-words.txt"));

  /** What an "if" behind it makes a question of: "asked if". */
  public static final Set<String> QUESTION_GOVERNORS =
      WordSet.copyOf(Resources.words(Lexicon.class, "question-governors.txt"));

  public static final Set<String> CONSEQUENCES =
      WordSet.copyOf(Resources.words(Lexicon.class, "consequence-verbs.txt"));

  private Lexicon() {}

  public static boolean isReporting(String lemma) {
    return REPORTING.containsKey(lemma);
  }

  /** Whether a noun is for somebody, by an office or by what people are: "mayor", "widow". */
  public static boolean isSomebody(String noun) {
    return PEOPLE.containsKey(noun) || ROLE_NOUNS.contains(noun);
  }

  /** Whether a verb characterises: its object is named and what it is called is quoted at most. */
  public static boolean isNaming(String lemma) {
    return "NAMING".equals(REPORTING.get(lemma));
  }

  /** Whether a verb reports a clause that no marks quote: one of manner ("sighed") does not. */
  public static boolean reportsClauses(String lemma) {
    return !isNaming(lemma) && !"MANNER".equals(REPORTING.get(lemma));
  }

  /** Whether a verb tells that something was said aloud or written, and not only thought. */
  public static boolean isSaid(String lemma) {
    return isReporting(lemma) && !"THOUGHT".equals(REPORTING.get(lemma)) && !isNaming(lemma);
  }
}

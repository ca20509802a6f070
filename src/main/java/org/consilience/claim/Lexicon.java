package org.consilience.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.consilience.text.Resources;

/** The word lists of this package, each with its source in its file. */
final class Lexicon {
  /** Lemma to SPEECH, THOUGHT, DENIAL or DEMAND. */
  static final Map<String, String> REPORTING = pairs("reporting-verbs.tsv");

  /** Lemma to the class of a channel. */
  static final Map<String, String> CHANNELS = pairs("channels.tsv");

  /** Lemma of an auxiliary or governing verb to a modality, or NEGATED. */
  static final Map<String, String> MODALITY = pairs("modality.tsv");

  static final Set<String> HEDGES = Resources.words(Lexicon.class, "hedges.txt");
  static final Set<String> EVENT_NOUNS = Resources.words(Lexicon.class, "event-nouns.txt");
  static final Set<String> ROLE_NOUNS = Resources.words(Lexicon.class, "role-nouns.txt");

  private Lexicon() {}

  static boolean isReporting(String lemma) {
    return REPORTING.containsKey(lemma);
  }

  /** Whether a verb characterises: its object is named and what it is called is quoted at most. */
  static boolean isNaming(String lemma) {
    return "NAMING".equals(REPORTING.get(lemma));
  }

  private static Map<String, String> pairs(String resource) {
    Map<String, String> map = new LinkedHashMap<>();
    for (String line : Resources.lines(Lexicon.class, resource)) {
      String[] columns = line.split("\t", 2);
      map.put(columns[0], columns[1]);
    }
    return map;
  }
}

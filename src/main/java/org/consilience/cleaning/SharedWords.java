package org.consilience.cleaning;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.consilience.text.Rounding;

/**
 * Which words and names of a passage the document's other passages use too. Paragraphs of one story
 * repeat its names; a paragraph of another story shares next to none.
 */
final class SharedWords {

  /** Letters. Endings differ between forms of a word; beginnings rarely. */
  static final int STEM = 6;

  private static final int SHORTEST = 4;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]['\"’”]?$");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|['’]s$|[^\\p{L}]+$");

  private final Map<String, Integer> passagesWith = new HashMap<>();
  private int words;

  /** Takes in a passage of the article's core. */
  void add(Wording passage) {
    passage.names().forEach(name -> passagesWith.merge("N" + name, 1, Integer::sum));
    passage.stems().forEach(stem -> passagesWith.merge(stem, 1, Integer::sum));
    words += passage.words();
  }

  /** Words of the core without the passage. */
  int wordsBeside(Wording passage, boolean isCore) {
    return isCore ? words - passage.words() : words;
  }

  /** Share of the passage's content words that the core uses elsewhere, in [0, 1]. */
  double stemShare(Wording passage, boolean isCore) {
    Set<String> stems = passage.stems();
    return stems.isEmpty() ? 0 : Rounding.six((double) shared(stems, "", isCore) / stems.size());
  }

  /**
   * Share of the passage's content words that the core uses elsewhere, each counting as much as it
   * is rare, in [0, 1].
   */
  double rareShare(Wording passage, boolean isCore) {
    int own = isCore ? 1 : 0;
    return Rarity.share(passage.stems(), s -> passagesWith.getOrDefault(s, 0) > own);
  }

  /** Number of rare words of the passage that the core uses elsewhere. */
  int rareShared(Wording passage, boolean isCore) {
    int own = isCore ? 1 : 0;
    return (int)
        passage.stems().stream()
            .filter(s -> Rarity.of(s) >= Rarity.RARE && passagesWith.getOrDefault(s, 0) > own)
            .count();
  }

  int sharedNames(Wording passage, boolean isCore) {
    return shared(passage.names(), "N", isCore);
  }

  int newNames(Wording passage, boolean isCore) {
    return passage.names().size() - sharedNames(passage, isCore);
  }

  private int shared(Set<String> words, String prefix, boolean isCore) {
    int own = isCore ? 1 : 0;
    return (int) words.stream().filter(w -> passagesWith.getOrDefault(prefix + w, 0) > own).count();
  }

  /** Beginnings of the longer words that are no function words. */
  static Set<String> stems(List<String> bareWords) {
    Set<String> stems = new TreeSet<>();
    for (String word : bareWords) {
      if (word.length() >= SHORTEST && !Wording.isFunctionWord(word)) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return stems;
  }

  /** Capitalised words inside sentences. */
  static Set<String> names(List<String> tokens) {
    Set<String> names = new TreeSet<>();
    for (int i = 1; i < tokens.size(); i++) {
      boolean inside = !SENTENCE_END.matcher(tokens.get(i - 1)).find();
      String bare = EDGES.matcher(tokens.get(i)).replaceAll("");
      if (inside && bare.length() > 1 && Character.isUpperCase(bare.codePointAt(0))) {
        names.add(bare.toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }
}

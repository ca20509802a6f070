package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Mention;
import org.consilience.model.Sentence;
import org.consilience.model.Token;
import org.consilience.text.NormalForms;
import org.consilience.text.StopWords;

/** A parsed sentence as events are read out of it: its tree, its words and its names. */
final class EventSentence {
  /** Begins the sign of a name: no word has it. */
  private static final String NAME = "=";

  private static final Set<String> TIMES = Set.of("DATE", "TIME");
  private static final Set<String> AMOUNTS =
      Set.of("CARDINAL", "ORDINAL", "QUANTITY", "PERCENT", "MONEY");
  private static final Pattern CONTENT = Pattern.compile("(?:NN|VB|JJ|RB).*|CD");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]");

  private final List<Token> tokens;
  private final List<List<Integer>> children = new ArrayList<>();
  private final Map<Integer, String> names = new HashMap<>();
  private final Set<Integer> times = new TreeSet<>();

  private EventSentence(List<Token> tokens) {
    this.tokens = tokens;
    tokens.forEach(t -> children.add(new ArrayList<>()));
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).getHead() >= 0) {
        children.get(tokens.get(i).getHead()).add(i);
      }
    }
  }

  static EventSentence of(AnnotatedDocument document, int number) {
    Sentence sentence = document.getSentences().get(number);
    EventSentence read = new EventSentence(sentence.getTokens());
    for (Mention mention : document.getMentions()) {
      if (mention.getSentence() == number && !AMOUNTS.contains(mention.getType())) {
        for (int i = mention.getFirstToken(); i < mention.getEndToken(); i++) {
          if (TIMES.contains(mention.getType())) {
            read.times.add(i);
          } else {
            read.names.put(i, sign(mention.getName()));
          }
        }
      }
    }
    return read;
  }

  /** The last word tells a person; the others are left out in later mentions. */
  private static String sign(String name) {
    String folded = NormalForms.fold(name).strip();
    return NAME + NO_WORD.matcher(folded.substring(folded.lastIndexOf(' ') + 1)).replaceAll("");
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String lemma(int i) {
    return tokens.get(i).getLemma().toLowerCase(Locale.ROOT);
  }

  boolean hasTag(int i, String beginning) {
    return tokens.get(i).getTag().startsWith(beginning);
  }

  int head(int i) {
    return tokens.get(i).getHead();
  }

  String relation(int i) {
    return tokens.get(i).getRelation();
  }

  List<Integer> children(int i) {
    return children.get(i);
  }

  /** The tokens that some code points touch, in order. */
  List<Integer> touching(int start, int end) {
    List<Integer> touching = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).getStart() < end && tokens.get(i).getEnd() > start) {
        touching.add(i);
      }
    }
    return touching;
  }

  /** A token and all below it. */
  Set<Integer> phrase(int i) {
    Set<Integer> phrase = new TreeSet<>();
    collect(i, phrase);
    return phrase;
  }

  private void collect(int i, Set<Integer> phrase) {
    if (phrase.add(i)) {
      children.get(i).forEach(c -> collect(c, phrase));
    }
  }

  /** The content words of some tokens, names as their signs. */
  Set<String> words(Collection<Integer> places) {
    Set<String> words = new TreeSet<>();
    places.stream().filter(this::isContent).forEach(i -> words.add(word(i)));
    return words;
  }

  private String word(int i) {
    return names.getOrDefault(i, lemma(i));
  }

  boolean isContent(int i) {
    String lemma = lemma(i);
    return lemma.length() > 1
        && CONTENT.matcher(tokens.get(i).getTag()).matches()
        && !StopWords.contains(lemma);
  }

  /** Everything but what tells of the event. */
  EventMention.Surroundings around(int trigger, float[] meaning) {
    Set<Integer> others = new TreeSet<>();
    Set<String> numbers = new TreeSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (i != trigger) {
        others.add(i);
      }
      if (hasTag(i, "CD")) {
        numbers.add(tokens.get(i).getForm().toLowerCase(Locale.ROOT));
      }
    }
    return new EventMention.Surroundings(
        words(others), new TreeSet<>(names.values()), numbers, words(times), meaning);
  }
}

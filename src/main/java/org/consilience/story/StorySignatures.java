package org.consilience.story;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.BlockKind;
import org.consilience.model.Sentence;
import org.consilience.model.StorySignature;
import org.consilience.model.Term;
import org.consilience.model.Token;
import org.consilience.text.Countries;
import org.consilience.text.NormalForms;
import org.consilience.text.Resources;
import org.consilience.text.Rounding;
import org.consilience.text.StopWords;

/**
 * What a document is about: its proper names, content lemmas and numbers. Counts are damped by a
 * logarithm (Salton and Buckley 1988), since one long article says no more of its story than a
 * short one; what stands at the head counts more, since news tells the event first.
 */
public final class StorySignatures {
  /** Names of one word each: "Smith" must meet "Ann Smith", and no name finder is needed. */
  static final String NAME = "name:";

  static final String WORD = "word:";

  /**
   * A term of the head counts as if the document said it once more. Set by judgement: the head
   * tells the event, the rest adds background that other stories share.
   */
  private static final double HEAD_BONUS = 1;

  /** Sentences that tell the event: a headline and the lead. */
  private static final int HEAD = 4;

  /** Terms kept: past these only words of a long text's tail that were seen once are left. */
  private static final int LONGEST = 400;

  private static final Set<BlockKind> TELLING = Set.of(BlockKind.HEADLINE, BlockKind.BODY);

  /** Days, months and titles are written like names and name nobody. */
  private static final Set<String> NAMELESS =
      Resources.words(StorySignatures.class, "nameless-proper-nouns.txt");

  private StorySignatures() {}

  /** The signature of a document, its terms sorted by name; empty for a document without words. */
  public static StorySignature of(AnnotatedDocument document) {
    Map<String, Double> counts = new LinkedHashMap<>();
    int read = 0;
    for (Sentence sentence : document.getSentences()) {
      if (TELLING.contains(sentence.getBlockKind())) {
        count(sentence, read++ < HEAD, counts);
      }
    }
    return new StorySignature(document.getDocument().getDocumentId(), damped(counts));
  }

  private static void count(Sentence sentence, boolean head, Map<String, Double> counts) {
    for (Token token : sentence.getTokens()) {
      String term = term(token);
      if (!term.isEmpty()) {
        boolean bonus = head && !counts.containsKey(term);
        counts.merge(term, bonus ? 1 + HEAD_BONUS : 1, Double::sum);
      }
    }
  }

  /** The term that a token stands for; empty for what tells nothing of the event. */
  private static String term(Token token) {
    String tag = token.getTag();
    if (StopWords.contains(token.getLemma())) {
      return "";
    }
    if (tag.startsWith("NNP")) {
      String name = NormalForms.fold(token.getForm());
      return NAMELESS.contains(name) ? "" : NAME + state(name);
    }
    if (tag.matches("(NN|VB|JJ).*")) {
      String lemma = NormalForms.fold(token.getLemma());
      // "Peruvian" is tagged an adjective and names Peru.
      return Countries.find(lemma).isPresent() ? NAME + state(lemma) : WORD + lemma;
    }
    return tag.equals("CD") && token.getForm().matches("\\d[\\d.,]+") ? WORD + token.getForm() : "";
  }

  /** A state, its people and its adjective are one name. */
  private static String state(String name) {
    return Countries.find(name)
        .filter(m -> m.form() == Countries.Form.NAME || m.form() == Countries.Form.ADJECTIVE)
        .map(m -> "state-" + m.code())
        .orElse(name);
  }

  private static List<Term> damped(Map<String, Double> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(LONGEST)
        .sorted(Map.Entry.comparingByKey())
        .map(e -> new Term(e.getKey(), Rounding.six(1 + Math.log(e.getValue())), null))
        .toList();
  }
}

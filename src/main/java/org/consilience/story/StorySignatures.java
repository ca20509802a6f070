package org.consilience.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.BlockKind;
import org.consilience.model.Mention;
import org.consilience.model.Sentence;
import org.consilience.model.StorySignature;
import org.consilience.model.Term;
import org.consilience.model.Token;
import org.consilience.text.NormalForms;
import org.consilience.text.Rounding;
import org.consilience.text.StopWords;

/**
 * What a document is about, as a vector of length one: its content lemmas and, weighing more, its
 * names. Frequencies are damped by a logarithm (Salton and Buckley 1988), since one long article
 * says no more of its story than a short one.
 */
public final class StorySignatures {
  /**
   * Names tell events apart, nouns tell topics apart: a name counts as much as three words. Set by
   * judgement.
   */
  private static final double NAME_WEIGHT = 3;

  /** Terms kept: past the two hundred heaviest only words seen once are left. */
  private static final int LONGEST = 200;

  private static final Set<BlockKind> TELLING = Set.of(BlockKind.HEADLINE, BlockKind.BODY);
  private static final Set<String> NAMES =
      Set.of("PERSON", "GPE", "LOC", "ORG", "NORP", "FAC", "EVENT", "PRODUCT", "WORK_OF_ART");

  private StorySignatures() {}

  /** The signature of a document, its terms sorted by name; empty for a document without words. */
  public static StorySignature of(AnnotatedDocument document) {
    Map<String, Double> counts = new TreeMap<>();
    document.getSentences().stream()
        .filter(StorySignatures::isTelling)
        .forEach(s -> countWords(s, counts));
    document.getMentions().stream()
        .filter(m -> isTelling(document.getSentences().get(m.getSentence())))
        .forEach(m -> countName(m, counts));
    return new StorySignature(document.getDocument().getDocumentId(), normalised(counts));
  }

  private static boolean isTelling(Sentence sentence) {
    return TELLING.contains(sentence.getBlockKind());
  }

  private static void countWords(Sentence sentence, Map<String, Double> counts) {
    for (Token token : sentence.getTokens()) {
      if (token.getTag().matches("(NN|VB|JJ).*") && !StopWords.contains(token.getLemma())) {
        counts.merge("word:" + NormalForms.fold(token.getLemma()), 1.0, Double::sum);
      }
    }
  }

  private static void countName(Mention mention, Map<String, Double> counts) {
    if (NAMES.contains(mention.getType())) {
      counts.merge("name:" + NormalForms.fold(mention.getName()), 1.0, Double::sum);
    }
  }

  private static List<Term> normalised(Map<String, Double> counts) {
    List<Map.Entry<String, Double>> heaviest =
        counts.entrySet().stream()
            .map(e -> Map.entry(e.getKey(), weight(e.getKey(), e.getValue())))
            .sorted(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(LONGEST)
            .toList();
    double length =
        Math.sqrt(heaviest.stream().mapToDouble(e -> e.getValue() * e.getValue()).sum());
    return heaviest.stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> new Term(e.getKey(), Rounding.six(e.getValue() / length), null))
        .toList();
  }

  private static double weight(String term, double count) {
    return Rounding.six((1 + Math.log(count)) * (term.startsWith("name:") ? NAME_WEIGHT : 1));
  }
}

package org.consilience.consensus;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.model.Argument;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.text.EncodedText;
import org.consilience.text.NormalForms;
import org.consilience.text.StopWords;

/**
 * The content words of a claim as an encoder understands them in their context, each with its
 * weight and what it does in the claim.
 */
final class ContextWords {
  /** What a word does: the predicate, an object, or anything else. */
  enum Part {
    PREDICATE,
    OBJECT,
    OTHER
  }

  /** Forms of a word begin alike: so many letters of a long one, fewer of a short one. */
  private static final int STEM = 4;

  /** Longest inflection beyond the lemma: "travel", "travelling". */
  private static final int ENDING = 4;

  /** Below this cosine a word's sense is not in the other claim. Set by judgement. */
  static final double NEAR = 0.7;

  /** A word; the length is that of its vector. */
  private record Word(Part part, double weight, byte[] vector, double length) {}

  private final List<Word> words = new ArrayList<>();

  /**
   * The words of a claim.
   *
   * @param encoded the claim's canonical text
   * @param weights of words as they are written
   */
  ContextWords(ComparableClaim claim, EncodedText encoded, LemmaWeights weights) {
    int[] points = claim.getCanonicalText().codePoints().toArray();
    List<String> predicates = List.of(claim.getClaim().getPredicate().split(" ", -1));
    Set<String> objects = objects(claim.getClaim());
    for (EncodedText.Word word : encoded.words()) {
      String form = NormalForms.fold(new String(points, word.start(), word.end() - word.start()));
      Part part = part(form, predicates, objects);
      if (part == Part.PREDICATE || !StopWords.contains(form)) {
        words.add(new Word(part, weights.of(form), word.vector(), length(word.vector())));
      }
    }
  }

  private static Set<String> objects(Claim claim) {
    Set<String> words = new TreeSet<>(QuotedWords.content(String.valueOf(claim.getObject())));
    for (Argument argument : claim.getArguments()) {
      if (argument.getRole().equals("recipient") || argument.getRole().startsWith("prep:to")) {
        words.addAll(QuotedWords.content(argument.getText()));
      }
    }
    return words;
  }

  private static Part part(String form, List<String> predicates, Set<String> objects) {
    if (predicates.stream().anyMatch(lemma -> inflects(lemma, form))) {
      return Part.PREDICATE;
    }
    return objects.contains(form) ? Part.OBJECT : Part.OTHER;
  }

  private static boolean inflects(String lemma, String form) {
    int stem = Math.min(lemma.length(), Math.max(2, Math.min(STEM, lemma.length() - 1)));
    return stem > 1
        && form.startsWith(lemma.substring(0, stem))
        && Math.abs(form.length() - lemma.length()) <= ENDING;
  }

  /**
   * How these words stand to those of another claim, each meeting the nearest of them; by weight.
   *
   * @param all mean cosine of all words
   * @param predicate of those of the predicate, {@value #NEAR} where there are none
   * @param object of those of the objects, likewise
   * @param left share of the words that find nothing near them
   */
  record Aligned(double all, double predicate, double object, double left) {}

  /** How two claims stand to each other. */
  record Both(Aligned there, Aligned back) {}

  /** Either way at once: the cosines are the same, and what costs. */
  Both with(ContextWords other) {
    double[] there = new double[words.size()];
    double[] back = new double[other.words.size()];
    for (int i = 0; i < there.length; i++) {
      for (int j = 0; j < back.length; j++) {
        double cosine = cosine(words.get(i), other.words.get(j));
        there[i] = Math.max(there[i], cosine);
        back[j] = Math.max(back[j], cosine);
      }
    }
    return new Both(aligned(there), other.aligned(back));
  }

  private Aligned aligned(double[] near) {
    double left = 0;
    double all = 0;
    for (int i = 0; i < near.length; i++) {
      left += near[i] < NEAR ? words.get(i).weight : 0;
      all += words.get(i).weight;
    }
    return new Aligned(
        mean(near, EnumSet.allOf(Part.class)),
        mean(near, EnumSet.of(Part.PREDICATE)),
        mean(near, EnumSet.of(Part.OBJECT)),
        all == 0 ? 0 : left / all);
  }

  private double mean(double[] near, Set<Part> parts) {
    double sum = 0;
    double all = 0;
    for (int i = 0; i < near.length; i++) {
      Word word = words.get(i);
      if (parts.contains(word.part)) {
        sum += word.weight * near[i];
        all += word.weight;
      }
    }
    return all == 0 ? NEAR : sum / all;
  }

  private static double cosine(Word a, Word b) {
    return product(a.vector, b.vector) / (a.length * b.length);
  }

  private static double product(byte[] a, byte[] b) {
    int sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double length(byte[] vector) {
    return Math.max(1, Math.sqrt(product(vector, vector)));
  }
}

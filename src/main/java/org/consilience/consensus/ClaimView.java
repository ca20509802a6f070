package org.consilience.consensus;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.consilience.model.Argument;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.text.Countries;
import org.consilience.text.Embedder;
import org.consilience.text.EncodedText;
import org.consilience.text.NormalForms;
import org.consilience.text.Resources;
import org.consilience.text.StopWords;
import org.jspecify.annotations.Nullable;

/**
 * What of a claim its pairs are scored by, worked out once; sets are sorted, so that sums run in
 * one order.
 *
 * @param meaning of the text with canonical names
 * @param quoted content words between quotation marks
 * @param spoken content words of the whole text
 * @param singling words that single something out of its like
 * @param numbers as they are written in figures
 * @param words of the text in their context
 */
record ClaimView(
    float[] meaning,
    Set<String> lemmas,
    Set<String> entities,
    Set<String> subject,
    Set<String> object,
    Set<String> quoted,
    Set<String> spoken,
    Set<String> singling,
    Set<String> numbers,
    ContextWords words) {
  private static final Set<String> SINGLING =
      Resources.words(ClaimView.class, "singling-words.txt");

  /** Marks what an argument is as a whole: no word has it. */
  private static final String WHOLE = "=";

  private static final Pattern TWO_LETTERS = Pattern.compile("\\p{L}{2}");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

  /**
   * The view of a claim.
   *
   * @param weights of words as they are written
   */
  static ClaimView of(ComparableClaim claim, Embedder embedder, LemmaWeights weights) {
    Claim c = claim.getClaim();
    EncodedText encoded = embedder.encode(claim.getCanonicalText());
    Set<String> lemmas = new TreeSet<>(claim.getLemmas());
    lemmas.removeIf(l -> !TWO_LETTERS.matcher(l).find() || l.equals("mr.") || l.equals("mrs."));
    Set<String> subject = argument(c.getSubject(), c.getSubjectEntityId(), lemmas);
    Set<String> object = argument(String.valueOf(c.getObject()), c.getObjectEntityId(), lemmas);
    for (Argument argument : c.getArguments()) {
      if (argument.getRole().equals("recipient") || argument.getRole().startsWith("prep:to")) {
        object.addAll(argument(argument.getText(), argument.getEntityId(), lemmas));
      }
    }
    return new ClaimView(
        encoded.vector(),
        lemmas,
        new TreeSet<>(claim.getEntities()),
        subject,
        object,
        QuotedWords.of(c),
        QuotedWords.content(c.getText()),
        singling(c),
        numbers(claim.getCanonicalText()),
        new ContextWords(claim, encoded, weights));
  }

  private static Set<String> numbers(String text) {
    Set<String> numbers = new TreeSet<>();
    NUMBER.matcher(text).results().forEach(m -> numbers.add(m.group()));
    return numbers;
  }

  private static Set<String> singling(Claim claim) {
    Set<String> words = QuotedWords.all(claim.getText());
    words.retainAll(SINGLING);
    return words;
  }

  /** The words of an argument, by their lemmas where the claim has them, or its entity. */
  private static Set<String> argument(String text, @Nullable String entity, Set<String> lemmas) {
    Set<String> words = new TreeSet<>();
    if (text.equals("null")) {
      return words;
    }
    if (entity != null) {
      words.add(WHOLE + entity);
    }
    Countries.find(text.replaceFirst("^[Tt]he ", "")).ifPresent(m -> words.add(WHOLE + m.code()));
    for (String word : NO_WORD.split(NormalForms.fold(text))) {
      if (!word.isEmpty() && !StopWords.contains(word)) {
        words.add(lemmas.stream().filter(l -> stem(l, word)).findFirst().orElse(word));
      }
    }
    return words;
  }

  /** Whether two arguments are one entity or state, whatever their words. */
  static boolean isOne(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(w -> w.startsWith(WHOLE) && b.contains(w));
  }

  private static boolean stem(String lemma, String word) {
    return word.startsWith(lemma) && word.length() - lemma.length() <= 3;
  }
}

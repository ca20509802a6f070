package org.consilience.consensus;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consilience.model.Claim;
import org.consilience.text.NormalForms;

/** The words of a quotation, as they are held against those of others. */
final class Utterance {
  /** Of the shorter one's words: fewer changes are those of punctuation and of brackets. */
  private static final double VERBATIM = 0.95;

  /** From here on the sentence is kept and words in it are swapped. */
  private static final double SAME_SENTENCE = 0.6;

  /** Longer quotations are aligned by their first words: the table grows with the square. */
  private static final int LONGEST = 200;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Claim claim;
  private final List<String> words;
  private final Set<String> content;

  Utterance(Claim claim) {
    String text = String.valueOf(claim.getObject());
    this.claim = claim;
    this.words =
        Stream.of(NO_WORD.split(NormalForms.fold(text)))
            .filter(w -> !w.isEmpty())
            .limit(LONGEST)
            .toList();
    this.content = QuotedWords.content(text);
  }

  Claim claim() {
    return claim;
  }

  String id() {
    return claim.getClaimId();
  }

  String document() {
    return claim.getDocumentId();
  }

  String origin() {
    return String.valueOf(claim.getOriginId());
  }

  int length() {
    return words.size();
  }

  Set<String> content() {
    return content;
  }

  /** Who is not known may be anyone. */
  boolean sameSpeaker(Utterance other) {
    String one = claim.getPrimarySourceId();
    String two = other.claim.getPrimarySourceId();
    return one == null || two == null || Objects.equals(one, two);
  }

  /** Share of the shorter one's content words that both have; 0 for fewer than {@code least}. */
  double share(Utterance other, int least) {
    Set<String> shared = new TreeSet<>(content);
    shared.retainAll(other.content);
    int shorter = Math.min(content.size(), other.content.size());
    return shared.size() < least ? 0 : (double) shared.size() / shorter;
  }

  /** Whether the words, or the shorter one's as a part of the longer one's, are the same. */
  boolean isVerbatim(Utterance other) {
    return aligned(other) >= VERBATIM;
  }

  boolean keepsSentence(Utterance other) {
    return aligned(other) >= SAME_SENTENCE;
  }

  /** The longest common subsequence of the words, as a share of the shorter one's. */
  private double aligned(Utterance other) {
    int[] row = new int[other.words.size() + 1];
    for (String word : words) {
      int diagonal = 0;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        row[j] = word.equals(other.words.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
        diagonal = above;
      }
    }
    int shorter = Math.min(words.size(), other.words.size());
    return shorter == 0 ? 0 : (double) row[other.words.size()] / shorter;
  }
}

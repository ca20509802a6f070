package org.consilience.consensus;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.text.NormalForms;
import org.consilience.text.StopWords;

/** The content words that a claim's evidence has between quotation marks: they are its point. */
final class QuotedWords {
  /** To the closing mark, or to the end where the evidence was cut before it. */
  private static final Pattern QUOTED = Pattern.compile("[“\"«]([^”\"»]+)(?:[”\"»]|$)");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private QuotedWords() {}

  static Set<String> of(Claim claim) {
    if (claim.getKind() == ClaimKind.QUOTE && claim.getObject() != null) {
      return content(claim.getObject());
    }
    Set<String> words = new TreeSet<>();
    Matcher matcher = QUOTED.matcher(claim.getEvidence().getExact());
    while (matcher.find()) {
      words.addAll(content(matcher.group(1)));
    }
    return words;
  }

  static Set<String> content(String text) {
    Set<String> words = all(text);
    words.removeIf(StopWords::contains);
    return words;
  }

  static Set<String> all(String text) {
    Set<String> words = new TreeSet<>(List.of(NO_WORD.split(NormalForms.fold(text))));
    words.remove("");
    return words;
  }
}

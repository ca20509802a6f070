package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.text.NormalForms;
import org.consilience.text.StopWords;
import org.jspecify.annotations.Nullable;

/**
 * What a claim has between quotation marks: the whole of a quotation, or a few words inside of what
 * somebody is said to have said.
 *
 * @param words all but articles, in their order
 * @param content those of them that have a topic
 * @param whole whether it is what a quotation quotes, not some words of its sentence
 */
record QuotedPassage(Claim claim, List<String> words, Set<String> content, boolean whole) {
  /** Also what began before the evidence, or ends after it. */
  private static final Pattern QUOTED =
      Pattern.compile("(?:[“\"«]|^(?=[^“”\"«»]+[”»]))([^“”\"«»]+)(?:[”\"»]|$)");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** A quotation begins with or after them. */
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /**
   * Whose subject speaks (Levin, English Verb Classes, 1993, 29.2 and 29.3); with other verbs the
   * marks are around names and terms.
   */
  private static final Set<String> DESCRIBING =
      Set.of("call", "characterise", "characterize", "describe", "dub", "label", "portray", "term");

  /** Content words in a row by which a passage is known. */
  private static final int TELLING = 2;

  /** The passages of a claim; their order is that of the text. */
  static List<QuotedPassage> of(Claim claim) {
    List<QuotedPassage> passages = new ArrayList<>();
    String said = claim.getKind() == ClaimKind.QUOTE ? claim.getObject() : null;
    if (said != null) {
      passages.add(of(claim, said, true));
    }
    Matcher matcher = QUOTED.matcher(claim.getEvidence().getExact());
    while (matcher.find()) {
      passages.add(of(claim, matcher.group(1), false));
    }
    return passages;
  }

  private static QuotedPassage of(Claim claim, String said, boolean whole) {
    List<String> words =
        Stream.of(NO_WORD.split(NormalForms.fold(said)))
            .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
            .toList();
    Set<String> content = new TreeSet<>(words);
    content.removeIf(StopWords::contains);
    return new QuotedPassage(claim, words, content, whole);
  }

  /** Whether it could be known again: "war" is anybody's. */
  boolean isTelling() {
    return content.size() >= TELLING || (!content.isEmpty() && words.size() > TELLING);
  }

  /** The content words that both have. */
  Set<String> common(QuotedPassage other) {
    Set<String> common = new TreeSet<>(content);
    common.retainAll(other.content);
    return common;
  }

  /** Whether the longest row of words that stands in both is telling, or all that one has. */
  boolean sharesWords(QuotedPassage other) {
    List<String> row = List.of();
    for (int i = 0; i < words.size(); i++) {
      int end = i + row.size() + 1;
      while (end <= words.size()
          && Collections.indexOfSubList(other.words, words.subList(i, end)) >= 0) {
        row = words.subList(i, end++);
      }
    }
    return row.stream().filter(content::contains).count() >= TELLING
        || row.size() == Math.min(words.size(), other.words.size());
  }

  /**
   * Whether both are by one speaker, who may be the subject where nobody is named: who describes a
   * talk as "frank" speaks.
   */
  boolean isOfOneSpeaker(QuotedPassage other) {
    String source = claim.getPrimarySourceId();
    String othersSource = other.claim.getPrimarySourceId();
    if (source != null && othersSource != null) {
      return source.equals(othersSource);
    }
    String speaker = speaker();
    return (source != null || othersSource != null)
        && speaker != null
        && speaker.equals(other.speaker());
  }

  private @Nullable String speaker() {
    for (Attribution hop : claim.getAttribution()) {
      if (hop.getPrimary()) {
        return hop.getEntityId();
      }
    }
    boolean describes = DESCRIBING.contains(claim.getPredicate());
    return claim.getAttribution().isEmpty() && describes ? claim.getSubjectEntityId() : null;
  }
}

package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consilience.evaluation.LabelledText.Line;

/** Plants teasers of other texts, and spam, into a clean text at known places. */
final class Planter {

  /** Share of the characters that may be foreign. */
  private static final double MOST_FOREIGN = 0.45;

  private static final int SHORTEST_TEASER = 30;
  private static final int LONGEST_TEASER = 130;
  private static final int MOST_TEASERS = 4;
  private static final int MOST_INTERRUPTIONS = 2;

  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?][\"”’)]{0,2})\\s+(?=\\P{Ll})");

  private final SplittableRandom chance;
  private final Spam spam;

  Planter(long seed, Spam spam) {
    this.chance = new SplittableRandom(seed);
    this.spam = spam;
  }

  /** Where noise is planted. */
  enum Where {
    START,
    MIDDLE,
    END
  }

  /** How a text is parted into lines. */
  enum Layout {
    AS_FOUND,
    SENTENCES,
    PARAGRAPHS,
    ONE
  }

  /** The sentences of a paragraph. */
  static Stream<String> sentences(String paragraph) {
    return SENTENCES.splitAsStream(paragraph);
  }

  List<String> laidOut(List<String> paragraphs, Layout layout) {
    if (layout == Layout.AS_FOUND) {
      return paragraphs;
    }
    List<String> sentences = new ArrayList<>();
    paragraphs.forEach(p -> sentences(p).forEach(sentences::add));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < sentences.size(); ) {
      int length =
          switch (layout) {
            case SENTENCES -> 1;
            case PARAGRAPHS -> chance.nextInt(1, 5);
            default -> sentences.size();
          };
      int end = Math.min(sentences.size(), i + length);
      lines.add(String.join(" ", sentences.subList(i, end)));
      i = end;
    }
    return lines;
  }

  /**
   * A text with foreign lines.
   *
   * @param others for each text that teasers are cut from some of its teasers
   * @param spammed also one block of spam
   */
  LabelledText plant(
      String name, List<String> host, List<List<String>> others, Where where, boolean spammed) {
    List<Line> noise = new ArrayList<>();
    double budget =
        MOST_FOREIGN / (1 - MOST_FOREIGN) * host.stream().mapToInt(String::length).sum();
    int count = chance.nextInt(1, MOST_TEASERS + 1);
    boolean oneSource = chance.nextInt(3) == 0;
    int source = chance.nextInt(others.size());
    for (int k = 0; k < count; k++) {
      List<String> choice = others.get(source);
      String teaser = choice.get(chance.nextInt(choice.size()));
      if (teaser.length() <= budget && noise.stream().noneMatch(l -> l.text().equals(teaser))) {
        noise.add(Line.noise(teaser, "teaser"));
        budget -= teaser.length();
      }
      source = oneSource ? source : chance.nextInt(others.size());
    }
    if (spammed) {
      noise.add(chance.nextInt(noise.size() + 1), Line.noise(spam.block(chance), "spam"));
    }
    return merged(name, host.stream().map(Line::article).toList(), noise, where);
  }

  /** A text with one or two blocks of spam, and nothing else, between its lines. */
  LabelledText interrupted(LabelledText text) {
    List<Line> noise = new ArrayList<>();
    for (int k = chance.nextInt(1, MOST_INTERRUPTIONS + 1); k > 0; k--) {
      noise.add(Line.noise(spam.block(chance), "spam"));
    }
    return merged(text.name(), text.lines(), noise, Where.MIDDLE);
  }

  private LabelledText merged(String name, List<Line> host, List<Line> noise, Where where) {
    List<Line> lines = new ArrayList<>(host);
    for (int k = 0; k < noise.size(); k++) {
      int at =
          switch (where) {
            case START -> k;
            case END -> lines.size();
            case MIDDLE ->
                host.size() < 2 ? lines.size() : 1 + chance.nextInt(Math.max(1, lines.size() - 1));
          };
      lines.add(at, noise.get(k));
    }
    return new LabelledText(name, lines);
  }

  /** Teasers of a text: some sentences from somewhere in it, most of them cut off. */
  static List<String> teasers(List<String> paragraphs, int count, long seed) {
    SplittableRandom chance = new SplittableRandom(seed);
    List<String> sentences = new ArrayList<>();
    paragraphs.forEach(p -> sentences(p).forEach(sentences::add));
    List<String> teasers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      teasers.add(teaser(sentences, chance));
    }
    return teasers;
  }

  private static String teaser(List<String> sentences, SplittableRandom chance) {
    int start = chance.nextInt(3) == 0 ? 0 : chance.nextInt(sentences.size());
    int words = chance.nextInt(SHORTEST_TEASER, LONGEST_TEASER + 1);
    List<String> tokens = new ArrayList<>();
    for (int i = 0; tokens.size() < words && i < sentences.size(); i++) {
      tokens.addAll(Arrays.asList(sentences.get((start + i) % sentences.size()).split(" ")));
    }
    boolean whole = chance.nextBoolean() && tokens.size() <= LONGEST_TEASER;
    List<String> cut = tokens.subList(0, whole ? tokens.size() : Math.min(words, tokens.size()));
    return String.join(" ", cut) + (whole || chance.nextInt(3) > 0 ? "" : "...");
  }
}

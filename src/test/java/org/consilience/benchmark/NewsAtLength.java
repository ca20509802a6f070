package org.consilience.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.consilience.evaluation.Suite;
import org.consilience.text.Resources;

/**
 * News of made-up events as long as news are, about 300 words: what a document costs grows with its
 * text. An event is a sort of event with what else happens there; papers choose among its facts and
 * among their wordings, add a voice of their own, and now and then get a number wrong. The same
 * seed gives the same texts, and what one report says does not hang on how many others there are.
 */
final class NewsAtLength {
  /** Facts of its sort that an event has, beside that which leads. */
  private static final int FACTS = 13;

  /** Of the facts of an event, the share that a paper tells. */
  private static final double TOLD = 0.75;

  /** Share of the facts of which a paper has a number of its own. */
  private static final double GARBLED = 0.05;

  private static final int TOPICS = 2;
  private static final int VOICES = 2;
  private static final int SENTENCES_A_PARAGRAPH = 3;

  private static final List<String> SYLLABLES =
      List.of(
          "bra", "den", "fol", "gar", "hal", "jor", "kel", "lin", "mar", "nor", "ost", "pel", "ran",
          "sel", "tor", "ul", "ver", "wes", "yar", "zel");

  private static final List<String> FIRST =
      List.of("Anna", "Peter", "Maria", "James", "Helen", "David", "Laura", "Simon", "Ruth");

  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

  /** Facts as lists of wordings. */
  private final List<List<List<String>>> sorts = new ArrayList<>();

  private final List<List<List<String>>> topics = new ArrayList<>();
  private final List<String> voices = Resources.lines(Suite.class, "corpus/fillers.txt");
  private final long seed;

  NewsAtLength(long seed) {
    this.seed = seed;
    for (String line : Resources.lines(NewsAtLength.class, "news.txt")) {
      if (line.startsWith("= ")) {
        sorts.add(new ArrayList<>());
      } else {
        last(sorts).add(Arrays.asList(line.split(" \\| ")));
      }
    }
    String value = "{E}";
    for (String line : Resources.lines(Suite.class, "corpus/topics.txt")) {
      if (line.startsWith("= ")) {
        topics.add(new ArrayList<>());
      } else if (line.startsWith("? ")) {
        last(topics).add(new ArrayList<>());
        value = line.contains("\tDAY") ? "{DATE}" : "{E}";
      } else if (!line.startsWith("- ")) {
        last(last(topics)).add(sentence(line, value));
      }
    }
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  /** A wording of the generated corpus with the slots of this one. */
  private static String sentence(String line, String value) {
    String bare = line.startsWith("+ ") ? line.substring(2) : line;
    String slots = bare.replace("{V}", value).replace("{L}", "{TOWN}").replace("{P}", "{WITNESS}");
    String named = slots.replace("{B}", "the council of {PLACE}");
    return Character.toUpperCase(named.charAt(0)) + named.substring(1) + ".";
  }

  /** The name of the file that holds a report. */
  static String name(int event, int paper) {
    return String.format(Locale.ROOT, "event-%04d-paper-%02d.txt", event, paper);
  }

  /** Writes one report; a later edition has other numbers. */
  void write(Path folder, int event, int paper, int edition) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name(event, paper)), report(event, paper, edition), UTF_8);
  }

  private String report(int event, int paper, int edition) {
    SplittableRandom chance = new SplittableRandom(seed * 1_000_003 + event);
    Map<String, String> slots = slots(chance, edition);
    List<List<String>> sort = sorts.get(chance.nextInt(sorts.size()));
    List<List<String>> facts =
        new ArrayList<>(shuffled(sort.subList(1, sort.size()), chance).subList(0, FACTS));
    shuffled(topics, chance).subList(0, TOPICS).forEach(facts::addAll);

    SplittableRandom own = new SplittableRandom(seed * 7_919 + event * 101L + paper);
    List<String> told = new ArrayList<>();
    for (List<String> fact : facts) {
      String wording = told(fact, slots, own);
      if (own.nextDouble() < TOLD) {
        told.add(wording);
      }
    }
    for (int i = 0; i < VOICES; i++) {
      String voice = voices.get(own.nextInt(voices.size())).replace("{Q}", person(own)) + ".";
      told.add(Character.toUpperCase(voice.charAt(0)) + voice.substring(1));
    }
    String line = own.nextBoolean() ? told(List.of("{PLACE}, {DATE} - "), slots, own) : "";
    return laidOut(line + told(sort.get(0), slots, own), shuffled(told, own));
  }

  private static String laidOut(String lead, List<String> sentences) {
    StringBuilder text = new StringBuilder(lead);
    for (int i = 0; i < sentences.size(); i++) {
      text.append(i % SENTENCES_A_PARAGRAPH == 0 ? "\n\n" : " ").append(sentences.get(i));
    }
    return text.append('\n').toString();
  }

  private static String told(List<String> fact, Map<String, String> slots, SplittableRandom own) {
    String text = fact.get(own.nextInt(fact.size()));
    int wrong = own.nextDouble() < GARBLED ? 1 + own.nextInt(9) : 0;
    for (Map.Entry<String, String> slot : slots.entrySet()) {
      String value = slot.getValue();
      boolean number = value.chars().allMatch(Character::isDigit);
      String stated = number ? String.valueOf(Integer.parseInt(value) + wrong) : value;
      text = text.replace("{" + slot.getKey() + "}", stated);
    }
    return text;
  }

  private static Map<String, String> slots(SplittableRandom chance, int edition) {
    Map<String, String> slots = new TreeMap<>();
    for (String place : List.of("NAME", "PLACE", "TOWN")) {
      slots.put(place, name(chance, 3));
    }
    for (String person : List.of("PERSON LAST", "OFFICIAL CHIEF", "WITNESS NEIGHBOUR")) {
      String name = person(chance);
      slots.put(person.substring(0, person.indexOf(' ')), name);
      slots.put(person.substring(person.indexOf(' ') + 1), name.substring(name.indexOf(' ') + 1));
    }
    slots.put("DAY", DAYS.get(chance.nextInt(DAYS.size())));
    slots.put("DATE", (1 + chance.nextInt(28)) + " June 2024");
    slots.put("C", String.valueOf(3 + chance.nextInt(6) + edition));
    for (String number : List.of("A", "B", "D", "E")) {
      slots.put(number, String.valueOf(20 + chance.nextInt(70) + edition));
    }
    return slots;
  }

  private static String person(SplittableRandom chance) {
    return FIRST.get(chance.nextInt(FIRST.size())) + " " + name(chance, 2);
  }

  private static String name(SplittableRandom chance, int syllables) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      name.append(SYLLABLES.get(chance.nextInt(SYLLABLES.size())));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** A shuffled copy (Fisher and Yates). */
  private static <T> List<T> shuffled(List<T> of, SplittableRandom chance) {
    List<T> shuffled = new ArrayList<>(of);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, chance.nextInt(i + 1));
    }
    return shuffled;
  }
}

package org.consilience.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * News of made-up events, as several papers tell of each: the same seed gives the same texts, and
 * what one report says does not hang on how many others there are. Every event has names of its
 * own, so that it is known which reports belong together.
 */
public final class NightlyNews {
  private static final List<String> SYLLABLES =
      List.of(
          "bra", "den", "fol", "gar", "hal", "jor", "kel", "lin", "mar", "nor", "ost", "pel", "ran",
          "sel", "tor", "ul", "ver", "wes", "yar", "zel");

  private static final List<String> FIRST =
      List.of(
          "Anna", "Peter", "Maria", "James", "Helen", "David", "Laura", "Simon", "Ruth", "Paul");

  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");

  private static final List<List<String>> SORTS =
      List.of(
          List.of(
              "A fire destroyed the %1$s paper mill in %2$s on %5$s, the fire brigade said.",
              "%3$s %4$s, the head of the brigade, said %6$d firefighters fought the flames for nine hours.",
              "\u201CThe roof of the %1$s mill came down within minutes,\u201D %4$s said.",
              "Nobody was killed, but %7$d workers were taken to a hospital in %2$s.",
              "The owner of the mill put the damage at %6$d million euros.",
              "Police in %2$s are looking for the cause of the fire.",
              "The mill had passed an inspection in March, according to the town council."),
          List.of(
              "A court in %2$s sentenced the former director of %1$s Bank to %7$d years in prison on %5$s.",
              "%3$s %4$s was found guilty of hiding losses of %6$d million euros.",
              "\u201CMy client will appeal against this verdict,\u201D a lawyer of %4$s told reporters in %2$s.",
              "Prosecutors had asked for a longer sentence.",
              "The trial of the director of %1$s Bank lasted %6$d days.",
              "The bank collapsed two years ago and left %6$d,000 customers without their savings.",
              "The judge said %4$s had shown no remorse."),
          List.of(
              "%1$s United beat their rivals from %2$s %7$d-1 in the cup final on %5$s.",
              "Striker %3$s %4$s scored the decisive goal in the 88th minute before %6$d,000 spectators.",
              "\u201CWe never stopped believing in ourselves,\u201D %4$s said after the match.",
              "The coach of %1$s United praised the young defence of his team.",
              "It is the first cup that %1$s United have won since 1974.",
              "The club from %2$s had lost only two matches this season.",
              "Fans of %1$s United celebrated in the streets until the early morning."),
          List.of(
              "Researchers at the university of %2$s have found a new species of beetle on the island of %1$s.",
              "The team led by %3$s %4$s collected %6$d specimens in a forest near the coast.",
              "\u201CNo such beetle has ever been described,\u201D %4$s said on %5$s.",
              "The insect measures %7$d millimetres and feeds on rotten wood.",
              "The study was published in a journal of zoology.",
              "The government of %1$s plans to protect the forest.",
              "Scientists from %2$s will return to the island next year."));

  private static final List<String> LEADS =
      List.of(
          "",
          "Our correspondent in %2$s reports. ",
          "The news agency of the region confirmed it. ");

  private final long seed;

  public NightlyNews(long seed) {
    this.seed = seed;
  }

  /** The name of the file that holds a report. */
  public static String name(int event, int paper) {
    return String.format(Locale.ROOT, "event-%04d-paper-%02d.txt", event, paper);
  }

  /** Writes one report; a later edition says one thing otherwise. */
  public void write(Path folder, int event, int paper, int edition) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name(event, paper)), report(event, paper, edition), UTF_8);
  }

  /** A report of some of what is known of the event, in an order of its paper's own. */
  String report(int event, int paper, int edition) {
    SplittableRandom chance = new SplittableRandom(seed * 1_000_003 + event);
    List<String> sort = SORTS.get(chance.nextInt(SORTS.size()));
    Object[] facts = {
      name(chance, 3),
      name(chance, 2),
      FIRST.get(chance.nextInt(FIRST.size())),
      name(chance, 3),
      DAYS.get(chance.nextInt(DAYS.size())),
      20 + chance.nextInt(70) + edition,
      3 + chance.nextInt(6)
    };
    SplittableRandom own = new SplittableRandom(seed * 7_919 + event * 101L + paper);
    List<Integer> rest = new ArrayList<>(IntStream.range(1, sort.size()).boxed().toList());
    rest.remove(own.nextInt(rest.size()));
    StringBuilder text = new StringBuilder(LEADS.get(own.nextInt(LEADS.size())));
    text.append(sort.get(0));
    while (!rest.isEmpty()) {
      text.append(own.nextInt(2) == 0 ? " " : "\n\n");
      text.append(sort.get(rest.remove(own.nextInt(rest.size()))));
    }
    return String.format(Locale.ROOT, text.append("\n").toString(), facts);
  }

  private static String name(SplittableRandom chance, int syllables) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      name.append(SYLLABLES.get(chance.nextInt(SYLLABLES.size())));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}

package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.consilience.text.Resources;

/**
 * Stories with known truth, made to mislead: independent reports with wordings of their own, of
 * which some were given another value, state it coarsely, change a number, miss the day or drop a
 * negation; copies word for word, retitled or spun; and teasers of other stories below.
 */
final class CorpusGenerator {
  /** Of the facts, some are told differently by an origin or two. */
  private static final double DISPUTED = 0.3;

  private static final double TOLD = 0.85;
  private static final double COARSE = 0.12;

  /** What goes wrong on the way from what an origin was given into its text. */
  private static final double GARBLED = 0.03;

  private static final double TEASED = 0.5;

  /** Share of the words that a spun copy replaces. */
  private static final double SPUN = 0.4;

  private static final List<String> MONTHS = List.of("May", "June", "July");
  private static final int SENTENCES_A_PARAGRAPH = 3;

  private static final Map<String, String> NAMES =
      Resources.table(CorpusGenerator.class, "corpus/names.tsv");

  private final List<CorpusTopics.Topic> topics = CorpusTopics.all();
  private final List<String> fillers = Resources.lines(CorpusGenerator.class, "corpus/fillers.txt");
  private final List<String> teasers = Resources.lines(CorpusGenerator.class, "corpus/teasers.txt");
  private final SplittableRandom chance;
  private final Spinner spinner;

  CorpusGenerator(long seed) {
    this.chance = new SplittableRandom(seed);
    this.spinner = new Spinner(seed, SPUN);
  }

  /** A sentence of a text, and the fact it tells, empty where it tells none. */
  private record Said(String fact, String sentence) {}

  /** A report before it is laid out. */
  private record Draft(String title, List<Said> body) {}

  CorpusStory story(String name) {
    CorpusTopics.Topic topic = one(topics);
    Map<String, String> names = names();
    int origins = 2 + chance.nextInt(3);
    Map<String, List<CorpusAnswer>> stated = new TreeMap<>();
    Map<String, CorpusStory.Known> known = new TreeMap<>();
    List<List<Said>> bodies = new ArrayList<>();
    for (int o = 0; o < origins; o++) {
      bodies.add(new ArrayList<>());
    }
    for (CorpusTopics.Fact fact : topic.facts()) {
      List<String> given = given(fact, origins);
      List<String> wordings = shuffled(fact.wordings());
      List<String> denials = shuffled(fact.denials());
      List<CorpusAnswer> answers = stated.computeIfAbsent(fact.name(), f -> new ArrayList<>());
      for (int o = 0; o < origins; o++) {
        if (chance.nextDouble() < TOLD) {
          CorpusAnswer answer = answer(fact, given.get(o));
          List<String> choice = answer.value().equals("no") ? denials : wordings;
          answers.add(answer);
          String wording = choice.get(o % choice.size());
          bodies.get(o).add(new Said(fact.name(), worded(wording, answer, names)));
        }
      }
      known.put(
          fact.name(), new CorpusStory.Known(fact, CorpusAnswer.status(answers), most(given)));
    }
    return new CorpusStory(name, known, texts(topic, names, bodies));
  }

  /** What each origin holds for true. */
  private List<String> given(CorpusTopics.Fact fact, int origins) {
    String truth = value(fact);
    String other = other(fact, truth);
    boolean disputed = fact.kind() != CorpusTopics.Kind.PLAIN && chance.nextDouble() < DISPUTED;
    List<String> given = new ArrayList<>(Collections.nCopies(origins, truth));
    if (disputed) {
      given.set(chance.nextInt(origins), other);
      if (origins > 3 && chance.nextInt(3) == 0) {
        given.set(chance.nextInt(origins), other);
      }
    }
    return given;
  }

  private String value(CorpusTopics.Fact fact) {
    return switch (fact.kind()) {
      case NUMBER -> String.valueOf(number(fact));
      case DAY -> day();
      case POLARITY -> chance.nextBoolean() ? "yes" : "no";
      case PLAIN -> "";
    };
  }

  /** No round number: a round one is told in place of others. */
  private int number(CorpusTopics.Fact fact) {
    int number = chance.nextInt(fact.least(), fact.most() + 1);
    return number % 10 == 0 ? number + 1 : number;
  }

  private String day() {
    return (1 + chance.nextInt(28)) + " " + one(MONTHS) + " 2024";
  }

  /** Another value, so far away that a round number for one never fits the other. */
  private String other(CorpusTopics.Fact fact, String truth) {
    return switch (fact.kind()) {
      case NUMBER -> String.valueOf(Integer.parseInt(truth) + 10 + chance.nextInt(1, 10));
      case DAY -> {
        String day = day();
        yield day.equals(truth) ? other(fact, truth) : day;
      }
      case POLARITY -> truth.equals("yes") ? "no" : "yes";
      case PLAIN -> truth;
    };
  }

  private CorpusAnswer answer(CorpusTopics.Fact fact, String given) {
    boolean garbled = fact.kind() != CorpusTopics.Kind.PLAIN && chance.nextDouble() < GARBLED;
    String told = garbled ? other(fact, given) : given;
    boolean coarse =
        fact.kind() == CorpusTopics.Kind.NUMBER
            && Integer.parseInt(told) > 20
            && chance.nextDouble() < COARSE;
    return new CorpusAnswer(told, coarse);
  }

  /** The value that most were given; empty where two are given as often. */
  private static String most(List<String> given) {
    Map<String, Integer> counts = new TreeMap<>();
    given.forEach(g -> counts.merge(g, 1, Integer::sum));
    int most = Collections.max(counts.values());
    List<String> first =
        counts.keySet().stream().filter(g -> counts.getOrDefault(g, 0) == most).toList();
    return first.size() == 1 ? first.get(0) : "";
  }

  private static String worded(String wording, CorpusAnswer answer, Map<String, String> names) {
    String value =
        answer.coarse()
            ? "more than " + CorpusAnswer.rounded(Integer.parseInt(answer.value()))
            : answer.value();
    return sentence(filled(wording.replace("{V}", value), names));
  }

  private static String filled(String text, Map<String, String> names) {
    String filled = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      filled = filled.replace("{" + name.getKey() + "}", name.getValue());
    }
    return filled;
  }

  private static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }

  private Map<String, String> names() {
    return Map.of("L", one(pool("places")), "P", person(), "B", one(pool("bodies")));
  }

  private String person() {
    return one(pool("first")) + " " + one(pool("last"));
  }

  private static List<String> pool(String name) {
    return Arrays.asList(NAMES.getOrDefault(name, "").split(" "));
  }

  private List<CorpusStory.Text> texts(
      CorpusTopics.Topic topic, Map<String, String> names, List<List<Said>> bodies) {
    List<String> titles = shuffled(topic.titles());
    List<String> unused = shuffled(fillers);
    List<CorpusStory.Text> texts = new ArrayList<>();
    for (int o = 0; o < bodies.size(); o++) {
      List<Said> body = shuffled(bodies.get(o));
      for (int f = 0; f < 4 && !unused.isEmpty(); f++) {
        String filler = unused.remove(unused.size() - 1).replace("{Q}", person());
        body.add(chance.nextInt(body.size() + 1), new Said("", sentence(filler)));
      }
      Draft draft = new Draft(filled(titles.get(o % titles.size()), names), body);
      texts.add(text("report" + o, "origin" + o, "original", draft));
      copies(texts, o, draft, filled(one(titles), names));
    }
    return texts;
  }

  private void copies(List<CorpusStory.Text> texts, int origin, Draft draft, String title) {
    while (chance.nextInt(3) == 0) {
      String kind = one(List.of("verbatim", "retitled", "spun"));
      Draft copy =
          switch (kind) {
            case "retitled" -> new Draft(title, draft.body());
            case "spun" -> new Draft(title, draft.body().stream().map(this::spun).toList());
            default -> draft;
          };
      texts.add(text("copy" + texts.size(), "origin" + origin, kind, copy));
    }
  }

  private Said spun(Said said) {
    return new Said(said.fact(), spinner.spin(List.of(said.sentence())).get(0));
  }

  /** Lays a report out in paragraphs and notes where each fact is told. */
  private CorpusStory.Text text(String name, String origin, String kind, Draft draft) {
    StringBuilder text = new StringBuilder(draft.title());
    List<CorpusStory.Place> places = new ArrayList<>();
    for (int s = 0; s < draft.body().size(); s++) {
      text.append(s % SENTENCES_A_PARAGRAPH == 0 ? "\n" : " ");
      int start = text.codePointCount(0, text.length());
      text.append(draft.body().get(s).sentence());
      if (!draft.body().get(s).fact().isEmpty()) {
        int end = text.codePointCount(0, text.length());
        places.add(new CorpusStory.Place(draft.body().get(s).fact(), start, end));
      }
    }
    if (chance.nextDouble() < TEASED) {
      text.append('\n').append(one(teasers)).append('\n').append(one(teasers));
    }
    return new CorpusStory.Text(name, origin, kind, text.toString(), places);
  }

  private <T> T one(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }

  /** A shuffled copy that can grow (Fisher and Yates). */
  private <T> List<T> shuffled(List<T> of) {
    List<T> shuffled = new ArrayList<>(of);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, chance.nextInt(i + 1));
    }
    return shuffled;
  }
}

package org.consilience.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.DateEstimate;
import org.consilience.model.Document;
import org.consilience.model.StoryMember;
import org.consilience.story.StoryDates;

/**
 * Dates of MEANTIME's articles from their sentences alone: the date line is taken away and is the
 * gold. Hardly any of these articles names both its year and a day near its own, so that few can be
 * dated; those that are must be dated right.
 */
final class MeantimeDatesSuite implements Suite {
  /** An interval up to this long, in days, dates an article. */
  private static final int LONGEST = 31;

  private static final DateTimeFormatter PRINTED =
      DateTimeFormatter.ofPattern("MMMM d yyyy", Locale.ENGLISH);

  private static final DateTimeFormatter MONTH_DAY =
      DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  @Override
  public String name() {
    return "dates-meantime";
  }

  @Override
  public String question() {
    return "Is an article without a date dated by what it says?";
  }

  @Override
  public Optional<String> publicSet() {
    return Optional.of("meantime");
  }

  @Override
  public List<Figure> measure(Path set) throws IOException {
    List<SourceText> texts = NewsSets.meantime(set);
    return figures(texts, new Newsroom().annotate(texts));
  }

  static List<Figure> figures(List<SourceText> texts, Map<String, AnnotatedDocument> annotated) {
    int inferred = 0;
    int given = 0;
    int held = 0;
    long days31 = texts.stream().filter(MeantimeDatesSuite::namesADay).count();
    long years = texts.stream().filter(MeantimeDatesSuite::namesItsYear).count();
    long both =
        texts.stream()
            .filter(MeantimeDatesSuite::namesADay)
            .filter(MeantimeDatesSuite::namesItsYear)
            .count();
    Map<String, Document> dated = dated(annotated);
    for (SourceText text : texts) {
      Document document = dated.get(text.name());
      DateEstimate date = document == null ? null : document.getResolvedDate();
      if (date != null) {
        inferred++;
        long days = ChronoUnit.DAYS.between(date.getEarliest(), date.getLatest()) + 1;
        given += days <= LONGEST ? 1 : 0;
        held += days <= LONGEST && holds(date, gold(text)) ? 1 : 0;
      }
    }
    return List.of(
        Figure.stated("articles", texts.size()),
        Figure.stated("articles that name a day within 31 days of theirs", days31),
        Figure.stated("articles that name their year", years),
        Figure.stated("articles that name both: what honest evidence could date", both),
        Figure.stated("share with any resolved interval", (double) inferred / texts.size()),
        Figure.stated("share with one of at most 31 days", (double) given / texts.size()),
        Figure.atLeast(0.85, "share of these that holds the gold", (double) held / given),
        Figure.stated("share of all articles held within 31 days", (double) held / texts.size()));
  }

  private static boolean namesItsYear(SourceText text) {
    return text.text().contains(String.valueOf(gold(text).getYear()));
  }

  private static boolean namesADay(SourceText text) {
    LocalDate gold = gold(text);
    return IntStream.rangeClosed(-LONGEST, LONGEST)
        .mapToObj(gold::plusDays)
        .map(day -> "(?s).*\\b(?:" + day.format(MONTH_DAY) + "|" + day.format(DAY_MONTH) + ")\\b.*")
        .anyMatch(text.text()::matches);
  }

  private static Map<String, Document> dated(Map<String, AnnotatedDocument> annotated) {
    Map<String, List<StoryMember>> stories = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    Map<String, String> storyOf = Stories.of(annotated);
    annotated.forEach(
        (name, d) -> {
          names.put(d.getDocument().getDocumentId(), name);
          stories
              .computeIfAbsent(storyOf.getOrDefault(name, name), s -> new ArrayList<>())
              .add(new StoryMember(d.getDocument(), d.getBlocks(), d.getMentions()));
        });
    Map<String, Document> dated = new TreeMap<>();
    for (List<StoryMember> story : stories.values()) {
      for (Document document : StoryDates.resolve(story)) {
        dated.put(Objects.requireNonNull(names.get(document.getDocumentId())), document);
      }
    }
    return dated;
  }

  static LocalDate gold(SourceText text) {
    String plain = text.gold().replaceAll("[\\s,]+", " ").replaceAll(" 0", " ").strip();
    return LocalDate.parse(plain, PRINTED);
  }

  /** Whether a document's resolved interval holds the day that the other declares. */
  static boolean holds(Document document, Document right) {
    DateEstimate date = document.getResolvedDate();
    return date != null && holds(date, right.getDeclaredDate().getEarliest());
  }

  private static boolean holds(DateEstimate date, LocalDate day) {
    return !day.isBefore(date.getEarliest()) && !day.isAfter(date.getLatest());
  }
}

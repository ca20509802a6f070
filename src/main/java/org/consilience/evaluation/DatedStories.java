package org.consilience.evaluation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.consilience.model.Block;
import org.consilience.model.BlockKind;
import org.consilience.model.DateBasis;
import org.consilience.model.DateEstimate;
import org.consilience.model.Decision;
import org.consilience.model.Document;
import org.consilience.model.StoryMember;
import org.consilience.text.CodePoints;
import org.consilience.text.Hashes;
import org.consilience.text.Spans;

/**
 * Made-up stories with known dates of writing: reports within three days of each other that name
 * days, weekdays, months and years as reports do, some of them none.
 */
final class DatedStories {
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  /** Days in the range of the made-up events: from 2001 on. */
  private static final int RANGE = 8_000;

  private final SplittableRandom random;
  private final LocalDate event;

  /** A generator for one story. */
  DatedStories(long seed) {
    this.random = new SplittableRandom(seed);
    this.event = LocalDate.of(2001, 1, 1).plusDays(random.nextInt(RANGE));
  }

  /** The reports of the story, each declaring its right date. */
  List<StoryMember> reports(int count) {
    List<StoryMember> members = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate written = event.plusDays(random.nextInt(4));
      members.add(declaring(member("report-" + i, text(written)), written));
    }
    return members;
  }

  /** The days by which a date is wrong: two weeks to four years, either way. */
  int shift() {
    int days = 14 + random.nextInt(random.nextInt(1, 1_450));
    return random.nextBoolean() ? days : -days;
  }

  /** A copy that declares another date. */
  static StoryMember declaring(StoryMember member, LocalDate date) {
    return StoryMember.newBuilder(member)
        .setDocument(
            Document.newBuilder(member.getDocument())
                .setDeclaredDate(
                    DateEstimate.newBuilder()
                        .setEdtf(date.toString())
                        .setEarliest(date)
                        .setLatest(date)
                        .setBasis(DateBasis.DATELINE)
                        .setConfidence(0.8)
                        .build())
                .build())
        .build();
  }

  private String text(LocalDate written) {
    StringBuilder text = new StringBuilder("A bridge over the river gave way");
    switch (random.nextInt(4)) {
      case 0 -> text.append(" on ").append(weekday(event)).append(", ").append(event.format(DAY));
      case 1 -> text.append(" on ").append(event.format(FULL));
      case 2 -> text.append(" on ").append(weekday(event));
      default -> text.append(" in the night");
    }
    text.append(". Nobody was hurt, the town's engineer said.");
    LocalDate built = event.minusDays(random.nextInt(400, 9_000));
    if (random.nextBoolean()) {
      text.append(" The bridge was opened in ").append(built.format(MONTH)).append('.');
    }
    if (random.nextInt(3) == 0) {
      text.append(" A new one is to be ready by ");
      text.append(written.plusDays(random.nextInt(60, 700)).format(FULL)).append('.');
    }
    if (random.nextInt(3) == 0) {
      text.append(" Cracks were found on ");
      text.append(event.minusDays(random.nextInt(3, 200)).format(FULL)).append('.');
    }
    return text.append(" Traffic is led over the mill road.").toString();
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** A document whose whole text is its body. */
  static StoryMember member(String id, String text) {
    CodePoints points = CodePoints.of(text);
    Block block =
        Block.newBuilder()
            .setBlockId(id + "-0")
            .setDocumentId(id)
            .setOrdinal(0)
            .setSpan(Spans.of(points, 0, points.length()))
            .setKind(BlockKind.BODY)
            .setDecision(Decision.KEPT)
            .build();
    Document document =
        Document.newBuilder()
            .setDocumentId(id)
            .setSourceUri(id + ".txt")
            .setContentHash(Hashes.sha256(id, text))
            .setText(text)
            .build();
    return new StoryMember(document, List.of(block), new ArrayList<>());
  }
}

package org.consilience.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consilience.model.DateStatus;
import org.consilience.model.Document;
import org.consilience.model.StoryMember;
import org.consilience.story.StoryDates;
import org.jspecify.annotations.Nullable;

/** Wrong declared dates, made by moving the date of one report of a story. */
final class DatesSuite implements Suite {
  private static final long SEED = 7_301;
  private static final int STORIES = 200;

  /** Reports of a story: with three, two can outvote one. */
  private static final int LEAST = 3;

  private int moved;
  private int detected;
  private int mended;
  private int unmoved;
  private int alarms;

  @Override
  public String name() {
    return "dates";
  }

  @Override
  public String question() {
    return "Is a wrong declared date noticed, and a right one believed?";
  }

  @Override
  public List<Figure> measure(Path set) {
    DatesSuite run = new DatesSuite();
    for (int i = 0; i < STORIES; i++) {
      DatedStories story = new DatedStories(SEED + i);
      List<StoryMember> reports = story.reports(LEAST + i % 3);
      run.count(reports, null);
      List<StoryMember> redated = new ArrayList<>(reports);
      StoryMember last = reports.get(0);
      redated.set(
          0,
          DatedStories.declaring(
              last, last.getDocument().getDeclaredDate().getEarliest().plusDays(story.shift())));
      run.count(redated, last.getDocument());
    }
    return List.of(
        Figure.stated("declared dates moved by two weeks to four years", run.moved),
        Figure.atLeast(0.9, "share of them called a conflict", share(run.detected, run.moved)),
        Figure.atLeast(
            0.9, "share of them whose right day is resolved", share(run.mended, run.moved)),
        Figure.stated("right declared dates", run.unmoved),
        Figure.atMost(0.02, "share of them called a conflict", share(run.alarms, run.unmoved)));
  }

  private void count(List<StoryMember> members, @Nullable Document wrong) {
    for (Document document : StoryDates.resolve(members)) {
      boolean conflict = document.getDateStatus() == DateStatus.CONFLICT;
      if (wrong != null && document.getDocumentId().equals(wrong.getDocumentId())) {
        moved++;
        detected += conflict ? 1 : 0;
        mended += conflict && MeantimeDatesSuite.holds(document, wrong) ? 1 : 0;
      } else {
        unmoved++;
        alarms += conflict ? 1 : 0;
      }
    }
  }

  private static double share(int part, int whole) {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }
}

package org.consilience.fusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CredibilityTest {

  /**
   * Four honest sources that err now and then, each elsewhere; one that errs half the time, with
   * four that repeat it word for word.
   */
  private static List<SourcedValue> copiers(boolean copying) {
    List<SourcedValue> records = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String item = "item" + i;
      for (int h = 0; h < 4; h++) {
        boolean errs = i % 7 == h;
        records.add(new SourcedValue("h" + h, item, errs ? "slip" + h + i : "true" + i));
      }
      String told = i % 2 == 0 ? "true" + i : "wrong" + i;
      records.add(new SourcedValue("origin", item, told));
      for (int c = 0; c < 4; c++) {
        boolean errs = i % 2 == 1 && (copying || (i / 2 + c) % 5 == 0);
        records.add(new SourcedValue("copy" + c, item, errs ? told : "true" + i));
      }
    }
    return records;
  }

  @Test
  void repeatingAnErrorFiveTimesMakesItNoTruth() {
    ClaimTable table = new ClaimTable(copiers(true));
    assertThat(new MajorityVote().fuse(table).items())
        .filteredOn(item -> item.item().equals("item1"))
        .allMatch(item -> item.values().equals(List.of("wrong1")));
    assertThat(new Credibility().fuse(table).items())
        .allMatch(item -> item.values().get(0).startsWith("true"));
  }

  @Test
  void voicesOfTheirOwnAreAllHeard() {
    assertThat(new Credibility().fuse(new ClaimTable(copiers(false))).items())
        .allMatch(item -> item.values().get(0).startsWith("true"));
  }

  @Test
  void aSourceMayBeGoodAtOneThingAndPoorAtAnother() {
    List<SourcedValue> records = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      records.add(new SourcedValue("a", "t" + i, "warmth", "t" + i));
      records.add(new SourcedValue("b", "t" + i, "warmth", "t" + i));
      records.add(new SourcedValue("c", "t" + i, "warmth", "x" + i));
      records.add(new SourcedValue("a", "w" + i, "wind", "y" + i));
      records.add(new SourcedValue("d", "w" + i, "wind", "w" + i));
      records.add(new SourcedValue("c", "w" + i, "wind", "w" + i));
    }
    records.add(new SourcedValue("a", "t-last", "warmth", "right"));
    records.add(new SourcedValue("c", "t-last", "warmth", "a wrong one"));
    records.add(new SourcedValue("a", "w-last", "wind", "a wrong one"));
    records.add(new SourcedValue("c", "w-last", "wind", "right"));
    assertThat(new Credibility().fuse(new ClaimTable(records)).items())
        .filteredOn(item -> item.item().contains("-last"))
        .hasSize(2)
        .allMatch(item -> item.values().equals(List.of("right")));
  }

  @Test
  void theOrderOfTheRecordsMeansNothing() {
    List<SourcedValue> turned = new ArrayList<>(copiers(true));
    Collections.reverse(turned);
    assertThat(new Credibility().fuse(new ClaimTable(turned)))
        .isEqualTo(new Credibility().fuse(new ClaimTable(copiers(true))));
  }
}

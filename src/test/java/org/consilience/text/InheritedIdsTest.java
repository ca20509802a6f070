package org.consilience.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InheritedIdsTest {
  @Test
  void storyInheritsTheIdThatHoldsMostOfItsMembers() {
    assertThat(
            InheritedIds.inherit(
                Map.of("new", Set.of("a", "b", "c")),
                Map.of("one", Set.of("a"), "two", Set.of("b", "c"))))
        .containsExactly(Map.entry("new", "two"));
  }

  @Test
  void onlyTheLargerPartOfASplitStoryKeepsTheId() {
    assertThat(
            InheritedIds.inherit(
                Map.of("x", Set.of("a"), "y", Set.of("b", "c")),
                Map.of("old", Set.of("a", "b", "c"))))
        .containsExactly(Map.entry("x", "x"), Map.entry("y", "old"));
  }

  @Test
  void tiesGoToTheSmallerId() {
    assertThat(
            InheritedIds.inherit(
                Map.of("new", Set.of("a", "b")), Map.of("two", Set.of("a"), "one", Set.of("b"))))
        .containsEntry("new", "one");
  }

  @Test
  void storyOfNewDocumentsKeepsItsOwn() {
    assertThat(InheritedIds.inherit(Map.of("new", Set.of("a")), Map.of("old", Set.of("b"))))
        .containsEntry("new", "new");
  }

  /** The anchor of the old group is in the smaller part, whose own id is therefore the old one. */
  @Test
  void noIdIsGivenTwice() {
    Map<String, String> ids =
        InheritedIds.inherit(
            Map.of("old", Set.of("a"), "y", Set.of("b", "c")),
            Map.of("old", Set.of("a", "b", "c")));
    assertThat(ids).containsEntry("y", "old");
    assertThat(ids.get("old")).isNotEqualTo("old").hasSize(64);
  }

  @Test
  void retiredIdNeverComesToMeanSomethingElse() {
    Map<String, String> ids =
        InheritedIds.inherit(
            Map.of("one", Set.of("x"), "two", Set.of("a", "b")),
            Map.of("one", Set.of("a"), "two", Set.of("b")));
    assertThat(ids).containsEntry("two", "one");
    assertThat(ids.get("one")).isNotIn("one", "two");
  }
}

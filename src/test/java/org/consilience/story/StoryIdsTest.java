package org.consilience.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoryIdsTest {
  @Test
  void storyInheritsTheIdThatHoldsMostOfItsMembers() {
    assertThat(
            StoryIds.inherit(
                Map.of("new", Set.of("a", "b", "c")),
                Map.of("one", Set.of("a"), "two", Set.of("b", "c"))))
        .containsExactly(Map.entry("new", "two"));
  }

  @Test
  void onlyTheLargerPartOfASplitStoryKeepsTheId() {
    assertThat(
            StoryIds.inherit(
                Map.of("x", Set.of("a"), "y", Set.of("b", "c")),
                Map.of("old", Set.of("a", "b", "c"))))
        .containsExactly(Map.entry("x", "x"), Map.entry("y", "old"));
  }

  @Test
  void tiesGoToTheSmallerId() {
    assertThat(
            StoryIds.inherit(
                Map.of("new", Set.of("a", "b")), Map.of("two", Set.of("a"), "one", Set.of("b"))))
        .containsEntry("new", "one");
  }

  @Test
  void storyOfNewDocumentsKeepsItsOwn() {
    assertThat(StoryIds.inherit(Map.of("new", Set.of("a")), Map.of("old", Set.of("b"))))
        .containsEntry("new", "new");
  }
}

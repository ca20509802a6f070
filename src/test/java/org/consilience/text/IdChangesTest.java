package org.consilience.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.consilience.model.IdChange;
import org.junit.jupiter.api.Test;

class IdChangesTest {
  @Test
  void groupThatGainedAndLostMembersHasNoRow() {
    assertThat(
            IdChanges.between(
                "story", Map.of("a", Set.of("1", "3")), Map.of("a", Set.of("1", "2"))))
        .isEmpty();
  }

  @Test
  void whatWentElsewhereIsASplit() {
    assertThat(
            IdChanges.between(
                "story",
                Map.of("a", Set.of("1", "2"), "b", Set.of("3")),
                Map.of("a", Set.of("1", "2", "3"))))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.getKind()).isEqualTo("story-split");
              assertThat(row.getOldId()).isEqualTo("a");
              assertThat(row.getNewId()).isEqualTo("b");
              assertThat(row.getReason()).isEqualTo("1 of 3 members went there");
            });
  }

  @Test
  void idThatIsGoneNamesWhereItsMembersWent() {
    assertThat(
            IdChanges.between(
                "story",
                Map.of("a", Set.of("1", "2")),
                Map.of("a", Set.of("1"), "b", Set.of("2"), "c", Set.of("4"))))
        .extracting(IdChange::getKind, IdChange::getOldId, IdChange::getNewId)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("story-merged", "b", "a"),
            org.assertj.core.groups.Tuple.tuple("story-retracted", "c", ""));
  }
}

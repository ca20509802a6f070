package org.consilience.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Alias;
import org.consilience.model.Entity;
import org.junit.jupiter.api.Test;

class EntitiesTest {

  @Test
  void storiesOfOneEntityAddUp() {
    Entity first = entity("Ann Holt", new Alias("Holt", 2, List.of("b", "a")));
    Entity second =
        entity(
            "Anne Holt",
            new Alias("Anne Holt", 1, List.of("c")),
            new Alias("Holt", 3, List.of("c")));
    Entity merged = Entities.merged(List.of(second, first));
    assertThat(merged.getCanonicalName()).isEqualTo("Ann Holt");
    assertThat(merged.getAliases())
        .containsExactly(
            new Alias("Anne Holt", 1, List.of("c")), new Alias("Holt", 5, List.of("a", "b", "c")));
    assertThat(Entities.merged(List.of(first, second))).isEqualTo(merged);
  }

  @Test
  void rowsThemselvesStayAsTheyAre() {
    Entity row = entity("Ann Holt", new Alias("Holt", 2, List.of("a")));
    Entities.merged(List.of(row, row));
    assertThat(row.getAliases()).containsExactly(new Alias("Holt", 2, List.of("a")));
  }

  private static Entity entity(String name, Alias... aliases) {
    return new Entity("e1", name, "PERSON", List.of(aliases), List.of());
  }
}

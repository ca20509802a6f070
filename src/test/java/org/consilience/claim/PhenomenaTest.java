package org.consilience.claim;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilience.claim.Phenomena.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How many of the sentences of each phenomenon are read as a linguist would. The floors are what
 * held when they were pinned; {@code target/phenomena.txt} lists what holds now and what fails.
 */
class PhenomenaTest {
  /** How many rows of a phenomenon hold at the least. */
  record Floor(String phenomenon, int holding, int of) {}

  static List<Floor> floors() {
    return Phenomena.lines("phenomena-floors.tsv").stream()
        .map(line -> line.split("\t"))
        .map(c -> new Floor(c[0], Integer.parseInt(c[1]), Integer.parseInt(c[2])))
        .toList();
  }

  private static Map<String, List<Row>> byPhenomenon() {
    return Phenomena.rows().stream()
        .collect(groupingBy(Row::phenomenon, LinkedHashMap::new, Collectors.toList()));
  }

  private static String listed(Stream<Row> rows) {
    return rows.filter(r -> !r.holds()).map(Row::toString).collect(joining("\n"));
  }

  @ParameterizedTest
  @MethodSource("floors")
  void aPhenomenonKeepsItsFloor(Floor floor) {
    List<Row> rows = byPhenomenon().get(floor.phenomenon());
    assertThat(rows).hasSize(floor.of());
    assertThat(rows.stream().filter(Row::holds).count())
        .as(listed(rows.stream()))
        .isGreaterThanOrEqualTo(floor.holding());
  }

  @Test
  void everyPhenomenonHasItsFloor() {
    assertThat(floors())
        .extracting(Floor::phenomenon)
        .containsExactlyElementsOf(byPhenomenon().keySet());
  }

  @Test
  void theTableKeepsItsFloor() throws IOException {
    List<Row> rows = Phenomena.rows();
    long holding = rows.stream().filter(Row::holds).count();
    Files.writeString(Path.of("target/phenomena.txt"), report(holding, rows));
    assertThat(holding)
        .as(listed(rows.stream()))
        .isGreaterThanOrEqualTo(floors().stream().mapToInt(Floor::holding).sum());
  }

  private static String report(long holding, List<Row> rows) {
    String shares =
        byPhenomenon().entrySet().stream()
            .map(e -> share(e.getKey(), e.getValue()))
            .collect(joining("\n"));
    return "%d of %d%n%s%n%n%s%n".formatted(holding, rows.size(), shares, listed(rows.stream()));
  }

  private static String share(String phenomenon, List<Row> rows) {
    return phenomenon + "\t" + rows.stream().filter(Row::holds).count() + "\t" + rows.size();
  }

  @Test
  void theTableIsLargeAndEverySentenceIsAskedForOneThing() {
    assertThat(Phenomena.rows().stream().map(Row::sentence).distinct().count())
        .isGreaterThanOrEqualTo(150);
    assertThat(Phenomena.rows()).doesNotHaveDuplicates();
  }
}

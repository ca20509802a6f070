package org.consilience.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.consilience.model.Tally;
import org.junit.jupiter.api.Test;

class CountsTest {

  @Test
  void fourCountsComeTogether() {
    assertThat(Counts.of(tally(5, 3, 0, 2, 1)))
        .isEqualTo("5 documents, 3 publishers, 2 origins, 1 primary source");
  }

  @Test
  void unknownPublishersAreNoNought() {
    assertThat(Counts.of(tally(1, 0, 1, 1, 0)))
        .isEqualTo("1 document, publishers unknown, 1 origin, 0 primary sources");
  }

  @Test
  void publishersKnownInPartSaySo() {
    assertThat(Counts.of(tally(3, 1, 2, 3, 0))).contains("1 publisher (2 unknown),");
  }

  @Test
  void nothingAtAllHasNoPublisherToKnow() {
    assertThat(Counts.of(tally(0, 0, 0, 0, 0))).startsWith("0 documents, 0 publishers,");
  }

  private static Tally tally(
      int documents, int publishers, int without, int origins, int primarySources) {
    return Tally.newBuilder()
        .setDocuments(documents)
        .setPublishers(publishers)
        .setDocumentsWithoutPublisher(without)
        .setOrigins(origins)
        .setPrimarySources(primarySources)
        .build();
  }
}

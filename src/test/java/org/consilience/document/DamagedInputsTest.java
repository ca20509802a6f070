package org.consilience.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.consilience.document.DamagedInputs.Damaged;
import org.consilience.fuzz.ReaderFuzz;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No input is too broken to be accounted for. */
class DamagedInputsTest {
  private static final long SEED = 1_931;

  @Test
  void hundredsOfDamagedFilesAreAccountedFor() throws IOException {
    read(500);
  }

  @Tag("long")
  @Test
  void tenThousandDamagedFilesAreAccountedFor() throws IOException {
    read(10_000);
  }

  private static void read(int files) throws IOException {
    DamagedInputs inputs = new DamagedInputs(SEED);
    long documents = 0;
    long refused = 0;
    for (int i = 0; i < files; i++) {
      Damaged file = inputs.next(i);
      ReaderFuzz.Account account = ReaderFuzz.read(file.name(), file.content());
      assertThat(account.documents() + account.refused()).as(file.name()).isPositive();
      documents += account.documents();
      refused += account.refused();
    }
    // Both sorts are there in numbers: damage of one sort alone would prove nothing.
    assertThat(documents).isGreaterThan(files / 10);
    assertThat(refused).isGreaterThan(files / 10);
  }
}

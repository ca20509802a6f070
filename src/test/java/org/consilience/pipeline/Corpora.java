package org.consilience.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small corpora of our own: two reports of one ferry accident, and a company's figures. */
final class Corpora {
  static final String FERRY =
      """
      The ferry Halland ran aground off Skagen on Tuesday with 214 passengers on board, the Danish coast guard said.

      Captain Nils Brandt told the broadcaster that the steering had failed shortly before midnight. \
      \u201CWe lost the rudder and the current did the rest,\u201D Brandt said.

      All passengers were taken off by lifeboat. Nobody was hurt, according to the coast guard.

      The ferry was built in 1998 and had passed an inspection in March.
      """;

  static final String FERRY_AGAIN =
      """
      Danish rescuers took 214 passengers off a ferry that ran aground off Skagen on Tuesday.

      The ferry Halland lost its rudder shortly before midnight, Captain Nils Brandt said. \
      \u201CThe current did the rest,\u201D he added.

      The Danish coast guard said nobody was hurt.

      Investigators will examine the steering of the Halland, which passed an inspection in March.
      """;

  static final String RESULTS =
      """
      Shares of the chip maker Norvik rose 12 percent after it reported a profit of $1.4 billion for the third quarter.

      Norvik's chief executive Lena Ortiz said demand for memory chips would stay strong until the end of the year.

      \u201COur order books are full,\u201D Ortiz told analysts in Zurich. Norvik plans to open a second factory in Portugal.
      """;

  private Corpora() {}

  /** Writes the three documents into a folder. */
  static Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("ferry-1.txt"), FERRY, UTF_8);
    Files.writeString(folder.resolve("ferry-2.txt"), FERRY_AGAIN, UTF_8);
    Files.writeString(folder.resolve("results.txt"), RESULTS, UTF_8);
    return folder;
  }
}

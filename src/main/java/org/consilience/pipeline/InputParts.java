package org.consilience.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.consilience.document.InputReader;
import org.consilience.model.InputFile;

/** Large files of independent lines, parted so that several workers read one file. */
final class InputParts {

  /** Bytes of a part: seconds of work, and few enough that the parts of a terabyte fit a list. */
  private static final long PART = 64L * 1024 * 1024;

  /** More than any format needs to be known by. */
  private static final int HEAD = 16;

  private InputParts() {}

  static List<InputFile> of(List<InputFile> files) {
    List<InputFile> parts = new ArrayList<>();
    for (InputFile file : files) {
      if (file.getSize() <= PART || !InputReader.isSplittable(file.getUri()) || isPacked(file)) {
        parts.add(file);
        continue;
      }
      for (long start = 0; start < file.getSize(); start += PART) {
        parts.add(InputFile.newBuilder(file).setStart(start).setEnd(start + PART).build());
      }
    }
    return parts;
  }

  /** Names lie; what cannot be opened is for its reader to say. */
  private static boolean isPacked(InputFile file) {
    try (InputStream content = ReadDocuments.open(file)) {
      return InputReader.isPacked(content.readNBytes(HEAD));
    } catch (IOException e) {
      return false;
    }
  }
}

package org.consilience.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.consilience.dataset.RunFolder;

/** One form in which a run can be handed on. */
public interface Export {

  /** Its name on the command line. */
  String name();

  /** What it is, in one line. */
  String description();

  /**
   * Writes the files of the export; files of the same names are replaced. The same run gives the
   * same bytes.
   *
   * @param folder exists
   * @return the files written, in order
   */
  List<Path> write(RunFolder run, Path folder) throws IOException;
}

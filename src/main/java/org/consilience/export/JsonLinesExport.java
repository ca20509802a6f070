package org.consilience.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.RowJson;
import org.consilience.dataset.Rows;
import org.consilience.dataset.RunFolder;

/** Every dataset as JSON Lines (https://jsonlines.org): an object on each line, in UTF-8. */
final class JsonLinesExport implements Export {
  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public String description() {
    return "every dataset as JSON Lines";
  }

  @Override
  public List<Path> write(RunFolder run, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Dataset dataset : Dataset.values()) {
      files.add(write(run, dataset, folder));
    }
    return files;
  }

  static Path write(RunFolder run, Dataset dataset, Path folder) throws IOException {
    Path file = folder.resolve(dataset.folder() + ".jsonl");
    try (Rows<GenericRecord> rows = run.rows(dataset);
        BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
      while (rows.hasNext()) {
        out.write(RowJson.of(rows.next()).toString());
        out.write('\n');
      }
    }
    return file;
  }
}

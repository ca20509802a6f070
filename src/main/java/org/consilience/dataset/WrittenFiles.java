package org.consilience.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.file.DataFileConstants;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;
import org.consilience.text.Hashes;

/** The part files of a run as they lie on disk: their rows, their bytes and their hashes. */
final class WrittenFiles {
  private WrittenFiles() {}

  /** What was written, by folder in the order of the datasets. */
  static Map<String, Manifest.Written> of(Path run) throws IOException {
    Map<String, Manifest.Written> written = new LinkedHashMap<>();
    for (Dataset dataset : Dataset.values()) {
      List<Manifest.PartFile> files = new ArrayList<>();
      for (Path part : RunLayout.parts(run, dataset)) {
        files.add(partFile(run, part));
      }
      long rows = files.stream().mapToLong(Manifest.PartFile::rows).sum();
      String fingerprint = AvroShards.fingerprint(dataset.schema());
      written.put(dataset.folder(), new Manifest.Written(rows, fingerprint, files));
    }
    return written;
  }

  static Manifest.PartFile partFile(Path run, Path part) throws IOException {
    return new Manifest.PartFile(name(run, part), rows(part), Files.size(part), sha256(part));
  }

  /** The path inside the run, with forward slashes on every platform. */
  static String name(Path run, Path part) {
    return run.relativize(part).toString().replace('\\', '/');
  }

  static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Hashes.sha256(in);
    }
  }

  /**
   * Counts by the heads of blocks (Avro specification, "Object Container Files"): none is unpacked.
   */
  private static long rows(Path part) throws IOException {
    long rows = 0;
    try (DataFileReader<GenericRecord> reader =
            new DataFileReader<>(part.toFile(), new GenericDatumReader<>());
        InputStream in = Files.newInputStream(part)) {
      in.skipNBytes(reader.previousSync());
      BinaryDecoder blocks = DecoderFactory.get().binaryDecoder(in, null);
      while (!blocks.isEnd()) {
        rows += blocks.readLong();
        int bytes = Math.toIntExact(blocks.readLong());
        blocks.skipFixed(bytes + DataFileConstants.SYNC_SIZE);
      }
    }
    return rows;
  }
}

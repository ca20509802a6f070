package org.consilience.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.consilience.text.Hashes;

/**
 * Avro container files that depend on their rows alone: sorted, with a fixed sync marker, no time
 * and no name of a machine. The same rows in any order give the same bytes (of one version of the
 * JDK's deflate).
 */
public final class AvroShards {
  /**
   * Half the time of zlib's own default for six per cent more bytes; any reader of 1.x knows it.
   */
  private static final int DEFLATE_LEVEL = 3;

  /** The length that the Avro specification gives a sync marker. */
  private static final int SYNC_BYTES = 16;

  private AvroShards() {}

  /**
   * Writes one shard into a run that is being made; an earlier attempt at the same shard is
   * replaced, so that a repeated bundle does no harm.
   *
   * @param run folder of the run, as {@link RunDraft#folder()} gives it
   * @param shard number of this shard, in {@code [0, shards)}
   * @param rows in any order
   */
  public static void write(
      Path run, Dataset dataset, int shard, int shards, Iterable<? extends SpecificRecord> rows)
      throws IOException {
    Path file = RunLayout.part(run, dataset, shard, shards);
    Files.createDirectories(RunLayout.folder(run, dataset));
    AtomicFiles.write(file, out -> write(dataset, rows, out));
  }

  /** Writes the rows as one container file and closes the stream. */
  public static void write(
      Dataset dataset, Iterable<? extends SpecificRecord> rows, OutputStream out)
      throws IOException {
    List<SpecificRecord> sorted = new ArrayList<>();
    rows.forEach(sorted::add);
    sorted.sort(dataset.order());
    try (DataFileWriter<SpecificRecord> writer = new DataFileWriter<>(datumWriter(dataset))) {
      writer.setCodec(CodecFactory.deflateCodec(DEFLATE_LEVEL));
      writer.create(dataset.schema(), out, syncMarker(dataset));
      for (SpecificRecord row : sorted) {
        writer.append(row);
      }
    }
  }

  /** SHA-256 of the schema's parsing canonical form: equal for schemas that read each other. */
  public static String fingerprint(Schema schema) {
    String canonical = SchemaNormalization.toParsingForm(schema);
    return Hashes.sha256(canonical.getBytes(UTF_8));
  }

  @SuppressWarnings("unchecked") // the writer takes any record of the dataset's own class
  private static SpecificDatumWriter<SpecificRecord> datumWriter(Dataset dataset) {
    return new SpecificDatumWriter<>((Class<SpecificRecord>) dataset.type());
  }

  private static byte[] syncMarker(Dataset dataset) {
    String hash = Hashes.sha256("sync marker", dataset.folder());
    return Arrays.copyOf(HexFormat.of().parseHex(hash), SYNC_BYTES);
  }
}

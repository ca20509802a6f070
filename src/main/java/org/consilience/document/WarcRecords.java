package org.consilience.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.consilience.document.DocumentReader.Result;
import org.consilience.document.WarcPayloads.Payload;
import org.consilience.model.Declared;
import org.consilience.model.InputFile;
import org.consilience.model.RawFile;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Parts a WARC or WET file (ISO 28500) into its records, one at a time, compressed record by record
 * or not. A damaged record goes into quarantine, and reading goes on where the next one starts. A
 * record's offset is that of its first byte in the file, as in CDX indexes.
 */
final class WarcRecords {
  /** WARC 1.0's examples write a URI so, its grammar does not. */
  private static final Pattern BRACKETS = Pattern.compile("^<|>$");

  private static final String WARC = "warc";
  private static final Refusal BROKEN =
      Refusal.reading("broken-record", "The record cannot be parsed, or is cut short.");

  private final InputFile file;
  private final DocumentReader reader;
  private final List<String> flags;
  private final Consumer<Result> out;

  private static final Refusal EXPANSION =
      Refusal.reading("expansion", "The content expands beyond any text's measure.");

  private static final int BUFFER = 1 << 16;

  /** Records that by their kind are no documents, counted by the reason. */
  private final Map<Refusal, Long> selected =
      new TreeMap<>(Comparator.comparing(Refusal::errorType).thenComparing(Refusal::message));

  private long last = -1;

  WarcRecords(InputFile file, DocumentReader reader, List<String> flags, Consumer<Result> out) {
    this.file = file;
    this.reader = reader;
    this.flags = flags;
    this.out = out;
  }

  void read(InputStream stream, boolean gzip) throws IOException {
    RewindableInput content = new RewindableInput(stream);
    boolean more = true;
    while (more) {
      Long damaged = readSound(content, content.position());
      if (damaged != null && damaged > last) { // else it is what follows a record that was read
        out.accept(BROKEN.ofHead(uri(damaged), new byte[0]));
      }
      more = damaged != null && WarcStarts.seek(content, damaged + 1, gzip);
    }
    selected.forEach((refusal, n) -> out.accept(refusal.ofRecords(file.getUri(), n)));
  }

  /** Reads up to the end, or to a damaged record, whose offset it returns. */
  private @Nullable Long readSound(RewindableInput content, long start) throws IOException {
    WarcReader records;
    try {
      records = new WarcReader(content);
    } catch (EOFException e) { // fewer bytes than any record has
      return start;
    }
    long offset = start;
    while (true) {
      WarcRecord record;
      Payload payload;
      try {
        record = records.next().orElse(null);
        // In one member of gzip several records may seem to start at one place.
        offset = Math.max(start + records.position(), last + 1);
        if (record == null) {
          return null;
        }
        if (record.body().size() < 0) { // by which the parser would go back, for ever
          throw new IOException("negative length");
        }
        payload = WarcPayloads.of(record);
        consume(record, content, offset); // whatever it holds: one that is cut short is damaged
      } catch (BoundedExpansion.ExpansionException e) {
        out.accept(EXPANSION.ofHead(uri(offset), new byte[0]));
        return null; // what follows may be as large: the file is not read on
      } catch (IOException | IllegalArgumentException e) { // also of a length that is no number
        return Math.max(offset, start + records.position());
      }
      accept(record, payload, offset);
    }
  }

  /** Reads on to the record's end, as long as it is worth the bytes that it was packed into. */
  private static void consume(WarcRecord record, RewindableInput content, long from)
      throws IOException {
    InputStream body = record.body().stream();
    byte[] buffer = new byte[BUFFER];
    long expanded = record.body().position();
    for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
      expanded += n;
      if (BoundedExpansion.isBeyondReason(expanded, Math.max(1, content.position() - from))) {
        throw new BoundedExpansion.ExpansionException();
      }
    }
    record.body().consume(); // says so if the record ends before its length
  }

  private void accept(WarcRecord record, Payload payload, long offset) {
    last = offset;
    Refusal refusal = payload.refusal();
    if (refusal == null) {
      out.accept(reader.read(raw(record, payload, offset)));
    } else if (refusal.stage().equals(Refusal.SELECTION)) {
      selected.merge(refusal, 1L, Long::sum);
    } else {
      out.accept(refusal.ofHead(uri(offset), payload.content()));
    }
  }

  private RawFile raw(WarcRecord record, Payload payload, long offset) {
    List<Declared> declared = new ArrayList<>(file.getDeclared());
    target(record).ifPresent(url -> declared.add(new Declared(Declarations.URL, url, WARC)));
    return RawFile.newBuilder()
        .setUri(uri(offset))
        .setContainerUri(file.getUri())
        .setRecordOffset(offset)
        .setContent(ByteBuffer.wrap(payload.content()))
        .setMediaType(payload.mediaType().toLowerCase(Locale.ROOT))
        .setCharset(payload.charset())
        .setDeclared(declared)
        .setFlags(flags)
        .build();
  }

  /** Where a record was fetched from; one that wrongly names two places is told by the first. */
  private static Optional<String> target(WarcRecord record) {
    return record instanceof WarcTargetRecord
        ? record.headers().first("WARC-Target-URI").map(url -> BRACKETS.matcher(url).replaceAll(""))
        : Optional.empty();
  }

  private String uri(long offset) {
    return file.getUri() + "#" + offset;
  }
}

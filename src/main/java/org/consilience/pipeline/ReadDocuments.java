package org.consilience.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.consilience.document.DocumentReader;
import org.consilience.document.UnreadFiles;
import org.consilience.model.InputFile;
import org.consilience.model.Quarantine;
import org.consilience.model.ReadDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads every file: what can be read leaves as a document, everything else with its reason for
 * quarantine.
 */
final class ReadDocuments extends PTransform<PBegin, PCollectionTuple> {
  static final TupleTag<ReadDocument> DOCUMENTS = new TupleTag<>() {};
  static final TupleTag<Quarantine> QUARANTINE = new TupleTag<>() {};

  private static final Logger LOG = LoggerFactory.getLogger(ReadDocuments.class);

  private final Sources sources;
  private final int buckets;

  private final String jsonFields;
  private final Remembered memory;

  private ReadDocuments(Sources sources, int buckets, String jsonFields, Remembered memory) {
    this.sources = sources;
    this.buckets = buckets;
    this.jsonFields = jsonFields;
    this.memory = memory;
  }

  /** Reads these sources; {@code jsonFields} is the option of that name. */
  static ReadDocuments from(Sources sources, int buckets, String jsonFields, Remembered memory) {
    return new ReadDocuments(sources, buckets, jsonFields, memory);
  }

  @Override
  public PCollectionTuple expand(PBegin begin) {
    PCollectionTuple read =
        begin
            .apply("Files", files())
            .apply("Spread", Reshuffle.<InputFile>viaRandomKey().withNumBuckets(buckets))
            .apply(
                "Read",
                ParDo.of(new ReadFn(jsonFields, new TreeSet<>(sources.withdrawn()), memory))
                    .withOutputTags(DOCUMENTS, TupleTagList.of(QUARANTINE)));
    PCollection<Quarantine> unused =
        begin.apply(
            "Unused", Create.of(sources.unused()).withCoder(AvroCoder.specific(Quarantine.class)));
    return PCollectionTuple.of(DOCUMENTS, read.get(DOCUMENTS))
        .and(
            QUARANTINE,
            PCollectionList.of(read.get(QUARANTINE))
                .and(unused)
                .apply("Refused", Flatten.pCollections()));
  }

  private Create.Values<InputFile> files() {
    return Create.of(InputParts.of(sources.files())).withCoder(AvroCoder.specific(InputFile.class));
  }

  private static final class ReadFn extends DoFn<InputFile, ReadDocument> {
    private final Counter read = Metrics.counter(Progress.NAMESPACE, Progress.READ);
    private final String jsonFields;
    private final TreeSet<String> withdrawn;
    private final Remembered memory;

    ReadFn(String jsonFields, TreeSet<String> withdrawn, Remembered memory) {
      this.memory = memory;
      this.withdrawn = withdrawn;
      this.jsonFields = jsonFields;
    }

    /** A file that cannot be opened is bad input, not a bug: the run goes on without it. */
    @ProcessElement
    public void process(@Element InputFile file, MultiOutputReceiver out) {
      try (InputStream content = open(file)) {
        memory.reader(jsonFields).read(file, content, result -> emit(result, out));
      } catch (IOException e) {
        LOG.warn("cannot read {}", file.getUri(), e);
        emit(UnreadFiles.unreadable(file.getUri()), out);
      }
    }

    private void emit(DocumentReader.Result result, MultiOutputReceiver out) {
      if (result instanceof DocumentReader.Read taken
          && withdrawn.contains(taken.document().getSourceUri())) {
        String uri = taken.document().getSourceUri();
        out.get(QUARANTINE).output(UnreadFiles.withdrawn(uri).quarantine());
      } else if (result instanceof DocumentReader.Read found) {
        out.get(DOCUMENTS).output(new ReadDocument(found.document(), found.hints()));
      } else if (result instanceof DocumentReader.Quarantined refused) {
        out.get(QUARANTINE).output(refused.quarantine());
      }
      read.inc();
    }
  }

  static InputStream open(InputFile file) throws IOException {
    Path local = file.getPath().contains("://") ? null : Path.of(file.getPath());
    if (local != null && Files.exists(local) && !Files.isRegularFile(local)) {
      throw new IOException("neither file nor folder: a pipe would be waited for without end");
    }
    ReadableByteChannel channel =
        FileSystems.open(FileSystems.matchNewResource(file.getPath(), false));
    InputStream content = Channels.newInputStream(channel);
    if (file.getStart() > 0) { // a part is read from the byte before it, see InputReader
      skip(channel, content, file.getStart() - 1);
    }
    return content;
  }

  private static void skip(ReadableByteChannel channel, InputStream content, long bytes)
      throws IOException {
    if (channel instanceof SeekableByteChannel seekable) {
      seekable.position(bytes);
    } else {
      content.skipNBytes(bytes);
    }
  }
}

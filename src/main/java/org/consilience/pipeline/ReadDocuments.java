package org.consilience.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.consilience.document.DocumentReader;
import org.consilience.document.UnreadFiles;
import org.consilience.model.Document;
import org.consilience.model.InputFile;
import org.consilience.model.Quarantine;
import org.consilience.model.RawFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads every file: what can be read leaves as a document, everything else with its reason for
 * quarantine.
 */
final class ReadDocuments extends PTransform<PBegin, PCollectionTuple> {
  static final TupleTag<Document> DOCUMENTS = new TupleTag<>() {};
  static final TupleTag<Quarantine> QUARANTINE = new TupleTag<>() {};

  private static final Logger LOG = LoggerFactory.getLogger(ReadDocuments.class);

  private final List<InputFile> files;
  private final int buckets;

  private ReadDocuments(List<InputFile> files, int buckets) {
    this.files = files;
    this.buckets = buckets;
  }

  static ReadDocuments from(List<InputFile> files, int buckets) {
    return new ReadDocuments(files, buckets);
  }

  @Override
  public PCollectionTuple expand(PBegin begin) {
    return begin
        .apply("Files", Create.of(files).withCoder(AvroCoder.specific(InputFile.class)))
        .apply("Spread", Reshuffle.<InputFile>viaRandomKey().withNumBuckets(buckets))
        .apply(
            "Read", ParDo.of(new ReadFn()).withOutputTags(DOCUMENTS, TupleTagList.of(QUARANTINE)));
  }

  private static final class ReadFn extends DoFn<InputFile, Document> {
    private final Counter read = Metrics.counter(Progress.NAMESPACE, Progress.READ);

    @ProcessElement
    public void process(@Element InputFile file, MultiOutputReceiver out) {
      DocumentReader.Result result = read(file);
      if (result instanceof DocumentReader.Read found) {
        out.get(DOCUMENTS).output(found.document());
      } else if (result instanceof DocumentReader.Quarantined refused) {
        out.get(QUARANTINE).output(refused.quarantine());
      }
      read.inc();
    }

    /** A file that cannot be opened is bad input, not a bug: the run goes on without it. */
    private static DocumentReader.Result read(InputFile file) {
      try (InputStream content = open(file)) {
        if (file.getSize() > UnreadFiles.LARGEST) {
          return UnreadFiles.tooLarge(file.getUri(), file.getSize(), content);
        }
        byte[] bytes = content.readAllBytes();
        return Stages.reader().read(new RawFile(file.getUri(), ByteBuffer.wrap(bytes)));
      } catch (IOException e) {
        LOG.warn("cannot read {}", file.getUri(), e);
        return UnreadFiles.unreadable(file.getUri());
      }
    }
  }

  static InputStream open(InputFile file) throws IOException {
    Path local = file.getPath().contains("://") ? null : Path.of(file.getPath());
    if (local != null && Files.exists(local) && !Files.isRegularFile(local)) {
      throw new IOException("neither file nor folder: a pipe would be waited for without end");
    }
    return Channels.newInputStream(
        FileSystems.open(FileSystems.matchNewResource(file.getPath(), false)));
  }
}

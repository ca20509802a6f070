package org.consilience.pipeline;

import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.DateEstimate;
import org.consilience.model.Document;
import org.consilience.model.ResolvedStory;

/**
 * Gives every document the date that its story has resolved, so that "last month" in a claim counts
 * from there and not from a wrong date line.
 */
final class DateDocuments
    extends PTransform<PCollection<AnnotatedDocument>, PCollection<AnnotatedDocument>> {
  private final PCollection<KV<String, ResolvedStory>> stories;
  private final int buckets;

  private DateDocuments(PCollection<KV<String, ResolvedStory>> stories, int buckets) {
    this.stories = stories;
    this.buckets = buckets;
  }

  static DateDocuments by(PCollection<KV<String, ResolvedStory>> stories, int buckets) {
    return new DateDocuments(stories, buckets);
  }

  @Override
  public PCollection<AnnotatedDocument> expand(PCollection<AnnotatedDocument> documents) {
    PCollection<KV<String, DateEstimate>> dates =
        stories
            .apply("Dates", ParDo.of(new DatesFn()))
            .setCoder(KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(DateEstimate.class)));
    return documents
        .apply("ById", ParDo.of(new ByIdFn()))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(AnnotatedDocument.class)))
        .apply("WithDates", JoinThroughBuckets.with(dates, buckets))
        .apply("Date", ParDo.of(new DateFn()));
  }

  private static final class DatesFn
      extends DoFn<KV<String, ResolvedStory>, KV<String, DateEstimate>> {
    @ProcessElement
    public void process(
        @Element KV<String, ResolvedStory> story, OutputReceiver<KV<String, DateEstimate>> out) {
      for (Document document : story.getValue().getDocuments()) {
        if (document.getResolvedDate() != null) {
          out.output(KV.of(document.getDocumentId(), document.getResolvedDate()));
        }
      }
    }
  }

  private static final class ByIdFn extends DoFn<AnnotatedDocument, KV<String, AnnotatedDocument>> {
    @ProcessElement
    public void process(
        @Element AnnotatedDocument document, OutputReceiver<KV<String, AnnotatedDocument>> out) {
      out.output(KV.of(document.getDocument().getDocumentId(), document));
    }
  }

  private static final class DateFn
      extends DoFn<KV<AnnotatedDocument, List<DateEstimate>>, AnnotatedDocument> {
    @ProcessElement
    public void process(
        @Element KV<AnnotatedDocument, List<DateEstimate>> entry,
        OutputReceiver<AnnotatedDocument> out) {
      AnnotatedDocument undated = entry.getKey();
      DateEstimate date = entry.getValue().isEmpty() ? null : entry.getValue().get(0);
      Document document = Document.newBuilder(undated.getDocument()).setResolvedDate(date).build();
      out.output(
          new AnnotatedDocument(
              document, undated.getBlocks(), undated.getSentences(), undated.getMentions()));
    }
  }
}

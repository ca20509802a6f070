package org.consilience.pipeline;

import java.util.Map;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
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

  private DateDocuments(PCollection<KV<String, ResolvedStory>> stories) {
    this.stories = stories;
  }

  static DateDocuments by(PCollection<KV<String, ResolvedStory>> stories) {
    return new DateDocuments(stories);
  }

  @Override
  public PCollection<AnnotatedDocument> expand(PCollection<AnnotatedDocument> documents) {
    PCollectionView<Map<String, DateEstimate>> dates =
        stories
            .apply("Dates", ParDo.of(new DatesFn()))
            .setCoder(KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(DateEstimate.class)))
            .apply("AsMap", View.asMap());
    return documents.apply("Date", ParDo.of(new DateFn(dates)).withSideInputs(dates));
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

  private static final class DateFn extends DoFn<AnnotatedDocument, AnnotatedDocument> {
    private final PCollectionView<Map<String, DateEstimate>> dates;

    DateFn(PCollectionView<Map<String, DateEstimate>> dates) {
      this.dates = dates;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      AnnotatedDocument undated = context.element();
      DateEstimate date = context.sideInput(dates).get(undated.getDocument().getDocumentId());
      Document document = Document.newBuilder(undated.getDocument()).setResolvedDate(date).build();
      context.output(
          new AnnotatedDocument(
              document, undated.getBlocks(), undated.getSentences(), undated.getMentions()));
    }
  }
}

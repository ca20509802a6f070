package org.consilience.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.consilience.claim.ClaimExtractor;
import org.consilience.claim.Extractors;
import org.consilience.language.Texts;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Block;
import org.consilience.model.ComparableClaim;
import org.consilience.model.DateBasis;
import org.consilience.model.DateEstimate;
import org.consilience.model.Document;
import org.consilience.model.DocumentSpan;
import org.consilience.model.Span;
import org.consilience.model.Term;
import org.junit.jupiter.api.Test;

class AsExtractedTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 12);
  private static final AnnotatedDocument UNDATED =
      Stages.annotator()
          .annotate(
              Texts.clean(
                  "The bridge in Linz was closed on Monday. Mayor Ida Kranz said the repairs"
                      + " would cost 3 million euros. The vote last month was close."));

  /** All extractors, so that one which comes to read more is found here. */
  @Test
  void extractorsFindTheSame() {
    AnnotatedDocument document = dated(DAY, "a neighbour's report");
    int found = 0;
    for (ClaimExtractor extractor : Extractors.all()) {
      List<ComparableClaim> claims = extractor.extract(document);
      assertThat(extractor.extract(AsExtracted.of(document))).isEqualTo(claims);
      found += claims.size();
    }
    assertThat(found).isPositive();
  }

  @Test
  void onlyWhatTheyReadEntersTheHash() {
    String hash = hash(dated(DAY, "a neighbour's report"));
    assertThat(hash(dated(DAY, "another report"))).isEqualTo(hash);
    assertThat(hash(dated(DAY.plusDays(1), "a neighbour's report"))).isNotEqualTo(hash);
    AnnotatedDocument reasoned = dated(DAY, "a neighbour's report");
    List<Block> blocks =
        reasoned.getBlocks().stream()
            .map(b -> Block.newBuilder(b).setReasons(List.of(new Term("why", 1.0, null))).build())
            .toList();
    assertThat(
            hash(
                new AnnotatedDocument(
                    reasoned.getDocument(),
                    blocks,
                    reasoned.getSentences(),
                    reasoned.getMentions())))
        .isEqualTo(hash);
  }

  private static String hash(AnnotatedDocument document) {
    return AsExtracted.hash(AsExtracted.of(document));
  }

  private static AnnotatedDocument dated(LocalDate day, String evidence) {
    DateEstimate date =
        DateEstimate.newBuilder()
            .setEdtf(day.toString())
            .setEarliest(day)
            .setLatest(day)
            .setBasis(DateBasis.CROSS_DOCUMENT)
            .setConfidence(0.8)
            .setEvidence(
                List.of(new DocumentSpan("other", new Span(0, evidence.length(), evidence))))
            .build();
    Document document = Document.newBuilder(UNDATED.getDocument()).setResolvedDate(date).build();
    return new AnnotatedDocument(
        document, UNDATED.getBlocks(), UNDATED.getSentences(), UNDATED.getMentions());
  }
}

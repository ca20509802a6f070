package org.consilience.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.consilience.dataset.Dataset;
import org.consilience.model.Consensus;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.DateEstimate;
import org.consilience.model.Document;
import org.consilience.model.Tally;
import org.consilience.model.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {
  private static final Consensus GROUP =
      Consensus.newBuilder()
          .setConsensusId("c1")
          .setClaimKey("k")
          .setProposition("The court freed the captain = owner")
          .setStatus(ConsensusStatus.AGREED_COARSER)
          .setSupport(Tally.newBuilder().setOrigins(2).setEffectiveSupport(1.5).build())
          .setDissent(Tally.newBuilder().build())
          .setVariants(List.of(variant("freed"), variant("Released")))
          .build();

  private static final Document DOCUMENT =
      Document.newBuilder()
          .setDocumentId("d1")
          .setSourceUri("a.txt")
          .setPublisher("The Harbour Post")
          .setResolvedDate(
              DateEstimate.newBuilder()
                  .setEdtf("2031-05-06")
                  .setEarliest(LocalDate.of(2031, 5, 6))
                  .build())
          .build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status=AGREED_COARSER",
        "status = agreed coarser",
        "status!=CONTESTED",
        "status~coarser",
        "support.origins>=2",
        "support.origins<3",
        "support.effectiveSupport=1.5",
        "proposition~CAPTAIN = own",
        "proposition=The court freed the captain = owner",
        "variants.text=Released",
        "variants.text~rele",
        "variants.size=2",
        "variants.tally.origins>0",
        "storyId=null",
        "silentDocumentIds=null",
        "silentDocumentIds.size=0",
        "proposition!=null"
      })
  void groupMeets(String condition) {
    assertThat(Filter.parse(condition, Dataset.CONSENSUS.schema())).accepts(GROUP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status=CONTESTED",
        "status!=AGREED_COARSER",
        "support.origins>2",
        "support.origins<=1",
        "variants.text!=freed",
        "variants.text=released",
        "variants.size>2",
        "variants=null",
        "proposition=null",
        "storyId!=null",
        "storyId=story",
        "silentDocumentIds!=null",
        "silentDocumentIds=d1"
      })
  void groupDoesNotMeet(String condition) {
    assertThat(Filter.parse(condition, Dataset.CONSENSUS.schema())).rejects(GROUP);
  }

  @ParameterizedTest
  @CsvSource({
    "publisher~harbour, true",
    "publisher=null, false",
    "canonicalUrl=null, true",
    "canonicalUrl!=x, true",
    "resolvedDate.earliest>=2031-05-06, true",
    "resolvedDate.earliest<2031-05-06, false",
    "resolvedDate.latest<2040-01-01, false",
    "declaredDate.earliest=null, true"
  })
  void absentFieldsAndDates(String condition, boolean met) {
    assertThat(Filter.parse(condition, Dataset.DOCUMENTS.schema()).test(DOCUMENT)).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "stance=x | there is no field 'stance'",
        "support.voices>1 | there are: mentions, documents, publishers",
        "status=FINE | is one of UNKNOWN, AGREED",
        "support=2 | is a record: name one of its fields",
        "support.origins>many | is a number, and 'many' is none",
        "proposition.length>1 | nothing lies below",
        "status | is no condition: write FIELD OPERATOR VALUE",
        "storyId>null | only be asked for with = or !=",
        "consensusValue.dateEstimate.earliest>May | write it as 2024-12-31",
        "consensusValue.approximate=perhaps | is true or false"
      })
  void impossibleConditionSaysWhatWouldBePossible(String condition, String message) {
    assertThatThrownBy(() -> Filter.parse(condition, Dataset.CONSENSUS.schema()))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining(message);
  }

  @Test
  void fieldThatTheFileDoesNotHaveIsAbsent() {
    Filter filter = Filter.parse("publisher=null", Dataset.DOCUMENTS.schema());
    assertThat(filter).accepts(GROUP);
  }

  private static Variant variant(String text) {
    return Variant.newBuilder()
        .setVariantId(text)
        .setText(text)
        .setTally(Tally.newBuilder().setOrigins(1).build())
        .build();
  }
}

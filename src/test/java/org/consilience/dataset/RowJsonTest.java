package org.consilience.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.consilience.model.DateEstimate;
import org.consilience.model.Quarantine;
import org.consilience.model.Story;
import org.consilience.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowJsonTest {
  @TempDir Path run;

  private static final Story STORY =
      Story.newBuilder()
          .setStoryId("s")
          .setTitle("Über\n\"Cup\"")
          .setDocumentIds(List.of("a", "b"))
          .setTime(
              DateEstimate.newBuilder()
                  .setEdtf("2031")
                  .setEarliest(LocalDate.of(2031, 1, 1))
                  .build())
          .setSignals(List.of(new Term("score", 0.5, null)))
          .build();

  private static final String JSON =
      "{\"storyId\":\"s\",\"title\":\"Über\\n\\\"Cup\\\"\",\"documentIds\":[\"a\",\"b\"],"
          + "\"time\":{\"edtf\":\"2031\",\"earliest\":\"2031-01-01\",\"latest\":null,"
          + "\"basis\":\"UNKNOWN\",\"confidence\":0.0,\"evidence\":[]},\"entityIds\":[],"
          + "\"signals\":[{\"name\":\"score\",\"value\":0.5,\"detail\":null}]}";

  @Test
  void generatedRecordIsPlainJsonOnOneLine() {
    assertThat(RowJson.of(STORY)).hasToString(JSON);
  }

  @Test
  void recordReadBackWithoutItsClassIsTheSameJson() throws IOException {
    AvroShards.write(run, Dataset.STORIES, 0, 1, List.of(STORY));
    try (Rows<GenericRecord> rows = new RunFolder(run).rows(Dataset.STORIES)) {
      assertThat(RowJson.of(rows.next())).hasToString(JSON);
    }
  }

  @Test
  void bytesAreBase64AndStayReadable() {
    ByteBuffer head = ByteBuffer.wrap("PK".getBytes(UTF_8));
    Quarantine row = Quarantine.newBuilder().setInputUri("x.zip").setPayloadHead(head).build();

    assertThat(RowJson.of(row).toString()).contains("\"payloadHead\":\"UEs=\"");
    assertThat(head.remaining()).isEqualTo(2);
  }
}

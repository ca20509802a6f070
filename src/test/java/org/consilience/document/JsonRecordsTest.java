package org.consilience.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.consilience.model.Document;
import org.consilience.model.InputFile;
import org.junit.jupiter.api.Test;

class JsonRecordsTest {
  private static final String TWO =
      "{\"text\":\""
          + Inputs.PARAGRAPH
          + "\",\"title\":\"Quarry\",\"url\":\"https://a.example/1\","
          + "\"source\":{\"name\":\"The Bugle\"},\"date\":\"2021-03-04T05:06:07Z\"}\r\n"
          + "{\"text\":\""
          + Inputs.PARAGRAPH
          + " Again.\"}\n";

  @Test
  void everyLineIsADocumentWithWhatItsRecordSays() {
    List<Document> read = Inputs.read("a.jsonl", TWO).documents();
    assertThat(read)
        .extracting(Document::getSourceUri)
        .containsExactly("a.jsonl#0", "a.jsonl#" + (TWO.indexOf("\n{") + 1));
    Document first = read.get(0);
    assertThat(first.getContainerUri()).isEqualTo("a.jsonl");
    assertThat(first.getTitle()).isEqualTo("Quarry");
    assertThat(first.getCanonicalUrl()).isEqualTo("https://a.example/1");
    assertThat(first.getPublisher()).isEqualTo("The Bugle");
    assertThat(first.getDeclaredDate().getEdtf()).isEqualTo("2021-03-04");
    assertThat(first.getMetadataBasis()).allMatch(term -> term.getDetail().equals("record"));
  }

  @Test
  void fieldsAreMappedByOption() {
    String line =
        "{\"meta\":{\"link\":\"https://b.example/\"},\"prose\":\"" + Inputs.PARAGRAPH + "\"}";
    Document document =
        Inputs.read(
                "a.jsonl",
                new ByteArrayInputStream(line.getBytes(UTF_8)),
                "text=prose,url=meta.link")
            .only();
    assertThat(document.getCanonicalUrl()).isEqualTo("https://b.example/");
  }

  @Test
  void partsOfAFileTogetherAreTheWhole() {
    byte[] content = TWO.repeat(5).getBytes(UTF_8);
    List<String> whole =
        Inputs.read("a.jsonl", content).documents().stream().map(Document::getSourceUri).toList();
    for (int cut = 1; cut < content.length; cut += 3) {
      List<String> parts = new ArrayList<>();
      for (int[] part : new int[][] {{0, cut}, {cut, content.length}}) {
        InputFile file =
            InputFile.newBuilder()
                .setPath("a")
                .setUri("a.jsonl")
                .setSize(content.length)
                .setStart(part[0])
                .setEnd(part[1])
                .build();
        int from = Math.max(0, part[0] - 1);
        Inputs.read(file, new ByteArrayInputStream(content, from, content.length - from), "")
            .documents()
            .forEach(d -> parts.add(d.getSourceUri()));
      }
      assertThat(parts).as("cut at " + cut).isEqualTo(whole);
    }
  }

  @Test
  void recordsWithoutTextAndBrokenLinesAreQuarantined() {
    Inputs read =
        Inputs.read(
            "a.jsonl", "{\"id\":1}\n{\"text\":\n[1]\n{\"text\":\"" + Inputs.PARAGRAPH + "\"}");
    assertThat(read.errors()).containsExactly("no-text", "broken-json", "no-text");
    assertThat(read.documents()).hasSize(1);
  }

  @Test
  void halfASurrogateIsReplacedAndFlagged() {
    Document document =
        Inputs.read("a.jsonl", "{\"text\":\"" + Inputs.PARAGRAPH + " \\ud83d!\"}").only();
    assertThat(document.getText()).endsWith("\uFFFD!");
    assertThat(document.getFlags()).contains(TextDecoder.INVALID_BYTES_REPLACED);
  }

  @Test
  void wholePairOfSurrogatesIsKept() {
    Document document =
        Inputs.read("a.jsonl", "{\"text\":\"" + Inputs.PARAGRAPH + " \\ud83d\\ude00\"}").only();
    assertThat(document.getText()).endsWith("\uD83D\uDE00");
    assertThat(document.getFlags()).doesNotContain(TextDecoder.INVALID_BYTES_REPLACED);
  }

  @Test
  void htmlInARecordIsRead() {
    Document document =
        Inputs.read("a.jsonl", "{\"html\":\"<p>" + Inputs.PARAGRAPH + "</p>\"}").only();
    assertThat(document.getFormat()).isEqualTo("text/html");
  }
}

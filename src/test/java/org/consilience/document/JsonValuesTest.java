package org.consilience.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.consilience.model.Document;
import org.junit.jupiter.api.Test;

class JsonValuesTest {
  private static final String RECORD =
      "{\"title\": \"Quarry\", \"text\": \"" + Inputs.PARAGRAPH + "\"}";

  @Test
  void arrayHasADocumentForEachObject() {
    Inputs read = Inputs.read("a.json", "[" + RECORD + ",\n" + RECORD + "]");
    assertThat(read.documents())
        .extracting(Document::getSourceUri)
        .containsExactly("a.json#1", "a.json#" + (RECORD.length() + 3));
    assertThat(read.quarantine()).isEmpty();
  }

  @Test
  void objectOverSeveralLinesIsADocument() {
    String laidOut = RECORD.replace(", ", ",\n  ").replace("{", "{\n  ");
    Document document = Inputs.read("a.json", laidOut).only();
    assertThat(document.getTitle()).isEqualTo("Quarry");
    assertThat(document.getText()).isEqualTo(Inputs.PARAGRAPH);
  }

  @Test
  void objectsOverSeveralLinesMayFollowEachOther() {
    String laidOut = RECORD.replace(", ", ",\n  ");
    assertThat(Inputs.read("a.json", laidOut + "\n" + laidOut).documents()).hasSize(2);
  }

  /** The keep case: a broken line of JSON Lines costs only itself. */
  @Test
  void linesAreReadLineByLineWhateverTheFileIsCalled() {
    Inputs read = Inputs.read("a.json", RECORD + "\n{\"text\": \n" + RECORD + "\n");
    assertThat(read.documents()).hasSize(2);
    assertThat(read.errors()).containsExactly("broken-json");
  }

  @Test
  void whatPrecedesAMistakeIsRead() {
    Inputs read = Inputs.read("a.json", "[" + RECORD + ", {\"text\": ]");
    assertThat(read.documents()).hasSize(1);
    assertThat(read.errors()).containsExactly("broken-json");
  }

  @Test
  void recordBeyondMeasureIsRefusedWithoutBeingHeld() {
    byte[] text = new byte[RecordLines.LONGEST + 100_000];
    java.util.Arrays.fill(text, (byte) 'a');
    byte[] array = RawFiles.join("[\n{\"text\": \"".getBytes(UTF_8), text, "\"}]".getBytes(UTF_8));
    assertThat(Inputs.read("a.json", array).errors()).containsExactly("too-large");
  }
}

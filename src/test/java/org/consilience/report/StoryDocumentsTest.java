package org.consilience.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.consilience.model.Document;
import org.consilience.model.DocumentSpan;
import org.consilience.model.Span;
import org.consilience.report.StoryView.RangeView;
import org.junit.jupiter.api.Test;

class StoryDocumentsTest {
  @Test
  void documentsOfOneOriginHaveOneLetter() {
    StoryDocuments documents =
        new StoryDocuments(
            List.of(document("c", "wire"), document("a", "wire"), document("b", "own")));
    assertThat(documents.all()).extracting(documents::origin).containsExactly("A", "B", "A");
    assertThat(documents.origin("wire")).isEqualTo("A");
    assertThat(documents.origin("elsewhere")).isEqualTo("elsewhere");
  }

  @Test
  void documentWithoutAKnownOriginIsItsOwn() {
    StoryDocuments documents =
        new StoryDocuments(List.of(document("a", null), document("b", null)));
    assertThat(documents.all()).extracting(documents::origin).containsExactly("A", "B");
  }

  @Test
  void lettersGoOnAfterTheLast() {
    StoryDocuments documents =
        new StoryDocuments(
            IntStream.range(0, 60).mapToObj(i -> document("" + (100 + i), null)).toList());
    assertThat(documents.all().stream().map(documents::origin).toList())
        .contains("Z", "AA", "AZ", "BH")
        .doesNotHaveDuplicates();
  }

  @Test
  void offsetsAreCountedInUnitsAfterAnAstralCharacter() {
    StoryDocuments documents = new StoryDocuments(List.of(document("a", null)));
    assertThat(documents.range(0, new Span(2, 6, "word"))).isEqualTo(new RangeView(3, 7));
  }

  @Test
  void evidenceOfAnotherStoryHasNoPlace() {
    StoryDocuments documents = new StoryDocuments(List.of(document("a", null)));
    assertThat(documents.spot(new DocumentSpan("z", new Span(0, 1, "x")))).isNull();
    assertThat(documents.spot(new DocumentSpan("a", new Span(0, 1, "x")))).isNotNull();
    assertThat(documents.indexesOf(List.of("z", "a"))).containsExactly(0);
  }

  private static Document document(String id, String origin) {
    return Document.newBuilder()
        .setDocumentId(id)
        .setSourceUri(id)
        .setText("🌊 word")
        .setOriginId(origin)
        .build();
  }
}

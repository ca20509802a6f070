package org.consilience.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Block;
import org.consilience.model.BlockKind;
import org.consilience.model.Decision;
import org.consilience.model.Document;
import org.consilience.model.Span;
import org.consilience.report.StoryView.DocumentView;
import org.junit.jupiter.api.Test;

class DocumentViewsTest {
  @Test
  void longTextIsCutBetweenCharactersAndTheRestIsCounted() {
    String text = "x" + "🌊".repeat(DocumentViews.LONGEST_TEXT);
    DocumentView view = view(document(text));
    assertThat(view.text()).hasSize(DocumentViews.LONGEST_TEXT - 1).endsWith("🌊");
    assertThat(view.text().length() + view.cut()).isEqualTo(text.length());
  }

  @Test
  void shortTextIsWhole() {
    DocumentView view = view(document("The dam holds."));
    assertThat(view.text()).isEqualTo("The dam holds.");
    assertThat(view.cut()).isZero();
  }

  @Test
  void headlineNamesADocumentWithoutATitle() {
    Document document = document("The dam holds.");
    Block headline =
        Block.newBuilder()
            .setBlockId("b")
            .setDocumentId("d")
            .setOrdinal(0)
            .setSpan(new Span(0, 14, "The dam holds."))
            .setKind(BlockKind.HEADLINE)
            .setDecision(Decision.KEPT)
            .build();
    assertThat(view(document, headline).headline()).isEqualTo("The dam holds.");
    document.setTitle("Dam");
    assertThat(view(document, headline).headline()).isEqualTo("Dam");
  }

  @Test
  void publisherNamesADocumentBeforeItsFile() {
    Document document = document("text");
    assertThat(view(document).name()).isEqualTo("a.txt");
    document.setPublisher("The Courier");
    assertThat(view(document).name()).isEqualTo("The Courier");
  }

  private static DocumentView view(Document document, Block... blocks) {
    DocumentViews views = new DocumentViews(new StoryDocuments(List.of(document)));
    List.of(blocks).forEach(views::add);
    return views.all().get(0);
  }

  private static Document document(String text) {
    return Document.newBuilder()
        .setDocumentId("d")
        .setSourceUri("news/a.txt")
        .setText(text)
        .build();
  }
}

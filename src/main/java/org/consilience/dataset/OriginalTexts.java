package org.consilience.dataset;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.consilience.model.Document;
import org.consilience.text.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * The text of every document, read again from the raw input. All texts are held in memory, as spans
 * come in the order of their own rows.
 */
final class OriginalTexts {
  private final Map<String, CodePoints> texts = new HashMap<>();
  private final Findings findings;

  OriginalTexts(Findings findings) {
    this.findings = findings;
  }

  void read(RunFolder run, Originals originals) throws IOException {
    try (Rows<Document> rows = run.rows(Dataset.DOCUMENTS, Document.class)) {
      while (rows.hasNext()) {
        Document document = rows.next();
        texts.put(document.getDocumentId(), CodePoints.of(original(document, originals)));
      }
    }
  }

  @Nullable CodePoints of(String documentId) {
    return texts.get(documentId);
  }

  /** What cannot be read is one mismatch; its spans are then held against the text of the run. */
  private String original(Document document, Originals originals) {
    try {
      Originals.Original original = originals.read(document);
      compare(document, "contentHash", original.contentHash(), document.getContentHash());
      compareText(document, original.text());
      return original.text();
    } catch (IOException e) {
      String failure = "cannot be read: " + e.getMessage();
      compare(document, "sourceUri", "input " + document.getSourceUri(), failure);
      return document.getText();
    }
  }

  private void compareText(Document document, String original) {
    String text = document.getText();
    if (!original.equals(text)) {
      int at = Arrays.mismatch(original.toCharArray(), text.toCharArray());
      compare(document, "text", excerpt(original, at), excerpt(text, at));
    }
  }

  /** A few words from where two texts part, for a message that can be read. */
  private static String excerpt(String text, int at) {
    return "at " + at + ": " + text.substring(at, Math.min(text.length(), at + 40));
  }

  private void compare(Document document, String path, String expected, String found) {
    findings.compare(Dataset.DOCUMENTS, document.getDocumentId(), path, expected, found);
  }
}

package org.consilience.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consilience.cleaning.DocumentCleaner;
import org.consilience.cleaning.ScoringCleaner;
import org.consilience.document.DocumentReader;
import org.consilience.document.PlainTextReader;
import org.consilience.language.Annotators;
import org.consilience.language.Embedders;
import org.consilience.language.LanguageDetectors;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.RawFile;

/** Takes texts through the same stages as the job: read, cleaned, annotated. */
final class Newsroom {
  private final DocumentReader reader = new PlainTextReader(LanguageDetectors.shared());
  private final DocumentCleaner cleaner = new ScoringCleaner(Embedders.paragraphs());

  /** The texts that were not refused, by name, in their order. */
  Map<String, AnnotatedDocument> annotate(List<SourceText> texts) {
    Map<String, AnnotatedDocument> documents = new LinkedHashMap<>();
    for (SourceText text : texts) {
      annotate(text).ifPresent(document -> documents.put(text.name(), document));
    }
    return documents;
  }

  /** The annotated text, or none if it was refused. */
  Optional<AnnotatedDocument> annotate(SourceText text) {
    byte[] bytes = text.text().getBytes(UTF_8);
    DocumentReader.Result result =
        reader.read(
            RawFile.newBuilder()
                .setUri(text.name() + ".txt")
                .setContent(ByteBuffer.wrap(bytes))
                .build());
    return result instanceof DocumentReader.Read read
        ? Optional.of(Annotators.shared().annotate(cleaner.clean(read.document())))
        : Optional.empty();
  }
}

package org.consilience.document;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consilience.document.LanguageGate.Verdict;
import org.consilience.document.TextDecoder.Decoded;
import org.consilience.model.DateEstimate;
import org.consilience.model.DateStatus;
import org.consilience.model.Document;
import org.consilience.model.RawFile;
import org.consilience.text.Hashes;
import org.consilience.text.LanguageDetector;
import org.jspecify.annotations.Nullable;

/** Reads a file whose bytes are the text of one article and nothing else. */
public final class PlainTextReader implements DocumentReader {

  /** Bytes of one record: a hundred novels; more is an archive under the wrong name. */
  static final int LARGEST_RECORD = 64 * 1024 * 1024;

  private static final String FORMAT = "text/plain";

  private final LanguageGate languages;

  public PlainTextReader(LanguageDetector detector) {
    this.languages = new LanguageGate(detector);
  }

  @Override
  public Result read(RawFile file) {
    byte[] content = bytes(file.getContent());
    Refusal refusal = refuse(content);
    if (refusal != null) {
      return refusal.of(file.getUri(), content);
    }
    Decoded decoded = TextDecoder.decode(content);
    Optional<Refusal> unreadable = TextCheck.refuse(decoded.text(), decoded.charset());
    if (unreadable.isPresent()) {
      return unreadable.get().of(file.getUri(), content);
    }
    Verdict verdict = languages.judge(decoded.text());
    return verdict.refusal() == null
        ? new Read(document(file.getUri(), content, decoded, verdict))
        : verdict.refusal().of(file.getUri(), content);
  }

  private static @Nullable Refusal refuse(byte[] content) {
    if (content.length == 0) {
      return Refusal.reading("empty-file", "The file has no bytes.");
    }
    if (content.length > LARGEST_RECORD) {
      return Refusal.reading(
          "too-large", "The record has %d bytes; the limit is %d.", content.length, LARGEST_RECORD);
    }
    return FileSignature.of(content)
        .map(
            signature ->
                Refusal.reading(
                    "binary-content",
                    "The file starts like a %s file: this is no plain text.",
                    signature.format()))
        .orElse(null);
  }

  private static Document document(String uri, byte[] content, Decoded decoded, Verdict verdict) {
    String contentHash = Hashes.sha256(content);
    String documentId = Hashes.sha256(uri, contentHash);
    Optional<DateEstimate> declared = DeclaredDate.find(documentId, decoded.text());
    return Document.newBuilder()
        .setDocumentId(documentId)
        .setSourceUri(uri)
        .setContentHash(contentHash)
        .setFormat(FORMAT)
        .setText(decoded.text())
        .setCharset(decoded.charset())
        .setLanguage(verdict.language())
        .setDeclaredDate(declared.orElse(null))
        .setDateStatus(declared.isPresent() ? DateStatus.DECLARED_ONLY : DateStatus.UNKNOWN)
        .setFlags(flags(decoded, verdict))
        .build();
  }

  private static List<String> flags(Decoded decoded, Verdict verdict) {
    List<String> flags = new ArrayList<>(decoded.flags());
    if (verdict.flag() != null) {
      flags.add(verdict.flag());
    }
    return flags;
  }

  private static byte[] bytes(ByteBuffer content) {
    byte[] bytes = new byte[content.remaining()];
    content.duplicate().get(bytes);
    return bytes;
  }
}

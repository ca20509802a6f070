package org.consilience.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consilience.document.DocumentReader.Read;
import org.consilience.document.DocumentReader.Result;
import org.consilience.document.LanguageGate.Verdict;
import org.consilience.model.DateEstimate;
import org.consilience.model.DateStatus;
import org.consilience.model.Declared;
import org.consilience.model.Document;
import org.consilience.model.LineHint;
import org.consilience.model.RawFile;
import org.consilience.text.Hashes;

/**
 * A raw record whose text was found: the last steps to a document, the same for every format.
 *
 * @param content the record's own bytes
 * @param article the part of the text that tells its language
 * @param flags what was doubtful about the text
 * @param declared what the record says of itself
 */
record TextRecord(
    RawFile raw,
    byte[] content,
    String format,
    String text,
    String charset,
    String article,
    List<String> flags,
    List<Declared> declared,
    List<LineHint> hints) {

  /** The document, or why it is none. */
  Result read(LanguageGate languages) {
    Optional<Refusal> unreadable = TextCheck.refuse(text, charset);
    if (unreadable.isPresent()) {
      return unreadable.get().of(raw.getUri(), content);
    }
    Verdict verdict = judge(languages);
    return verdict.refusal() == null
        ? new Read(document(verdict), hints)
        : verdict.refusal().of(raw.getUri(), content);
  }

  /** An article of a few words tells its language less than all that stands around it. */
  private Verdict judge(LanguageGate languages) {
    Verdict verdict = languages.judge(article);
    return LanguageGate.ASSUMED.equals(verdict.flag()) ? languages.judge(text) : verdict;
  }

  private Document document(Verdict verdict) {
    String contentHash = Hashes.sha256(content);
    String documentId = DocumentIds.of(raw.getUri(), contentHash);
    Document.Builder document =
        Document.newBuilder()
            .setDocumentId(documentId)
            .setSourceUri(raw.getUri())
            .setContentHash(contentHash)
            .setContainerUri(raw.getContainerUri())
            .setRecordOffset(raw.getRecordOffset())
            .setFormat(format)
            .setText(text)
            .setCharset(charset)
            .setLanguage(verdict.language())
            .setFlags(allFlags(verdict));
    date(document, DeclaredDate.in(documentId, article));
    List<Declared> all = new ArrayList<>(raw.getDeclared());
    all.addAll(declared);
    new Declarations(all).describe(document);
    return document.build();
  }

  /** A date found in a page's text has no place yet: lines of the page lie before it. */
  private void date(Document.Builder document, List<DateEstimate> found) {
    List<DateEstimate> dates =
        hints.isEmpty() ? found : found.stream().map(TextRecord::placeless).toList();
    document.setDateCandidates(dates);
    if (!dates.isEmpty()) {
      document.setDeclaredDate(dates.get(0)).setDateStatus(DateStatus.DECLARED_ONLY);
    }
  }

  private static DateEstimate placeless(DateEstimate date) {
    return DateEstimate.newBuilder(date).setEvidence(List.of()).build();
  }

  private List<String> allFlags(Verdict verdict) {
    List<String> all = new ArrayList<>(raw.getFlags());
    all.addAll(flags);
    if (verdict.flag() != null) {
      all.add(verdict.flag());
    }
    return all;
  }
}

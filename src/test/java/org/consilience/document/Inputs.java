package org.consilience.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.consilience.document.DocumentReader.Quarantined;
import org.consilience.document.DocumentReader.Read;
import org.consilience.document.DocumentReader.Result;
import org.consilience.model.Document;
import org.consilience.model.InputFile;
import org.consilience.model.Quarantine;
import org.consilience.text.LanguageDetector.Detection;

/** Files of any format for tests, and what becomes of them where everything is English. */
record Inputs(List<Document> documents, List<Quarantine> quarantine) {

  static final String PARAGRAPH =
      "The county court closed the old quarry on Thursday after two lorries slid from its ramp.";

  static Inputs read(String name, byte[] content) {
    return read(name, new ByteArrayInputStream(content), "");
  }

  static Inputs read(String name, String content) {
    return read(name, content.getBytes(UTF_8));
  }

  static Inputs read(String name, InputStream content, String jsonFields) {
    return read(
        InputFile.newBuilder().setPath("/in/" + name).setUri(name).setSize(1).build(),
        content,
        jsonFields);
  }

  static Inputs read(InputFile file, InputStream content, String jsonFields) {
    List<Document> documents = new ArrayList<>();
    List<Quarantine> quarantine = new ArrayList<>();
    InputReader reader =
        new InputReader(text -> new Detection("en", 0.99), JsonFields.of(jsonFields));
    try {
      reader.read(file, content, result -> sort(result, documents, quarantine));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Inputs(documents, quarantine);
  }

  private static void sort(Result result, List<Document> documents, List<Quarantine> quarantine) {
    if (result instanceof Read read) {
      documents.add(read.document());
    } else if (result instanceof Quarantined refused) {
      quarantine.add(refused.quarantine());
    }
  }

  Document only() {
    if (documents.size() != 1 || !quarantine.isEmpty()) {
      throw new AssertionError(documents.size() + " documents, refused: " + quarantine);
    }
    return documents.get(0);
  }

  List<String> errors() {
    return quarantine.stream().map(Quarantine::getErrorType).toList();
  }

  static byte[] gzip(byte[]... members) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try {
      for (byte[] member : members) {
        try (GZIPOutputStream gzip = new GZIPOutputStream(all)) {
          gzip.write(member);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toByteArray();
  }

  /** A WARC record of a type, with a block of a content type. */
  static byte[] warc(String type, String contentType, String block) {
    byte[] bytes = block.getBytes(UTF_8);
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + "WARC-Date: 2020-01-01T00:00:00Z\r\nWARC-Target-URI: https://news.example/quarry\r\n"
            + "Content-Type: "
            + contentType
            + "\r\nContent-Length: "
            + bytes.length
            + "\r\n\r\n";
    return RawFiles.join(head.getBytes(UTF_8), bytes, "\r\n\r\n".getBytes(UTF_8));
  }

  static byte[] response(String status, String contentType, String body) {
    return warc(
        "response",
        "application/http; msgtype=response",
        "HTTP/1.1 " + status + "\r\nContent-Type: " + contentType + "\r\n\r\n" + body);
  }
}

package org.consilience.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** What of a WARC record can be a document: pages and texts, as they were served or converted. */
final class WarcPayloads {
  private static final int OK = 200;

  /** Bytes of an encoded page that are a gzip member, whatever its header says. */
  private static final int GZIP_MAGIC = 0x1f8b;

  private WarcPayloads() {}

  /**
   * A record's content, or why there is none.
   *
   * @param content of a refused record its beginning at most
   * @param mediaType empty where none is declared
   */
  record Payload(byte[] content, String mediaType, String charset, @Nullable Refusal refusal) {

    static Payload refused(Refusal refusal) {
      return new Payload(new byte[0], "", "", refusal);
    }
  }

  static Payload of(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response && isHttp(response.contentType())) {
      return served(response);
    }
    if (record instanceof WarcConversion || record instanceof WarcResource) {
      return of(record.contentType(), record.body().stream());
    }
    return Payload.refused(
        Refusal.selection("record-kind", "Records of type %s hold no document.", type(record)));
  }

  /** What the record calls itself; one that does not say is of no type. */
  private static String type(WarcRecord record) {
    return record.headers().first("WARC-Type").orElse("unknown");
  }

  private static boolean isHttp(MediaType type) {
    return type.base().toString().equals("application/http");
  }

  private static Payload served(WarcResponse record) throws IOException {
    HttpResponse http = record.http();
    if (http.status() != OK) {
      return Payload.refused(
          Refusal.selection(
              "http-status", "Responses of status %d hold no document.", http.status()));
    }
    Payload payload = of(http.contentType(), http.body().stream());
    return payload.refusal() == null ? decoded(payload, http) : payload;
  }

  private static Payload of(MediaType type, InputStream body) throws IOException {
    String base = type.base().toString().toLowerCase(Locale.ROOT);
    if (!isRead(base)) {
      return Payload.refused(
          Refusal.selection("media-type", "Content of type %s is no text of an article.", base));
    }
    byte[] content = body.readNBytes(RecordLines.LONGEST + 1);
    return content.length > RecordLines.LONGEST
        ? tooLarge(content)
        : new Payload(content, declared(base), charset(type), null);
  }

  private static Payload tooLarge(byte[] content) {
    Refusal refusal =
        Refusal.reading("too-large", "The record has over %d bytes.", RecordLines.LONGEST);
    return new Payload(content, "", "", refusal);
  }

  /** An unknown type is looked into, a known one is believed. */
  private static boolean isRead(String base) {
    return base.equals("text/html")
        || base.equals("text/plain")
        || base.equals("application/xhtml+xml")
        || base.equals("application/octet-stream");
  }

  private static String declared(String base) {
    return base.equals("application/octet-stream") ? "" : base;
  }

  private static String charset(MediaType type) {
    String charset = type.parameters().get("charset");
    return charset == null ? "" : charset;
  }

  /** Crawlers store a page as it was sent or decoded, and do not always say which. */
  private static Payload decoded(Payload payload, HttpResponse http) {
    String encoding = http.headers().first("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
    byte[] content = payload.content();
    boolean gzip =
        content.length > 1 && ((content[0] & 0xFF) << 8 | content[1] & 0xFF) == GZIP_MAGIC;
    if (gzip) {
      return inflated(payload);
    }
    boolean encoded =
        encoding.equals("br") || encoding.equals("zstd") || encoding.equals("deflate");
    return encoded && !looksLikeText(content)
        ? new Payload(
            content,
            "",
            "",
            Refusal.reading("content-encoding", "The encoding %s is not read.", encoding))
        : payload;
  }

  private static Payload inflated(Payload payload) {
    try (InputStream in =
        new BoundedExpansion(
            Compression.GZIP, new java.io.ByteArrayInputStream(payload.content()))) {
      byte[] content = in.readNBytes(RecordLines.LONGEST + 1);
      return content.length > RecordLines.LONGEST
          ? tooLarge(content)
          : new Payload(content, payload.mediaType(), payload.charset(), null);
    } catch (IOException e) {
      return new Payload(
          payload.content(),
          "",
          "",
          Refusal.reading("damaged-compression", "The page cannot be decompressed to its end."));
    }
  }

  private static boolean looksLikeText(byte[] content) {
    for (int i = 0; i < Math.min(64, content.length); i++) {
      if (content[i] >= 0 && content[i] < '\t') {
        return false;
      }
    }
    return Utf8Census.of(content).valid();
  }
}

package org.consilience.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.Declared;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article: JSON-LD, OpenGraph, named meta elements, and HTML itself. */
final class HtmlMetadata {
  private static final String OPEN_GRAPH = "opengraph";
  private static final String META = "meta";
  private static final String HTML = "html";

  private final Document page;
  private final List<Declared> found;
  private final Map<String, String> named;

  private HtmlMetadata(Document page) {
    this.page = page;
    this.found = new ArrayList<>(JsonLd.of(page));
    this.named = named(page);
  }

  /** All declarations, those of the same basis in the order of the page. */
  static List<Declared> of(Document page) {
    HtmlMetadata metadata = new HtmlMetadata(page);
    metadata.openGraph();
    metadata.meta();
    metadata.html();
    return metadata.found;
  }

  private void openGraph() {
    property(Declarations.TITLE, "og:title");
    property(Declarations.URL, "og:url");
    property(Declarations.PUBLISHER, "og:site_name");
    property(Declarations.PUBLISHED, "article:published_time", "og:article:published_time");
    property(Declarations.AUTHOR, "article:author");
  }

  private void meta() {
    for (String name :
        List.of(
            "date",
            "dc.date",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "parsely-pub-date",
            "sailthru.date",
            "datepublished")) {
      named(Declarations.PUBLISHED, name);
    }
    named(Declarations.AUTHOR, "author");
    Element published = page.selectFirst("[itemprop=datePublished]");
    if (published != null) {
      add(Declarations.PUBLISHED, published.attr("content"), META);
      add(Declarations.PUBLISHED, published.attr("datetime"), META);
    }
  }

  private void html() {
    attribute(Declarations.URL, "link[rel=canonical]", "href", "canonical");
    attribute(Declarations.PUBLISHED, "time[pubdate]", "datetime", HTML);
    attribute(Declarations.PUBLISHED, "article time[datetime]", "datetime", HTML);
    add(Declarations.TITLE, page.title(), HTML);
  }

  private void property(String field, String... names) {
    for (String name : names) {
      add(field, named.getOrDefault(name, ""), OPEN_GRAPH);
    }
  }

  private void named(String field, String name) {
    add(field, named.getOrDefault(name, ""), META);
  }

  /** The first content of every name: one walk over the page, which is long, instead of twenty. */
  private static Map<String, String> named(Document page) {
    Map<String, String> named = new TreeMap<>();
    for (Element meta : page.getElementsByTag("meta")) {
      for (String key : List.of("property", "name")) {
        String name = meta.attr(key).toLowerCase(Locale.ROOT);
        if (!meta.attr("content").isBlank()) {
          named.putIfAbsent(name, meta.attr("content"));
        }
      }
    }
    return named;
  }

  private void attribute(String field, String selector, String attribute, String basis) {
    Element element = page.selectFirst(selector);
    if (element != null) {
      add(field, element.attr(attribute), basis);
    }
  }

  private void add(String field, String value, String basis) {
    if (!value.isBlank()) {
      found.add(new Declared(field, value.strip(), basis));
    }
  }
}

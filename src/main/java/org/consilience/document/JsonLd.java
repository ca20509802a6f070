package org.consilience.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.consilience.model.Declared;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the JSON-LD of a page (schema.org) says of its article. */
final class JsonLd {
  static final String BASIS = "json-ld";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ARTICLE =
      Pattern.compile("(?:.*Article|.*Posting|Report|.*NewsItem)", Pattern.CASE_INSENSITIVE);

  /** Nodes looked at: graphs of whole sites are of no use here. */
  private static final int MOST_NODES = 1000;

  private JsonLd() {}

  static List<Declared> of(Document page) {
    List<Declared> found = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        collect(JSON.readTree(script.data()), found);
      } catch (JsonProcessingException e) {
        continue; // broken markup of which the rest of the page knows nothing
      }
    }
    return found;
  }

  private static void collect(JsonNode root, List<Declared> found) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.removeFirst();
      if (node.isArray()) {
        node.forEach(open::addLast);
      } else if (node.isObject()) {
        if (isArticle(node.path("@type"))) {
          article(node, found);
        }
        open.addLast(node.path("@graph"));
      }
    }
  }

  private static boolean isArticle(JsonNode type) {
    if (!type.isArray()) {
      return ARTICLE.matcher(type.asText()).matches();
    }
    for (JsonNode one : type) {
      if (ARTICLE.matcher(one.asText()).matches()) {
        return true;
      }
    }
    return false;
  }

  private static void article(JsonNode node, List<Declared> found) {
    add(found, Declarations.TITLE, node.path("headline"));
    add(found, Declarations.PUBLISHED, node.path("datePublished"));
    add(found, Declarations.PUBLISHER, name(node.path("publisher")));
    add(found, Declarations.URL, node.path("mainEntityOfPage"));
    add(found, Declarations.URL, node.path("mainEntityOfPage").path("@id"));
    add(found, Declarations.URL, node.path("url"));
    JsonNode author = node.path("author");
    if (author.isArray()) {
      author.forEach(one -> add(found, Declarations.AUTHOR, name(one)));
    } else {
      add(found, Declarations.AUTHOR, name(author));
    }
  }

  private static JsonNode name(JsonNode thing) {
    return thing.isObject() ? thing.path("name") : thing;
  }

  private static void add(List<Declared> found, String field, JsonNode value) {
    if (value.isTextual()) {
      found.add(new Declared(field, value.asText(), BASIS));
    }
  }
}

package org.consilience.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * JSON that may stand inside a {@code <script>} element: no character of it can end the element,
 * open a comment or end a line of a script (HTML Living Standard, "restrictions for contents of
 * script elements").
 */
final class ScriptJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ScriptJson() {}

  static String of(Object value) {
    try {
      return escaped(JSON.writeValueAsString(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a view of our own cannot be written as JSON", e);
    }
  }

  /** In JSON these characters occur inside strings only, where an escape means the same. */
  private static String escaped(String json) {
    StringBuilder safe = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      switch (c) {
        case '<', '>', '&', '\u2028', '\u2029' -> safe.append(String.format("\\u%04x", (int) c));
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }
}

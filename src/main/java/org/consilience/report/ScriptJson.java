package org.consilience.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * JSON that may stand inside a {@code <script>} element: no character of it can end the element,
 * open a comment or end a line of a script (HTML Living Standard, "restrictions for contents of
 * script elements"). In JSON these characters occur inside strings only, where an escape means the
 * same.
 */
final class ScriptJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  static {
    JSON.getFactory().setCharacterEscapes(new Escapes());
  }

  private ScriptJson() {}

  static String of(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a view of our own cannot be written as JSON", e);
    }
  }

  private static final class Escapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final String SPECIAL = "<>&";

    /** They end a line in a script, and none in JSON. */
    private static final String LINE_ENDS = "\u2028\u2029";

    private final int[] ascii = standardAsciiEscapesForJSON();

    Escapes() {
      SPECIAL.chars().forEach(c -> ascii[c] = ESCAPE_CUSTOM);
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return SPECIAL.indexOf(c) >= 0 || LINE_ENDS.indexOf(c) >= 0
          ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", c))
          : null;
    }
  }
}

package org.consilience.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.consilience.text.Resources;

/**
 * Language tags of BCP 47 (RFC 5646) for the three-letter codes of ISO 639-3: the shortest code of
 * a language, and the macrolanguage where that is the common tag.
 */
final class LanguageTags {
  private final Map<String, String> tags;

  private LanguageTags(Map<String, String> tags) {
    this.tags = tags;
  }

  static LanguageTags load() {
    Map<String, String> tags = new HashMap<>();
    for (String shortest : Locale.getISOLanguages()) {
      Locale locale = Locale.forLanguageTag(shortest);
      tags.put(locale.getISO3Language(), locale.toLanguageTag()); // "he" for the withdrawn "iw"
    }
    for (String line : Resources.lines(LanguageTags.class, "macrolanguages.txt")) {
      String[] codes = line.split("\\s+", -1);
      tags.put(codes[0], codes[1]);
    }
    return new LanguageTags(tags);
  }

  /** The tag; a code without a shorter one is its own. */
  String of(String code) {
    return tags.getOrDefault(code, code);
  }
}

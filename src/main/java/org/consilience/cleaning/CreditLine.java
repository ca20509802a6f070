package org.consilience.cleaning;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.BlockKind;

/** Who supplied the words or the pictures of a document, read from its credits and bylines. */
final class CreditLine {

  private static final Pattern PHOTO =
      Pattern.compile(
          "(?i)\\b(?:photos?|photograph(?:s|y)?|pictures?|images?|credit|video|graphics?|illustrations?|handout)\\b|^(?:©|\\(c\\))");

  /** What follows "in" or "from" is where a contributor was. */
  private static final Pattern WHERE =
      Pattern.compile("\\s(?:in|from|at|for|contributed|,? ?who)\\s.*");

  private static final Pattern CUE =
      Pattern.compile(
          "(?i)^[(\\[]?(?:with |additional |extra |further |and |other )*(?:reporting|writing|editing|research|report|text|files?|inputs?|contributions?|compiled|written|edited|posted|reported|published|source|agency)?"
              + "(?: and (?:writing|editing|additional reporting))?\\s*(?:by|from|:)\\s+");

  private static final Pattern PARTS = Pattern.compile("\\s*(?:[,;|&/]|\\band\\b)\\s*");

  /** Two to four capitalised words, with the particles that surnames have. */
  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]+(?: (?:de|la|der|den|di|da|van|von|bin|al|el|\\p{Lu}\\.?|\\p{Lu}[\\p{L}.'’-]+)){1,3}");

  private static final Pattern PHOTO_NAME =
      Pattern.compile(
          "(?i)(?:photos?|photograph(?:s|y)?|pictures?|images?|credit|photo credit|courtesy)(?: by| from| courtesy of)?\\s*:?\\s+([^()\\[\\]]{2,60}?)\\s*[)\\].]*$");

  private CreditLine() {}

  /** The credits of a block, in the forms that {@link DocumentCleaner} documents. */
  static Set<String> of(BlockKind kind, String text) {
    return switch (kind) {
      case CREDIT -> PHOTO.matcher(text).find() ? photo(text) : text(text, "contributor:");
      case CAPTION -> photo(text);
      case BYLINE -> text(text, "author:");
      case BODY -> signed(text);
      default -> Set.of();
    };
  }

  private static Set<String> signed(String text) {
    return Agencies.signing(text).map(agency -> Set.of("text:" + agency)).orElse(Set.of());
  }

  private static Set<String> photo(String text) {
    Set<String> credits = new LinkedHashSet<>();
    Agencies.in(ending(text)).forEach(agency -> credits.add("photo:" + agency));
    Matcher name = PHOTO_NAME.matcher(text);
    if (credits.isEmpty() && name.find()) {
      credits.add("photo:" + name.group(1).strip());
    }
    return credits;
  }

  /** A caption names the agency at its end; before it the agency may be what the picture shows. */
  private static String ending(String text) {
    int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
    int tail = Math.max(0, text.length() - 60);
    return text.substring(open > 0 ? open : tail);
  }

  private static Set<String> text(String text, String person) {
    Set<String> credits = new LinkedHashSet<>();
    Agencies.in(text).forEach(agency -> credits.add("text:" + agency));
    for (String sentence : text.split("(?<=\\p{Ll}{3})[.;]\\s+")) {
      String names = CUE.matcher(sentence.strip()).replaceFirst("");
      for (String part : PARTS.split(names)) {
        String name = WHERE.matcher(part.strip()).replaceFirst("").replaceAll("[)\\].]+$", "");
        if (PERSON.matcher(name).matches() && Agencies.in(name).isEmpty()) {
          credits.add(person + name);
        }
      }
    }
    return credits;
  }
}

package org.consilience.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consilience.text.Resources;
import org.jsoup.nodes.Element;

/** What an element's name, role, class and id say of the place of its content on the page. */
final class ElementWords {
  private static final Set<String> UNWANTED =
      Resources.words(ElementWords.class, "html-unwanted.txt");
  private static final Map<String, String> BODY =
      Resources.table(ElementWords.class, "html-body-words.tsv");

  private static final Set<String> UNWANTED_ELEMENTS =
      Set.of("nav", "aside", "footer", "figcaption", "form", "fieldset", "caption");
  private static final Set<String> UNWANTED_ROLES =
      Set.of(
          "navigation",
          "complementary",
          "contentinfo",
          "banner",
          "search",
          "dialog",
          "alert",
          "menu",
          "toolbar");

  /** A post of a social network that the article shows is a quotation, whatever its class. */
  private static final Set<String> QUOTED = Set.of("embed", "tweet");

  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");

  private ElementWords() {}

  /** Whether it names itself as something beside the article. */
  static boolean unwanted(Element element) {
    return UNWANTED_ELEMENTS.contains(element.normalName())
        || UNWANTED_ROLES.contains(element.attr("role"))
        || unwanted(words(element));
  }

  private static boolean unwanted(List<String> words) {
    return words.stream().anyMatch(UNWANTED::contains)
        && words.stream().noneMatch(QUOTED::contains);
  }

  /** Whether it names itself as the text of the article. */
  static boolean body(Element element) {
    if (element.attr("itemprop").contains("articleBody")) {
      return true;
    }
    List<String> words = words(element);
    for (int i = 0; i + 1 < words.size(); i++) {
      String seconds = BODY.getOrDefault(words.get(i), "");
      if (!seconds.isEmpty() && List.of(seconds.split(" ")).contains(words.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(Element element) {
    return Stream.of(element.className(), element.id()).flatMap(ElementWords::words).toList();
  }

  private static Stream<String> words(String names) {
    if (names.isEmpty()) {
      return Stream.empty();
    }
    String parted = CAMEL.matcher(names).replaceAll(" ").toLowerCase(Locale.ROOT);
    return Arrays.stream(BETWEEN_WORDS.split(parted)).filter(word -> !word.isEmpty());
  }
}

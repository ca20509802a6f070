package org.consilience.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);
  private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

  private final String html =
      new Page()
          .html(
              "<b>title</b>",
              "../\"x.html",
              List.of(new Page.Story("id", ScriptJson.of("</script>"))),
              null);

  @Test
  void policyNamesTheHashOfEachScriptAndOfTheStyle() {
    assertThat(html).contains("default-src 'none'").doesNotContain("unsafe-inline");
    List<String> parts = List.of(SCRIPT.pattern(), STYLE.pattern());
    assertThat(parts)
        .allSatisfy(
            part ->
                assertThat(Pattern.compile(part, Pattern.DOTALL).matcher(html).results())
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(html).contains(hash(found))));
  }

  @Test
  void libraryOfTheChartsBringsItsLicence() {
    assertThat(html).contains("Permission to use, copy, modify, and/or distribute this software");
  }

  @Test
  void titleAndAddressAreEscaped() {
    assertThat(html)
        .contains("<title>&lt;b&gt;title&lt;/b&gt;")
        .doesNotContain("<b>title", "../\"x.html");
  }

  @Test
  void scriptsMakeElementsAndParseNone() {
    String own = SCRIPT.matcher(html).results().skip(1).findFirst().orElseThrow().group(1);
    assertThat(own)
        .contains("createElement")
        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
  }

  @Test
  void nothingIsFetched() {
    String frame = SCRIPT.matcher(html).replaceAll("");
    assertThat(frame).doesNotContain("src=", "@import", "url(", "http://", "https://");
  }

  private static String hash(MatchResult found) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(found.group(1).getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.consilience.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;
import org.consilience.document.DocumentReader.Read;
import org.consilience.model.Document;
import org.consilience.model.LineHint;
import org.consilience.model.RawFile;
import org.consilience.model.Term;
import org.consilience.text.LanguageDetector.Detection;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static final String SECOND =
      "The operator said “the ramp had been inspected in May”, and paid a fine of 4,000 euros.";
  private static final String PAGE =
      """
      <html><head><title>Quarry closed - The Valley Echo</title>
      <meta property="og:title" content="Court closes quarry">
      <meta property="og:site_name" content="The Valley Echo">
      <link rel="canonical" href="https://echo.example/quarry">
      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-05-06T07:00:00+02:00",
       "author":[{"name":"Ida Holm"}],"publisher":{"name":"Echo Media"}}</script></head>
      <body><nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport</a></li></ul></nav>
      <h1>Court closes quarry</h1>
      <div class="story-body"><p>%s</p><p>%s</p>
      <div class="newsletter-signup"><p>Sign up for our newsletter and get the morning's news by post.</p></div>
      <p>The hearing goes on in July.</p></div>
      <div class="related"><ul><li><a href="/1">Mayor opens the new swimming pool in the park</a></li></ul></div>
      <script>var hidden = "never shown to anybody who reads this page at all.";</script>
      <footer><p>Copyright of the Valley Echo. All rights are reserved by its owners.</p></footer>
      </body></html>
      """
          .formatted(Inputs.PARAGRAPH, SECOND);

  private static Read read(String page, Charset charset, String header) {
    RawFile file =
        RawFile.newBuilder()
            .setUri("a.html")
            .setContent(ByteBuffer.wrap(page.getBytes(charset)))
            .setCharset(header)
            .build();
    return (Read) new HtmlReader(text -> new Detection("en", 0.99)).read(file);
  }

  private static List<String> article(Read read) {
    return read.hints().stream()
        .filter(LineHint::getArticle)
        .map(h -> read.document().getText().substring(h.getStart(), h.getEnd()))
        .toList();
  }

  @Test
  void paragraphsOfTheArticleAreHintedAndNothingElse() {
    assertThat(article(read(PAGE, UTF_8, "")))
        .containsExactly(Inputs.PARAGRAPH, SECOND, "The hearing goes on in July.");
  }

  @Test
  void allThatCanBeSeenStaysInTheText() {
    assertThat(read(PAGE, UTF_8, "").document().getText())
        .contains("Home\n", "Sign up for our newsletter", "Mayor opens", "Copyright of the Valley")
        .doesNotContain("never shown");
  }

  @Test
  void everyHintSaysWhy() {
    assertThat(read(PAGE, UTF_8, "").hints())
        .extracting(LineHint::getReason)
        .contains("article", "outside-main-content", "unwanted-element");
  }

  @Test
  void hintsTileTheLinesOfTheTextInCodePoints() {
    Read read = read(PAGE.replace("quarry on", "quarry \uD83D\uDE00 on"), UTF_8, "");
    int end = -1;
    for (LineHint hint : read.hints()) {
      assertThat(hint.getStart()).isEqualTo(end + 1);
      end = hint.getEnd();
    }
    String text = read.document().getText();
    assertThat(end + 1).isEqualTo(text.codePointCount(0, text.length()));
  }

  @Test
  void metadataIsReadWithWhoSaidIt() {
    Document document = read(PAGE, UTF_8, "").document();
    assertThat(document.getTitle()).isEqualTo("Court closes quarry");
    assertThat(document.getPublisher()).isEqualTo("Echo Media");
    assertThat(document.getCanonicalUrl()).isEqualTo("https://echo.example/quarry");
    assertThat(document.getDeclaredDate().getEdtf()).isEqualTo("2022-05-06");
    assertThat(document.getCredits()).containsExactly("author:Ida Holm");
    assertThat(document.getMetadataBasis())
        .containsExactly(
            new Term("title", 1.0, "opengraph"),
            new Term("url", 1.0, "canonical"),
            new Term("publisher", 1.0, "json-ld"),
            new Term("published", 1.0, "json-ld"));
  }

  @Test
  void brokenJsonLdHidesNoOtherMetadata() {
    Document document = read(PAGE.replace("\"@type\"", "\"@type"), UTF_8, "").document();
    assertThat(document.getPublisher()).isEqualTo("The Valley Echo");
  }

  @Test
  void wrongCharsetOfHeadOrHeaderDoesNotSpoilLetters() {
    String page = PAGE.replace("<head>", "<head><meta charset=\"iso-8859-1\">");
    assertThat(read(page, UTF_8, "").document().getText()).contains("“the ramp");
    Charset windows = Charset.forName("windows-1252");
    assertThat(read(PAGE, windows, "utf-8").document().getText()).contains("“the ramp");
  }

  @Test
  void declaredCharsetIsBelievedWhereTheBytesAllowIt() {
    Charset polish = Charset.forName("ISO-8859-2");
    String page = PAGE.replace("“", "").replace("”", "").replace("Ida", "Łódź");
    Document document = read(page, polish, "iso-8859-2").document();
    assertThat(document.getCharset()).isEqualTo("ISO-8859-2");
    assertThat(document.getCredits()).containsExactly("author:Łódź Holm");
  }

  @Test
  void teasersOfAListAreNoArticle() {
    String cards =
        "<li><h3><a href='/x'>Bakers win the regional cup again</a></h3><p>%s</p></li>"
            .formatted("The bakers of the valley beat the millers by nine points on Sunday night.")
            .repeat(9);
    Read read = read(PAGE.replace("<footer>", "<ul>" + cards + "</ul><footer>"), UTF_8, "");
    assertThat(article(read)).noneMatch(line -> line.contains("bakers"));
  }

  @Test
  void rowsOfATableAreLinesOfTheArticle() {
    String table =
        "<table><tr><td>Ramp</td><td>12</td></tr><tr><td>Gate</td><td>7</td></tr></table>";
    Read read = read(PAGE.replace("<p>The hearing", table + "<p>The hearing"), UTF_8, "");
    assertThat(article(read)).contains("Ramp 12", "Gate 7");
  }

  @Test
  void pageNestedTenThousandDeepIsRead() {
    String deep = "<div>".repeat(10_000) + "<p>" + Inputs.PARAGRAPH + "</p>";
    assertThat(read("<html><body>" + deep, UTF_8, "").document().getText())
        .contains(Inputs.PARAGRAPH);
  }

  @Test
  void nulsOfAPageAreNoText() {
    Read read = read(PAGE.replace("quarry on", "quarry\0 on"), UTF_8, "");
    assertThat(read.document().getText()).doesNotContain("\0").contains("The county court");
  }
}

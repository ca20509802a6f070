package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Argument;
import org.consilience.model.Claim;
import org.consilience.text.CodePoints;
import org.consilience.text.Spans;

class ClaimPropertyTest {
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "'",
            "(",
            ")",
            "[",
            ":",
            ",",
            ".",
            "—",
            "-",
            "\n",
            "🏆",
            "𝒜",
            "3",
            "1,250",
            "99999999999999999999",
            "0",
            "20-30",
            "$",
            "%",
            "between 20 and",
            "a",
            "half",
            "dozen",
            "million",
            "30 February",
            "July 99",
            "on Friday",
            "years ago",
            "hour-long",
            "Ana Ruiz",
            "she",
            "who",
            "which",
            "that",
            "I",
            "said",
            "told the Courier that",
            "denied",
            "according to",
            "the mayor",
            "refused to",
            "will",
            "if",
            "and",
            "nor",
            "the dam collapsed",
            "THE DAM COLLAPSED",
            "was closed by",
            "director of the museum",
            "killing two hikers",
            "\u00A0",
            "\uD83D",
            "the vote in March 2018");
    return pieces.list().ofMinSize(1).ofMaxSize(40).map(parts -> String.join(" ", parts));
  }

  @Property(tries = 300)
  void everyClaimIsProvenByTheText(@ForAll("texts") String text) {
    CodePoints points = CodePoints.of(text);
    for (Claim claim : Sentences.all(Sentences.document(text))) {
      assertThat(Spans.holds(points, claim.getEvidence())).isTrue();
      assertThat(claim.getSupportingEvidence()).allMatch(s -> Spans.holds(points, s));
      assertThat(claim.getArguments())
          .extracting(Argument::getSpan)
          .allMatch(s -> s == null || Spans.holds(points, s));
      assertThat(claim.getText()).isNotBlank();
      assertThat(claim.getExtractionConfidence()).isBetween(0.0, 1.0);
    }
  }

  @Property(tries = 150)
  void noTwoClaimsOfADocumentShareAnId(@ForAll("texts") String text) {
    List<Claim> claims = Sentences.all(Sentences.document(text, text));
    assertThat(claims).extracting(Claim::getClaimId).doesNotHaveDuplicates();
  }

  @Property(tries = 100)
  void theSameDocumentGivesTheSameClaims(@ForAll("texts") String text) {
    List<Claim> before = Sentences.all(Sentences.document(text));
    assertThat(Sentences.all(Sentences.document(text))).isEqualTo(before);
  }

  /** Neither what was read before nor an extractor's state changes what a document claims. */
  @Property(tries = 60)
  void claimsDoNotDependOnTheOrderOfDocuments(
      @ForAll("texts") String first, @ForAll("texts") String second) {
    List<Claim> before = Sentences.all(Sentences.document(first));
    List<Claim> other = Sentences.all(Sentences.document(second));
    assertThat(Sentences.all(Sentences.document(first))).isEqualTo(before);
    assertThat(Sentences.all(Sentences.document(second))).isEqualTo(other);
  }

  @Property(tries = 60)
  void theOrderOfExtractorsChangesNothing(@ForAll("texts") String text) {
    AnnotatedDocument document = Sentences.document(text);
    List<ClaimExtractor> reversed = new ArrayList<>(Extractors.all());
    Collections.reverse(reversed);
    List<Claim> backwards =
        reversed.stream().flatMap(e -> Sentences.claims(e.name(), document).stream()).toList();
    assertThat(backwards).containsExactlyInAnyOrderElementsOf(Sentences.all(document));
  }

  @Property(tries = 60)
  void evidenceLiesInTheDocumentAndIsNotBlank(@ForAll("texts") String text) {
    int end = text.codePointCount(0, text.length());
    for (Claim claim : Sentences.all(Sentences.document(text))) {
      assertThat(claim.getEvidence().getStart()).isGreaterThanOrEqualTo(0);
      assertThat(claim.getEvidence().getEnd()).isLessThanOrEqualTo(end);
      assertThat(claim.getEvidence().getExact()).isNotBlank();
      assertThat(claim.getPredicate()).isNotBlank();
    }
  }

  @Property(tries = 100)
  void boundsAreInOrder(@ForAll("texts") String text) {
    assertThat(Sentences.claims("quantities", Sentences.document(text)))
        .extracting(Claim::getValue)
        .allMatch(
            v -> v.getLower() == null || v.getUpper() == null || v.getLower() <= v.getUpper());
  }
}

package org.consilience.claim;

import java.time.LocalDate;
import java.util.List;
import org.consilience.language.Annotators;
import org.consilience.language.Texts;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Block;
import org.consilience.model.Claim;
import org.consilience.model.CleanDocument;
import org.consilience.model.ComparableClaim;
import org.consilience.model.DateBasis;
import org.consilience.model.DateEstimate;

/** Short documents, one paragraph a line, and what the extractors read off them. */
public final class Sentences {
  /** A Wednesday. */
  public static final LocalDate DATE = LocalDate.of(2019, 6, 12);

  private Sentences() {}

  /** A document of the paragraphs, all kept, that declares {@link #DATE}. */
  public static AnnotatedDocument document(String... paragraphs) {
    return Annotators.shared().annotate(clean(String.join("\n", paragraphs)));
  }

  private static CleanDocument clean(String text) {
    CleanDocument clean = Texts.clean(text);
    clean.getDocument().setDeclaredDate(declared());
    return clean;
  }

  private static DateEstimate declared() {
    return DateEstimate.newBuilder()
        .setEdtf(DATE.toString())
        .setEarliest(DATE)
        .setLatest(DATE)
        .setBasis(DateBasis.METADATA)
        .setConfidence(1)
        .build();
  }

  /** The blocks of a text without its analysis, one a line. */
  public static List<Block> blocks(String text) {
    return clean(text).getBlocks();
  }

  /** The claims of one extractor as it reads them, however doubtful, in the order of the text. */
  public static List<Claim> claims(String extractor, AnnotatedDocument document) {
    return asRead(extractor).extract(document).stream().map(ComparableClaim::getClaim).toList();
  }

  private static ClaimExtractor asRead(String extractor) {
    return switch (extractor) {
      case "propositions" -> new PropositionExtractor(1);
      case "quantities" -> new QuantityExtractor(1);
      default -> Extractors.named(extractor);
    };
  }

  public static List<Claim> propositions(String... paragraphs) {
    return claims("propositions", document(paragraphs));
  }

  /** Who says the last quotation of a text whose paragraphs "/" parts. */
  static String lastSpeaker(String text) {
    List<Claim> quotes = quotes(text.split(" / "));
    return quotes.get(quotes.size() - 1).getSubject();
  }

  public static List<Claim> quotes(String... paragraphs) {
    return claims("quotes", document(paragraphs));
  }

  public static List<Claim> quantities(String... paragraphs) {
    return claims("quantities", document(paragraphs));
  }

  public static List<Claim> roles(String... paragraphs) {
    return claims("roles", document(paragraphs));
  }

  public static List<Claim> times(String... paragraphs) {
    return claims("times", document(paragraphs));
  }

  /** The claims of every extractor. */
  public static List<Claim> all(AnnotatedDocument document) {
    return Extractors.all().stream().flatMap(e -> claims(e.name(), document).stream()).toList();
  }

  /** The proposition whose predicate is the lemma; fails where there is none. */
  public static Claim proposition(String predicate, String... paragraphs) {
    List<Claim> claims = propositions(paragraphs);
    return claims.stream()
        .filter(c -> c.getPredicate().split(" ")[0].equals(predicate))
        .findFirst()
        .orElseThrow(() -> new AssertionError(predicate + " is no predicate of " + texts(claims)));
  }

  public static List<String> texts(List<Claim> claims) {
    return claims.stream().map(Claim::getText).toList();
  }

  /** The chain of sources, outermost first. */
  public static List<String> sources(Claim claim) {
    return claim.getAttribution().stream().map(a -> a.getSource()).toList();
  }
}

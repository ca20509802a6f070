package org.consilience.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.consilience.model.Claim;
import org.consilience.model.Value;

/**
 * A table of sentences, one phenomenon each, with the claim that a linguist wants of it: {@code
 * phenomena.tsv}. What fails today stays in the table.
 */
final class Phenomena {
  /** Short documents occur in several rows; they are analysed once. */
  private static final Map<String, List<Claim>> CLAIMS = new HashMap<>();

  private Phenomena() {}

  /**
   * A row of the table.
   *
   * @param sentence the document; "¶" parts its paragraphs
   * @param expected the text of a claim that there has to be, or, after "!", that there must not be
   * @param polarity of the claim, like everything after it "" where nothing is asked
   * @param source the innermost source, or "none" for the document's own claims
   * @param value kind, bounds and unit, or DATE and an EDTF date, or HEDGE and a hedge
   */
  record Row(
      String phenomenon,
      String sentence,
      String expected,
      String polarity,
      String modality,
      String source,
      String value) {
    private static Row of(String line) {
      String[] cells = line.split("\t", -1);
      return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }

    boolean holds() {
      String text = expected.startsWith("!") ? expected.substring(1) : expected;
      boolean found =
          claims(sentence).stream()
              .filter(c -> alike(c.getText(), text))
              .anyMatch(c -> hasManner(c) && hasSource(c) && hasValue(c));
      return found != expected.startsWith("!");
    }

    private boolean hasManner(Claim claim) {
      return asked(polarity, claim.getPolarity().name())
          && asked(modality, claim.getModality().name());
    }

    private boolean hasSource(Claim claim) {
      List<String> sources = Sentences.sources(claim);
      String innermost = sources.isEmpty() ? "none" : sources.get(sources.size() - 1);
      return source.isEmpty() || alike(source, innermost);
    }

    private boolean hasValue(Claim claim) {
      String[] parts = value.split(" ", 2);
      return switch (parts[0]) {
        case "" -> true;
        case "DATE" -> claim.getTime() != null && claim.getTime().getEdtf().equals(parts[1]);
        case "HEDGE" -> claim.getHedges().contains(parts[1]);
        default -> claim.getValue() != null && interval(claim.getValue()).equals(value);
      };
    }

    private static String interval(Value value) {
      return "%s %s %s %s"
          .formatted(
              value.getKind(), bound(value.getLower()), bound(value.getUpper()), value.getUnit());
    }

    private static String bound(Double bound) {
      return bound == null
          ? "-"
          : BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }

    /** What the table asks against what was read; nothing asked is anything. */
    private static boolean asked(String wanted, String read) {
      return wanted.isEmpty() || wanted.equals(read);
    }

    @Override
    public String toString() {
      return "%s | %s | wanted: %s %s %s %s %s | told: %s"
          .formatted(
              phenomenon,
              sentence,
              expected,
              polarity,
              modality,
              source,
              value,
              claims(sentence).stream().map(Row::told).toList());
    }

    private static String told(Claim claim) {
      String value = claim.getValue() == null ? "" : " " + interval(claim.getValue());
      return claim.getText()
          + " "
          + claim.getPolarity()
          + " "
          + claim.getModality()
          + " "
          + Sentences.sources(claim)
          + value
          + (claim.getTime() == null ? "" : " " + claim.getTime().getEdtf());
    }
  }

  /** The rows in the order of the table. */
  static List<Row> rows() {
    return lines("phenomena.tsv").stream().map(Row::of).toList();
  }

  /** The lines of a table below its heading. */
  static List<String> lines(String resource) {
    try (var in = Phenomena.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Claim> claims(String sentence) {
    return CLAIMS.computeIfAbsent(sentence, s -> Sentences.all(Sentences.document(s.split(" ¶ "))));
  }

  /** The same but for a capital at the start and the shape of apostrophes. */
  private static boolean alike(String a, String b) {
    return plain(a).equals(plain(b));
  }

  private static String plain(String text) {
    String straight = text.replace('’', '\'').replace('‘', '\'');
    return straight.isEmpty()
        ? straight
        : straight.substring(0, 1).toLowerCase(Locale.ROOT) + straight.substring(1);
  }
}

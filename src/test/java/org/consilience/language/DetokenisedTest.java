package org.consilience.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DetokenisedTest {
  private final Pieces pieces = new Pieces();

  /** "form=stretch of the text" of every piece that differs from its stretch. */
  private List<String> mended(String text) {
    Detokenised mended = Detokeniser.of(text).mend(text);
    List<String> differing = new ArrayList<>();
    int last = 0;
    for (Piece piece : all(mended)) {
      assertThat(text.substring(last, mended.start(piece))).isBlank();
      last = mended.end(piece);
      String stretch = text.substring(mended.start(piece), last);
      if (!stretch.equals(mended.form(piece))) {
        differing.add(mended.form(piece) + "=" + stretch);
      }
    }
    assertThat(text.substring(last)).isBlank();
    return differing;
  }

  private List<Piece> all(Detokenised mended) {
    return pieces.sentences(AnalyserView.of(mended.text())).stream().flatMap(List::stream).toList();
  }

  @Test
  void piecesLieWhereTheTextSaysThem() {
    assertThat(mended("At 3: 30 a. m. he paid $27. 5MM."))
        .containsExactly("3:30=3: 30", "a.m.=a. m.", "27.5=27. 5");
  }

  @Test
  void marksTakeTheirBlanksAlong() {
    assertThat(mended("“ Ana ’ s 32 - year - old son left. ”"))
        .containsExactly("“=“ ", "’s= ’ s", "-= - ", "-= - ", "”= ”");
  }

  @Test
  void strayPointBelongsToItsFigure() {
    assertThat(mended("He hid a. 38 - caliber gun at 3 a. m. there")).contains(".38=. 38");
  }

  @Property(tries = 1000)
  void everyStretchHoldsItsFormInOrder(@ForAll("texts") String text) {
    Detokenised mended = Detokeniser.of(text).mend(text);
    int last = 0;
    for (Piece piece : all(mended)) {
      assertThat(mended.start(piece)).isBetween(last, mended.end(piece) - 1);
      last = mended.end(piece);
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
    assertThat(sorted(mended.text())).isEqualTo(sorted(text));
  }

  private static int[] sorted(String text) {
    return text.chars().filter(c -> c != ' ').sorted().toArray();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> bits =
        Arbitraries.of(
            "word", "A. ", "b. ", "com", "a", " - ", "- -", " ’ s ", "“ ", " ”", " \" ", "\"", "’",
            "‘ ", "1", "38", "000", ". ", ", ", ": ", " ", "-", "😀", "\u00A0", "\n", " / ", "$");
    return bits.list()
        .ofMaxSize(20)
        .map(list -> "A 5 - year plan, 3 p. m. " + String.join("", list));
  }
}

package org.consilience.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PiecesPropertyTest {
  private final Pieces pieces = new Pieces();

  @Property(tries = 2000)
  void piecesTileTheTextButForSpace(@ForAll("texts") String text) {
    String view = AnalyserView.of(text);
    assertThat(view).hasSameSizeAs(text);
    int at = 0;
    for (Piece piece : pieces.sentences(view).stream().flatMap(List::stream).toList()) {
      assertThat(view.substring(at, piece.start())).isBlank();
      assertThat(view.substring(piece.start(), piece.end()).replace(" ", ""))
          .isEqualTo(piece.form())
          .isNotEmpty();
      at = piece.end();
    }
    assertThat(view.substring(at)).isBlank();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> bits =
        Arbitraries.of(
            "word",
            "Can't",
            "gonna",
            "U.S.",
            "No.",
            "’s",
            "“",
            "”",
            "\"",
            "'",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            ".",
            "...",
            "?",
            "!",
            ",",
            ";",
            ":",
            "-",
            "—",
            "/",
            "&",
            "$",
            "%",
            "#",
            "1",
            "1,000",
            "2014-15",
            "5km",
            "😀",
            "(한국)",
            "é",
            " ",
            " ",
            " ",
            "\u00A0",
            "\n",
            "\u200B",
            "http://a.org/b",
            "a@b.org",
            ":)",
            "<3",
            "'90s",
            "\u0301",
            "x.y");
    return bits.list().ofMaxSize(15).map(list -> String.join("", list));
  }
}

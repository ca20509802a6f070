package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockSegmenterTest {

  @Test
  void everyLineIsAParagraph() {
    assertThat(segment("One.\nTwo.\nThree.")).containsExactly("One.", "Two.", "Three.");
  }

  @Test
  void blankLinesPartParagraphsOnce() {
    assertThat(segment("One.\n\n \t \n\nTwo.\n")).containsExactly("One.", "Two.");
  }

  @Test
  void allLineEndingsPart() {
    assertThat(segment("a\r\nb\rc\u2028d\u0085e\ff")).containsExactly("a", "b", "c", "d", "e", "f");
  }

  @Test
  void whiteSpaceAroundIsLeftOut() {
    assertThat(segment("\t  One.\u00A0\n\u3000Two. ")).containsExactly("One.", "Two.");
  }

  @Test
  void nothingGivesNoParagraph() {
    assertThat(segment("")).isEmpty();
    assertThat(segment(" \n\t\r\n")).isEmpty();
  }

  @Test
  void hardWrappedLinesAreJoined() {
    String text =
        """
        The lighthouse on the northern cape will be lit again this winter, forty
        years after its keeper climbed down for the last time and locked the door
        behind him. Volunteers have spent three summers on the lens, which had to
        be taken apart and carried to a workshop on the mainland.

        “It is heavier than it looks,” said one of them, a retired clockmaker who
        cut the missing brass parts by hand and gave the last of them to the team
        on Saturday.
        """;
    assertThat(segment(text)).hasSize(2);
    assertThat(segment(text).get(1)).startsWith("“It is").endsWith("on Saturday.");
  }

  @Test
  void anIndentPartsHardWrappedParagraphs() {
    String text =
        """
            The lighthouse on the northern cape will be lit again this winter, forty
        years after its keeper climbed down for the last time and locked the door
        behind him, and the keys were thrown into the sea by a boy who was twelve.
            “It is heavier than it looks,” said one of them, a retired clockmaker of
        the town who cut the missing brass parts by hand and gave the last of them
        to the team on Saturday.
        """;
    assertThat(segment(text)).hasSize(2);
  }

  @Test
  void shortLinesAndLongParagraphsAreNotTakenForWrapping() {
    String lines = "The ferry sails at eight in the morning on weekdays.\n".repeat(6);
    assertThat(segment(lines)).hasSize(6);
    String paragraphs = ("The ferry sails at eight in the morning. ".repeat(5) + "\n").repeat(6);
    assertThat(segment(paragraphs)).hasSize(6);
  }

  @Test
  void bulletsStayApartInWrappedText() {
    String wrapped =
        "The lighthouse on the northern cape will be lit again this winter, forty\n"
            + "years after its keeper climbed down for the last time and locked the door\n";
    List<String> blocks =
        segment(
            wrapped.repeat(4)
                + "- a first item of this list that is nearly as wide as a line\n- b");
    assertThat(blocks.get(blocks.size() - 1)).isEqualTo("- b");
  }

  private static List<String> segment(String text) {
    return BlockSegmenter.segment(text).stream().map(p -> p.in(text)).toList();
  }
}

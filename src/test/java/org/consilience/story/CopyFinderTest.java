package org.consilience.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.consilience.model.DocumentSpan;
import org.consilience.model.Lineage;
import org.consilience.model.StoryMember;
import org.consilience.model.Term;
import org.consilience.text.CodePoints;
import org.consilience.text.Spans;
import org.junit.jupiter.api.Test;

class CopyFinderTest {
  private static final String RUN =
      "The ferry left the harbour at dawn with forty passengers and a crew of six on board";
  private static final String POST =
      "We are heartbroken 💔 for the families of those who were on board this morning and will "
          + "do whatever it takes to help them";

  @Test
  void runOfTheSameWordsOutsideQuotationsIsACopy() {
    Lineage edge = only("a", RUN + ".", "b", "Officials said: " + RUN.toLowerCase(Locale.ROOT));
    assertThat(edge.getFromId()).isEqualTo("a");
    assertThat(edge.getToId()).isEqualTo("b");
    assertThat(edge.getSignals()).extracting(Term::getName).containsExactly("verbatim-share");
    assertThat(edge.getProbability()).isBetween(0.5, 1.0);
  }

  @Test
  void sharedQuotationIsNoCopy() {
    assertThat(
            find(
                Members.saying("a", "The mayor wrote: “" + POST + "”. Divers went down at noon."),
                Members.saying("b", "“" + POST + "”, said the mayor while rescuers searched.")))
        .isEmpty();
    assertThat(
            find(
                Members.saying("a", "The mayor wrote: \"" + POST + "\". Divers went down."),
                Members.saying("b", "\"" + POST + "\", said the mayor in town.")))
        .isEmpty();
  }

  @Test
  void quotationThatIsNeverClosedIsNoRunningText() {
    assertThat(
            find(
                Members.saying("a", "The mayor wrote: “" + POST),
                Members.saying("b", "In town she said: “" + POST)))
        .isEmpty();
  }

  @Test
  void straightMarkAloneOpensNoQuotation() {
    assertThat(
            find(
                Members.saying("a", "A 6\" pipe. " + RUN),
                Members.saying("b", "A 6\" pipe. " + RUN + "!")))
        .hasSize(1);
  }

  @Test
  void runIsNotPiecedTogetherAcrossAQuotation() {
    assertThat(
            find(
                Members.saying("a", "Late on Tuesday she “wept” before the whole town council"),
                Members.saying("b", "Late on Tuesday she “sang” before the whole town council")))
        .isEmpty();
  }

  @Test
  void sameBytesAreACopyHoweverShort() {
    Lineage edge = only("a", "Ferry sinks.", "b", "Ferry sinks.");
    assertThat(edge.getProbability()).isEqualTo(1.0);
    assertThat(edge.getSignals()).extracting(Term::getName).contains("same-bytes");
  }

  @Test
  void documentsWithoutAContentHashAreNoCopies() {
    StoryMember a = Members.saying("a", "Ferry sinks.");
    StoryMember b = Members.saying("b", "Ferry found.");
    a.getDocument().setContentHash("");
    b.getDocument().setContentHash("");
    assertThat(find(a, b)).isEmpty();
  }

  @Test
  void shortCopyInsideALongArticleCounts() {
    String article =
        RUN + ". " + "Word after word of other news followed in every column. ".repeat(9);
    assertThat(find(Members.saying("a", article), Members.saying("b", RUN))).hasSize(1);
  }

  @Test
  void fewCommonWordsInLongTextsAreNoCopy() {
    assertThat(
            find(
                Members.saying("a", RUN + ". " + sentences("north")),
                Members.saying("b", RUN + ". " + sentences("south"))))
        .isEmpty();
  }

  @Test
  void rejectedBlocksAreNotCompared() {
    assertThat(find(Members.rejected("a", RUN), Members.saying("b", RUN + "."))).isEmpty();
  }

  @Test
  void evidenceHoldsWithAnEmojiInAQuotationBefore() {
    String first = "🚢 “Oh 💔 no”, she said. " + RUN;
    Lineage edge = only("a", first, "b", RUN + ".");
    DocumentSpan evidence = edge.getFromEvidence().get(0);
    assertThat(Spans.holds(CodePoints.of(first), evidence.getSpan())).isTrue();
    assertThat(evidence.getSpan().getExact()).isEqualTo("The ferry left the harbour at dawn with");
  }

  private static String sentences(String coast) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append(coast).append(" station ").append(i).append(" logged no ").append(coast);
      text.append(" wind over gauge ").append(i * 7).append(". ");
    }
    return text.toString();
  }

  private static Lineage only(String a, String textA, String b, String textB) {
    List<Lineage> edges = find(Members.saying(a, textA), Members.saying(b, textB));
    assertThat(edges).hasSize(1);
    return edges.get(0);
  }

  private static List<Lineage> find(StoryMember... members) {
    return CopyFinder.find(List.of(members));
  }
}

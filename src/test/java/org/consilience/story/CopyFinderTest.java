package org.consilience.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.consilience.model.DocumentSpan;
import org.consilience.model.Lineage;
import org.consilience.model.LineageScope;
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

  private static final String REPORT =
      "A warehouse in the port of Halmar burnt down on Tuesday night. Twelve engines fought the "
          + "flames until dawn, and smoke drifted over the old town. The owner, Berit Solheim, "
          + "said that 900 tonnes of coffee had been lost. Police have opened an inquiry because "
          + "two alarms had been switched off on Monday. Nobody was hurt.";
  private static final String SPUN =
      "A depot in the port of Halmar charred down on Tuesday night. Twelve trucks combated the "
          + "flames until sunrise, and fumes drifted over the ancient town. The proprietor, Berit "
          + "Solheim, stated that 900 tonnes of coffee had been misplaced. Police have begun an "
          + "inquiry since two alarms had been turned off on Monday. Nobody was wounded.";
  private static final String APART =
      "Coffee worth millions went up in smoke in Halmar this week. Firefighters could not save the "
          + "building on the quay, which belongs to Berit Solheim, and let it burn out under "
          + "control on Wednesday morning. Detectives want to know who switched off its alarms. "
          + "Residents were told to keep their windows shut; none of them was taken ill.";

  private static final String FIELDS =
      "Wheat stands knee-high on the plain, and nobody remembers an April with so much rain. "
          + "Grain traders bet on falling prices, bakers hope for the same, and growers look for "
          + "places to store what they cannot sell. Last year a late frost took a quarter of the "
          + "barley. This time, says the farmer Ilse Maas, the only worry is where to park the "
          + "trailers. Elevators along the canal are full since winter, and barges are scarce. A "
          + "new silo at the lock will be ready in August, too late for the first cut but in time "
          + "for maize, of which more was sown than ever before in this province.";

  @Test
  void runOfTheSameWordsOutsideQuotationsIsACopy() {
    Lineage edge = only("a", RUN + ".", "b", "Officials said: " + RUN.toLowerCase(Locale.ROOT));
    assertThat(edge.getScope()).isEqualTo(LineageScope.DOCUMENT);
    assertThat(edge.getSignals()).extracting(Term::getName).contains("verbatim-share");
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
  void quotationSetIntoTheSameWordsIsCopiedWithThem() {
    String led = "The mayor, who had come home early from her journey, wrote: “" + POST + "”. ";
    assertThat(verbatim(led + REPORT, led + FIELDS)).isGreaterThan(0.3);
  }

  @Test
  void quotationSetIntoOtherWordsAddsNothingToARunElsewhere() {
    String quoting = "The mayor wrote: “" + POST + "”. " + RUN + ". " + REPORT;
    String ledOtherwise = "In a post she had this to say: “" + POST + "”. ";
    String other = FIELDS + " " + RUN + ".";
    assertThat(verbatim(quoting, ledOtherwise + other))
        .isLessThanOrEqualTo(verbatim(RUN + ". " + REPORT, other));
  }

  private static double verbatim(String a, String b) {
    return find(Members.saying("a", a), Members.saying("b", b)).get(0).getSignals().stream()
        .filter(s -> s.getName().equals("verbatim-share"))
        .mapToDouble(Term::getValue)
        .sum();
  }

  @Test
  void valuesThatOnlyTwoTextsOfAStoryHaveAreASignal() {
    String wrong = " The fire chief, Tor Haugland, counted 1,417 sacks in hall 23 at Kvernvik.";
    List<Lineage> edges =
        find(
            Members.saying("a", RUN + ". " + REPORT + wrong),
            Members.saying("b", RUN + ". " + FIELDS + wrong.replace("counted", "found")),
            Members.saying("c", APART),
            Members.saying("d", APART + " Rain is forecast."),
            Members.saying("e", "Volunteers filled sandbags at the church until the tide turned."));
    Lineage edge = edges.stream().filter(e -> e.getToId().equals("b")).findFirst().orElseThrow();
    assertThat(edge.getSignals())
        .filteredOn(s -> s.getName().equals("shared-rare-values"))
        .hasSize(1)
        .allMatch(s -> s.getDetail().contains("1,417"));
    assertThat(edges.stream().filter(e -> !e.getToId().equals("b")))
        .allMatch(
            e -> e.getSignals().stream().noneMatch(s -> s.getName().startsWith("shared-rare")));
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
  void fewCommonWordsInLongTextsAreAPassageAndNoCopy() {
    Lineage edge = only("a", RUN + ". " + REPORT + " " + APART, "b", RUN + ". " + FIELDS);
    assertThat(edge.getScope()).isEqualTo(LineageScope.PASSAGE);
    assertThat(edge.getProbability()).isLessThan(0.5);
  }

  @Test
  void textWithEveryThirdWordReplacedIsACopy() {
    Lineage edge = only("a", REPORT, "b", SPUN);
    assertThat(edge.getScope()).isEqualTo(LineageScope.DOCUMENT);
    assertThat(edge.getSignals()).extracting(Term::getName).containsExactly("retold-share");
    assertThat(edge.getFromEvidence()).isNotEmpty();
  }

  @Test
  void reportOfOnesOwnIsNoCopy() {
    assertThat(find(Members.saying("a", REPORT), Members.saying("b", APART))).isEmpty();
  }

  @Test
  void manyPrintingsOfOneTextAreComparedWithTheFirstOnes() {
    List<StoryMember> members = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      members.add(
          Members.saying(String.format(Locale.ROOT, "%03d", i), "Edition " + i + ". " + REPORT));
    }
    CopyFinder.Copies copies = CopyFinder.find(members);
    assertThat(copies.refused()).isPositive();
    assertThat(copies.edges().size()).isLessThan(60 * 59 / 2);
    assertThat(copies.edges()).extracting(Lineage::getScope).containsOnly(LineageScope.DOCUMENT);
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
    assertThat(evidence.getSpan().getExact()).isEqualTo(RUN);
  }

  private static Lineage only(String a, String textA, String b, String textB) {
    List<Lineage> edges = find(Members.saying(a, textA), Members.saying(b, textB));
    assertThat(edges).hasSize(1);
    return edges.get(0);
  }

  private static List<Lineage> find(StoryMember... members) {
    return CopyFinder.find(List.of(members)).edges();
  }
}

package org.consilience.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.consilience.evaluation.LabelledText.Label;
import org.consilience.evaluation.LabelledText.Line;
import org.consilience.evaluation.Planter.Layout;
import org.consilience.evaluation.Planter.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanterTest {

  private static final List<String> HOST =
      sentences("The dam at Lorne held through the night.", 40);
  private static final List<List<String>> OTHERS =
      List.of(
          Planter.teasers(sentences("A violin from the year 1720 was sold in Basle.", 20), 3, 1),
          Planter.teasers(sentences("Nine goals fell in the second half alone.", 20), 3, 2));

  @ParameterizedTest
  @EnumSource(Where.class)
  void theHostIsWholeAndLessThanHalfIsForeign(Where where) {
    for (int seed = 0; seed < 20; seed++) {
      LabelledText planted =
          new Planter(seed, new SpamMill()).plant("d", HOST, OTHERS, where, false);
      assertThat(planted.article()).isEqualTo(HOST);
      int foreign = length(planted, Label.NOISE);
      assertThat(foreign).isPositive();
      assertThat(foreign).isLessThanOrEqualTo(planted.text().length() * 45 / 100);
      Label first = planted.lines().get(0).label();
      Label last = planted.lines().get(planted.lines().size() - 1).label();
      assertThat(first == Label.NOISE).isEqualTo(where == Where.START);
      assertThat(last == Label.NOISE).isEqualTo(where == Where.END);
    }
  }

  @Test
  void spamIsOneLineMore() {
    LabelledText planted = new Planter(3, new SpamMill()).plant("d", HOST, OTHERS, Where.END, true);
    assertThat(planted.lines()).filteredOn(l -> l.origin().equals("spam")).hasSize(1);
  }

  @Test
  void remarksStandBetweenTheLinesOfATextThatStaysWhole() {
    LabelledText host = new LabelledText("d", HOST.stream().map(Line::article).toList());
    LabelledText text = new Planter(3, SpamMill::comment).interrupted(host);
    assertThat(text.article()).isEqualTo(HOST);
    assertThat(text.lines()).filteredOn(l -> l.origin().equals("spam")).hasSizeBetween(1, 2);
    assertThat(text.lines().get(0).label()).isEqualTo(Label.ARTICLE);
    assertThat(text.lines().get(text.lines().size() - 1).label()).isEqualTo(Label.ARTICLE);
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void aLayoutChangesNoWord(Layout layout) {
    List<String> lines = new Planter(5, new SpamMill()).laidOut(HOST, layout);
    assertThat(String.join(" ", lines)).isEqualTo(String.join(" ", HOST));
  }

  @Test
  void teasersHaveThirtyWordsAndMore() {
    assertThat(OTHERS.get(0)).allMatch(teaser -> teaser.split(" ").length >= 30);
  }

  private static int length(LabelledText text, Label label) {
    return text.lines().stream()
        .filter(line -> line.label() == label)
        .map(Line::text)
        .mapToInt(String::length)
        .sum();
  }

  private static List<String> sentences(String sentence, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> sentence + " It was day " + i + ".")
        .collect(Collectors.toList());
  }
}

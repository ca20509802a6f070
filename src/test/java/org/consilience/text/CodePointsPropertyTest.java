package org.consilience.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodePointsPropertyTest {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "é", "🚢", "\uD83D", "\uDE00", "\n")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Property
  void agreesWithTheStringItself(@ForAll("texts") String text) {
    CodePoints points = CodePoints.of(text);
    assertThat(points.length()).isEqualTo(text.codePointCount(0, text.length()));
    for (int i = 0; i <= points.length(); i++) {
      assertThat(points.toUnits(i)).isEqualTo(text.offsetByCodePoints(0, i));
      assertThat(points.fromUnits(points.toUnits(i))).isEqualTo(i);
    }
  }
}

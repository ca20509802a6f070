package org.consilience.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.consilience.model.Span;
import org.junit.jupiter.api.Test;

class SpansTest {
  private static final CodePoints TEXT = CodePoints.of("🚢 The ferry sank.");

  @Test
  void spanHasTheWordsOfItsOffsets() {
    Span span = Spans.of(TEXT, 2, 11);
    assertThat(span.getExact()).isEqualTo("The ferry");
    assertThat(Spans.holds(TEXT, span)).isTrue();
  }

  @Test
  void otherWordsOrOffsetsOutsideDoNotHold() {
    assertThat(Spans.holds(TEXT, new Span(2, 11, "the ferry"))).isFalse();
    assertThat(Spans.holds(TEXT, new Span(-1, 2, "🚢 "))).isFalse();
    assertThat(Spans.holds(TEXT, new Span(2, 99, "The ferry sank."))).isFalse();
    assertThat(Spans.holds(TEXT, new Span(5, 2, ""))).isFalse();
  }

  @Test
  void containmentIncludesTheSpanItself() {
    Span outer = new Span(2, 11, "");
    assertThat(Spans.contains(outer, outer)).isTrue();
    assertThat(Spans.contains(outer, new Span(5, 11, ""))).isTrue();
    assertThat(Spans.contains(outer, new Span(5, 12, ""))).isFalse();
  }

  @Test
  void overlapIsCountedInCodePoints() {
    assertThat(Spans.overlap(new Span(0, 5, ""), new Span(3, 9, ""))).isEqualTo(2);
    assertThat(Spans.overlap(new Span(0, 3, ""), new Span(3, 9, ""))).isZero();
    assertThat(Spans.overlap(new Span(0, 1, ""), new Span(3, 9, ""))).isZero();
  }
}

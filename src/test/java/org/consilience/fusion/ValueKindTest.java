package org.consilience.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueKindTest {

  @Test
  void theKindIsToldFromAllValues() {
    assertThat(ValueKind.of(List.of("1", "2,500", "-3.5e2"))).isEqualTo(ValueKind.NUMBER);
    assertThat(ValueKind.of(List.of("1", "two"))).isEqualTo(ValueKind.TEXT);
    assertThat(ValueKind.of(List.of("moss; hall", "moss"))).isEqualTo(ValueKind.SET);
  }

  @Test
  void equalValuesHaveOneForm() {
    assertThat(ValueKind.NUMBER.normal("2,500.0")).isEqualTo(ValueKind.NUMBER.normal("2500"));
    assertThat(ValueKind.NUMBER.normal("-0")).isEqualTo("0");
    assertThat(ValueKind.SET.values("Moss; hall ;moss")).containsExactly("hall", "moss");
    assertThat(ValueKind.TEXT.normal(" Port  Said")).isEqualTo("port said");
  }

  @Test
  void nearValuesAreMoreAlikeThanFarOnes() {
    assertThat(ValueKind.NUMBER.similarity("100", "99"))
        .isGreaterThan(ValueKind.NUMBER.similarity("100", "50"));
    assertThat(ValueKind.SET.similarity("a; b", "a; b; c"))
        .isGreaterThan(ValueKind.SET.similarity("a; b", "c"));
    assertThat(ValueKind.TEXT.similarity("a", "b")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "-Infinity", "1e999"})
  void whatIsNotFiniteIsRefused(String value) {
    List<SourcedValue> records =
        List.of(new SourcedValue("a", "x", "1"), new SourcedValue("b", "x", value));

    assertThatThrownBy(() -> new ClaimTable(records))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("source 'b' on item 'x'")
        .hasMessageContaining("not a finite number");
  }

  @Test
  void theLargestNumbersAreCompared() {
    assertThat(ValueKind.NUMBER.similarity("1e308", "-1e308")).isZero();
  }

  @Test
  void anEmptyTableAndABlankFieldAreRefused() {
    assertThatThrownBy(() -> new ClaimTable(List.of())).hasMessageContaining("no record");
    assertThatThrownBy(() -> new SourcedValue("a", " ", "1")).hasMessageContaining("needs");
  }

  @Test
  void whoSaysThatAValueIsMissingSaysNothing() {
    ClaimTable table =
        new ClaimTable(
            List.of(
                new SourcedValue("a", "x", "7"),
                new SourcedValue("b", "x", "N/A"),
                new SourcedValue("c", "x", "--")));
    assertThat(table.kind()).isEqualTo(ValueKind.NUMBER);
    assertThat(table.items()).singleElement().matches(item -> item.sayings() == 1);
  }
}

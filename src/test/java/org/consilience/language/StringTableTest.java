package org.consilience.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StringTableTest {
  @Test
  void stringsAreFoundUnderTheirNumbers() {
    StringTable table = StringTable.of(List.of("river", "", "zürich", "riverbed", "東京"));
    assertThat(table.find("river")).isZero();
    assertThat(table.find("")).isEqualTo(1);
    assertThat(table.find("zürich")).isEqualTo(2);
    assertThat(table.find("riverbed")).isEqualTo(3);
    assertThat(table.find("東京")).isEqualTo(4);
  }

  @Test
  void otherStringsAreNotFound() {
    StringTable table = StringTable.of(List.of("river", "zürich"));
    assertThat(List.of("rive", "rivers", "River", "zurich", "", "東"))
        .allMatch(s -> table.find(s) == -1);
  }

  @Test
  void emptyTableFindsNothing() {
    assertThat(StringTable.of(List.of()).find("river")).isEqualTo(-1);
  }

  @Property(tries = 200)
  void everyStringIsFound(@ForAll("distinct") List<String> strings) {
    StringTable table = StringTable.of(strings);
    assertThat(table.size()).isEqualTo(strings.size());
    for (int i = 0; i < strings.size(); i++) {
      assertThat(table.find(strings.get(i))).isEqualTo(i);
    }
  }

  @Provide
  Arbitrary<List<String>> distinct() {
    return Arbitraries.strings().withChars("abcäß東_ .").ofMaxLength(5).list().uniqueElements();
  }
}

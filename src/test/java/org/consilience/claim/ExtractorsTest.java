package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExtractorsTest {
  @Test
  void namesAreUniqueLowerCaseWords() {
    assertThat(Extractors.all())
        .extracting(ClaimExtractor::name)
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z]+"));
  }

  @Test
  void anExtractorIsFoundByItsName() {
    assertThat(Extractors.named("roles")).isInstanceOf(RoleExtractor.class);
  }

  @Test
  void anUnknownNameIsRefused() {
    assertThatThrownBy(() -> Extractors.named("rumours"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rumours");
  }
}

package org.consilience.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Term;
import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void ofManyTermsTheHeaviestAreTold() {
    assertThat(Wording.sum(List.of(term("a", .1), term("b", -3), term("c", 2), term("d", 1.5))))
        .isEqualTo("a +0.10, b -3.00, c +2.00, d +1.50 = +0.60");
    List<Term> five =
        List.of(term("a", .1), term("b", -3), term("c", 2), term("d", 1.5), term("e", .25));
    assertThat(Wording.sum(five)).isEqualTo("b -3.00, c +2.00, d +1.50, 2 more +0.35 = +0.85");
  }

  private static Term term(String name, double value) {
    return new Term(name, value, null);
  }
}

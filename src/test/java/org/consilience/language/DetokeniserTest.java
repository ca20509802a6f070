package org.consilience.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetokeniserTest {
  /** Surely put out by a tokeniser, in another paragraph. */
  private static final String WITNESS = "The 32 - year - old woke at 3 a. m., she said.";

  private static String mended(String text) {
    return Detokeniser.of(WITNESS + "\n" + text).mend(text).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It averaged 11. 1 points | It averaged 11.1 points",
        "It cost $27. 5MM then | It cost $27.5MM then",
        "It rose 1, 300, 000ft | It rose 1,300,000ft",
        "It rang at 3: 30 a. m. sharp | It rang at 3:30 a.m. sharp",
        "It won (. 535) | It won (.535)",
        "It was a. 38 - caliber gun | It was a .38-caliber gun",
        "The U. S. envoy met A. J. Moe | The U.S. envoy met A.J. Moe",
        "Tell Herald. com or www. herald. org | Tell Herald.com or www.herald.org",
        "Ana ’ s dogs don ’ t bark | Ana’s dogs don’t bark",
        "The dogs ’ owner, Pat O ’ Dea | The dogs’ owner, Pat O’Dea",
        "a mother - in - law of AK - 47 fame | a mother-in-law of AK-47 fame",
        "a 5 - foot - 8, 135 - pound man | a 5-foot-8, 135-pound man",
        "in 2000 - 01 on 9 / 11 | in 2000-01 on 9/11",
        "a U. S. - led anti - Roman war | a U.S.-led anti-Roman war",
        "It fell - - as told - - down | It fell -- as told -- down",
      })
  void blanksOfATokeniserGo(String spaced, String written) {
    assertThat(mended(spaced)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It happened in 2008. 10 people left.",
        "On May 12, 200 people left.",
        "They ran 100, 200 and 300 metres.",
        "Moe, 36, 245 pounds, left.",
        "A change of - 5 percent",
        "The film won - the last of three.",
        "They told prosecutors - Moe saw it.",
        "OSLO - Two people left.",
        "Ana A. Moe chose plan B. Nobody left.",
      })
  void whatAuthorsSpaceStays(String text) {
    assertThat(mended(text)).isEqualTo(text);
  }

  @Test
  void quotationMarksJoinWhatTheyQuote() {
    assertThat(mended("“ Yes, ” she said, “ the house ” and “ Moe “ left."))
        .isEqualTo("“Yes,” she said, “the house” and “Moe“ left.");
    assertThat(mended("\"Yes, \" she said, \" the house \" burns."))
        .isEqualTo("\"Yes,\" she said, \"the house\" burns.");
    assertThat(mended("The house burns, \" she said. \"Go. \""))
        .isEqualTo("The house burns,\" she said. \"Go.\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The well-known 32-year-old left at 3:30 with $11.50 or $7.20 - 5, 000 less - in U. S. cash.",
        "She read “ Emma” and “Persuasion,” “Evelina” and “Cecilia” - in 2008. 10 others did.",
        "It ended. 5 people left - in all - by 10.",
        "",
      })
  void editedTextIsNeverTouched(String text) {
    assertThat(Detokeniser.of(text).mend(text)).isEqualTo(Detokenised.asIs(text));
  }

  @Test
  void oneKindMayBePartedAlone() {
    String text =
        "Some 30 - year loans, or 20 - year ones, cost 32.7 % or 5.1 % more in 2008. 9 do.";
    assertThat(Detokeniser.of(text).mend(text).text())
        .isEqualTo("Some 30-year loans, or 20-year ones, cost 32.7 % or 5.1 % more in 2008. 9 do.");
  }
}

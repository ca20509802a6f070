package org.consilience.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.consilience.model.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShipsTest {
  private static Mention mention(String name, String type) {
    return Mention.newBuilder()
        .setSentence(0)
        .setFirstToken(0)
        .setEndToken(2)
        .setSurface(name)
        .setName(name)
        .setType(type)
        .setStart(0)
        .setEnd(name.length())
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "USS Abraham Lincoln,PERSON,PRODUCT",
    "MV Gertrud,PERSON,PRODUCT",
    "Abraham Lincoln,PERSON,PERSON",
    "Hms,PERSON,PERSON",
    "HMS Anson,ORG,ORG"
  })
  void aNameBehindAShipsPrefixIsNobodys(String name, String type, String typed) {
    assertThat(Ships.typed(mention(name, type)).getType()).isEqualTo(typed);
  }
}

package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.text.Embedder;
import org.junit.jupiter.api.Test;

class BlockNumbersTest {

  private static final Embedder EMBEDDER = new WordBagEmbedder();

  private static final String TEXT =
      String.join(
          "\n",
          "Bridge over the Lenne closes for a year",
          "The bridge over the Lenne will close in May, because its bearings have rusted through.",
          "Engineers found the damage to the bridge when they measured how far it moves in the wind.",
          "Share this article on Facebook",
          "Until the bridge opens again, drivers have to go by the old road through the village.");

  private static double number(NumberTable table, String name, int block) {
    return table.rows().get(block)[table.names().indexOf(name)];
  }

  @Test
  void everyBlockHasTheSameNumbers() {
    NumberTable table = BlockNumbers.of(TEXT, EMBEDDER).first();
    assertThat(table.names()).doesNotHaveDuplicates().allMatch(name -> name.contains("."));
    assertThat(table.rows()).hasSize(5).allMatch(row -> row.length == table.names().size());
  }

  @Test
  void neighboursAreSeenAndTheirAbsenceToo() {
    NumberTable table = BlockNumbers.of(TEXT, EMBEDDER).first();
    assertThat(number(table, "around.at-1.words", 0)).isEqualTo(-1);
    assertThat(number(table, "around.at-1.words", 1)).isEqualTo(8);
    assertThat(number(table, "around.at1.named", 2)).isGreaterThanOrEqualTo(BlockView.NAMED);
    assertThat(number(table, "around.at1.named", 1)).isZero();
  }

  @Test
  void aPromptIsNamedWhereTheLanguageIsKnownAndNotWhereItIsNot() {
    NumberTable read = BlockNumbers.of(TEXT, EMBEDDER).first();
    NumberTable unread = BlockNumbers.unread(TEXT, EMBEDDER).first();
    assertThat(unread.names()).isEqualTo(read.names());
    assertThat(number(read, "evidence.boilerplate", 3)).isPositive();
    assertThat(number(unread, "evidence.boilerplate", 3)).isZero();
    assertThat(number(read, "place.english", 3)).isEqualTo(1);
    assertThat(number(unread, "place.english", 3)).isZero();
    assertThat(number(unread, "wording.words", 3)).isEqualTo(number(read, "wording.words", 3));
  }

  @Test
  void writerReaderAndThanksCountWhereTheyAreNotQuoted() {
    String said = "\"I'll thank you when we have mended our bridge,\" the engineer told Mr Lund.";
    String text = said + "\n" + "I'll thank you when we mend our bridge, my reader.";
    NumberTable table = BlockNumbers.of(text, EMBEDDER).first();
    assertThat(number(table, "voice.unquoted", 0)).isZero();
    assertThat(number(table, "voice.unquoted", 1)).isEqualTo(0.5);
    assertThat(number(table, "voice.remark", 0)).isZero();
    assertThat(number(table, "voice.remark", 1)).isEqualTo(0.1);
    assertThat(number(table, "voice.names", 0)).isPositive();
    assertThat(number(table, "voice.names", 1)).isZero();
  }

  @Test
  void runsOfProseAreHeldTogetherByAFewShortLinesBetween() {
    String prose = "The engineers will measure the bridge again as soon as the wind has gone down.";
    String near = prose + "\n" + "Advertisement\n".repeat(3) + prose;
    String far = prose + "\n" + "Advertisement\n".repeat(4) + prose;
    assertThat(number(BlockNumbers.of(near, EMBEDDER).first(), "run.blocks", 0)).isEqualTo(2);
    assertThat(number(BlockNumbers.of(near, EMBEDDER).first(), "run.blocks", 2)).isEqualTo(2);
    assertThat(number(BlockNumbers.of(far, EMBEDDER).first(), "run.blocks", 0)).isEqualTo(1);
    assertThat(number(BlockNumbers.of(far, EMBEDDER).first(), "run.blocks", 2)).isZero();
  }

  @Test
  void aTextWithoutBlocksHasNoRows() {
    BlockNumbers numbers = BlockNumbers.of("", EMBEDDER);
    assertThat(numbers.size()).isZero();
    assertThat(numbers.first()).isEqualTo(new NumberTable(List.of(), List.of()));
    assertThat(numbers.second(new double[0]).rows()).isEmpty();
  }
}

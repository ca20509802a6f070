package org.consilience.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.fusion.Crh;
import org.consilience.fusion.MajorityVote;
import org.consilience.fusion.SourcedValue;
import org.junit.jupiter.api.Test;

class TruthScoreTest {

  /** Of four items, the median is right in all and the vote in the first two. */
  private static TruthScore score() {
    List<SourcedValue> records = new ArrayList<>();
    Map<String, String> truth = new TreeMap<>();
    for (int i = 0; i < 4; i++) {
      truth.put("item" + i, "5");
      List<String> said =
          i < 2 ? List.of("5", "5", "5", "9", "1") : List.of("5", "2", "2", "8", "9");
      for (int s = 0; s < said.size(); s++) {
        records.add(new SourcedValue("s" + s, "item" + i, said.get(s)));
      }
    }
    return new TruthScore(records, truth);
  }

  @Test
  void aLeadIsAsSureAsTheItemsThatOnlyOneHasRight() {
    TruthScore score = score();
    assertThat(score.of(new Crh())).isEqualTo(1);
    assertThat(score.of(new MajorityVote())).isEqualTo(0.5);
    assertThat(score.error(new Crh(), new MajorityVote())).isCloseTo(0.25, within(1e-9));
    assertThat(score.error(new Crh(), new Crh())).isZero();
  }
}

package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;

/** What ten further copies of one document change: nothing should. */
final class TenCopies {
  private static final int COPIES = 10;

  /** It should be none; with the matcher of the foundation two claims of 59 changed in a story. */
  private static final double MOST_CHANGED = 0.1;

  private final ConsensusChain chain;
  private int claims;
  private int changed;
  private int originsAdded;

  TenCopies(ConsensusChain chain) {
    this.chain = chain;
  }

  /** Adds ten copies of a story's first document and compares. */
  void count(CorpusStory story) {
    List<SourceText> texts = CorpusResult.texts(story);
    List<SourceText> flooded = new ArrayList<>(texts);
    for (int c = 0; c < COPIES; c++) {
      flooded.add(new SourceText("flood" + c, texts.get(0).text(), ""));
    }
    ConsensusChain.Result before = chain.resolve(texts);
    ConsensusChain.Result after = chain.resolve(flooded);
    Map<String, String> now = verdicts(after);
    verdicts(before)
        .forEach(
            (claim, verdict) -> {
              claims++;
              changed += verdict.equals(now.get(claim)) ? 0 : 1;
            });
    originsAdded += (int) (origins(after) - origins(before));
  }

  private static long origins(ConsensusChain.Result result) {
    return result.documents().values().stream().map(d -> d.getOriginId()).distinct().count();
  }

  /** By claim: its group's status, and how many independent voices stand behind its answer. */
  private static Map<String, String> verdicts(ConsensusChain.Result result) {
    Map<String, Consensus> rows = new TreeMap<>();
    result.consensus().getConsensus().forEach(row -> rows.put(row.getConsensusId(), row));
    Map<String, String> verdicts = new TreeMap<>();
    for (Claim claim : result.consensus().getClaims()) {
      Consensus row = Objects.requireNonNull(rows.get(claim.getConsensusId()));
      verdicts.put(
          claim.getClaimId(),
          row.getStatus()
              + " "
              + row.getSupport().getOrigins()
              + " "
              + row.getDissent().getOrigins());
    }
    return verdicts;
  }

  List<Figure> figures() {
    return List.of(
        Figure.stated("ten copies: claims compared", claims),
        Figure.atMost(0, "ten copies: origins added", originsAdded),
        Figure.atMost(
            MOST_CHANGED,
            "ten copies: share of claims whose status or origins change",
            (double) changed / claims));
  }
}

package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;

/** What ten further copies of one document change: nothing should. */
final class TenCopies {
  private static final int COPIES = 10;

  /** A copy with another title may say something of its own in it. */
  private static final double MOST_CHANGED = 0.01;

  /** What is done to a text that is copied; it starts with its title. */
  enum Kind {
    VERBATIM {
      @Override
      String copy(String text, int number) {
        return text;
      }
    },
    RETITLED {
      @Override
      String copy(String text, int number) {
        return "What we know so far, part " + number + text.substring(text.indexOf('\n'));
      }
    },
    REDATED {
      @Override
      String copy(String text, int number) {
        return text.replaceFirst("\n", "\nPublished: 2024-08-%02d\n".formatted(number + 1));
      }
    },
    SHORTENED {
      @Override
      String copy(String text, int number) {
        int end = text.lastIndexOf('\n');
        return end > text.indexOf('\n') ? text.substring(0, end) : text;
      }
    };

    abstract String copy(String text, int number);
  }

  private final ConsensusChain chain;
  private final Kind kind;
  private int claims;
  private int changed;
  private int originsAdded;

  TenCopies(ConsensusChain chain, Kind kind) {
    this.chain = chain;
    this.kind = kind;
  }

  /**
   * Adds ten copies of one of a story's documents and compares.
   *
   * @param document which one, counted round
   */
  void count(CorpusStory story, int document) {
    List<SourceText> texts = CorpusResult.texts(story);
    String copied = texts.get(document % texts.size()).text();
    List<SourceText> flooded = new ArrayList<>(texts);
    for (int c = 0; c < COPIES; c++) {
      flooded.add(new SourceText("flood" + c, kind.copy(copied, c), ""));
    }
    compare(chain.resolve(texts), chain.resolve(flooded));
  }

  private void compare(ConsensusChain.Result before, ConsensusChain.Result after) {
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
    String copies = "ten copies, " + kind.name().toLowerCase(Locale.ROOT) + ": ";
    return List.of(
        Figure.stated(copies + "claims compared", claims),
        Figure.atMost(0, copies + "origins added", originsAdded),
        Figure.atMost(
            kind == Kind.VERBATIM ? 0 : MOST_CHANGED,
            copies + "share of claims whose status or origins change",
            (double) changed / claims));
  }
}

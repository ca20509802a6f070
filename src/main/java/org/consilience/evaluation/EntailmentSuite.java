package org.consilience.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.consensus.Candidates;
import org.consilience.consensus.ConsensusResolver;
import org.consilience.language.Embedders;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.CandidatePair;
import org.consilience.model.Claim;
import org.consilience.model.ClaimFeatures;
import org.consilience.model.ComparableClaim;
import org.consilience.model.ResolvedStory;
import org.consilience.model.Stance;
import org.consilience.model.StoryMember;
import org.consilience.story.StoryResolver;
import org.consilience.text.Embedder;

/**
 * RTE-3, development set with three labels (Giampiccolo et al. 2007; labels of de Marneffe et al.
 * 2008): premise and hypothesis are two documents of one story, and no rule is made for the set.
 * The hypothesis contradicts if one of its answers does in a group with the premise's; it follows
 * if its longest claim is in a group with one of the premise's.
 */
final class EntailmentSuite implements Suite {
  private static final String CONTRADICTION = "CONTRADICTION";
  private static final String ENTAILMENT = "ENTAILMENT";
  private static final String NEUTRAL = "NEUTRAL";
  private static final double LEAST_PRECISION = 0.30;
  private static final double LEAST_RECALL = 0.20;

  /** Loaded when it is asked for: every command names all suites. */
  private static final class Encoder {
    static final Embedder SHARED = new RememberingEmbedder(Embedders.claims());
  }

  @Override
  public String name() {
    return "entailment-rte3";
  }

  @Override
  public String question() {
    return "Does one text contradict another, follow from it, or neither?";
  }

  @Override
  public Optional<String> publicSet() {
    return Optional.of("rte3");
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public List<Figure> measure(Path set) throws IOException {
    Map<String, Integer> cells = new TreeMap<>();
    List<String> rows = Files.readAllLines(set.resolve("rte3-en-dev-3way.tsv"), UTF_8);
    for (String row : rows.subList(1, rows.size())) {
      String[] columns = row.split("\t", -1);
      cells.merge(columns[2] + "/" + label(columns[3], columns[4]), 1, Integer::sum);
    }
    double found = count(cells, CONTRADICTION + "/" + CONTRADICTION);
    double right = found + count(cells, ENTAILMENT + "/" + ENTAILMENT);
    right += count(cells, NEUTRAL + "/" + NEUTRAL);
    List<Figure> figures = new ArrayList<>();
    figures.add(
        Figure.atLeast(
            LEAST_PRECISION,
            "contradiction precision",
            found / Math.max(1, ending(cells, "/" + CONTRADICTION))));
    figures.add(
        Figure.atLeast(
            LEAST_RECALL,
            "contradiction recall",
            found / Math.max(1, starting(cells, CONTRADICTION + "/"))));
    figures.add(Figure.stated("accuracy, three labels", right / (rows.size() - 1)));
    cells.forEach((cell, n) -> figures.add(Figure.stated("is/found: " + cell, n)));
    return figures;
  }

  private static int count(Map<String, Integer> cells, String cell) {
    return cells.getOrDefault(cell, 0);
  }

  private static int ending(Map<String, Integer> cells, String end) {
    return cells.entrySet().stream()
        .filter(e -> e.getKey().endsWith(end))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static int starting(Map<String, Integer> cells, String start) {
    return cells.entrySet().stream()
        .filter(e -> e.getKey().startsWith(start))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private String label(String premise, String hypothesis) {
    List<Claim> claims =
        resolve(
            List.of(
                SentenceDocuments.annotate("premise", premise),
                SentenceDocuments.annotate("hypothesis", hypothesis)));
    Map<String, List<Claim>> groups = new TreeMap<>();
    claims.forEach(c -> groups.computeIfAbsent(c.getConsensusId(), g -> new ArrayList<>()).add(c));
    if (groups.values().stream().anyMatch(EntailmentSuite::contradicts)) {
      return CONTRADICTION;
    }
    Optional<Claim> main =
        claims.stream()
            .filter(c -> c.getDocumentId().equals("hypothesis"))
            .max(
                Comparator.comparingInt((Claim c) -> c.getText().length())
                    .thenComparing(Claim::getClaimId));
    return main.filter(
                c -> documents(groups.getOrDefault(c.getConsensusId(), List.of())).size() > 1)
            .isPresent()
        ? ENTAILMENT
        : NEUTRAL;
  }

  /**
   * Whether what one of the two says contradicts the reference and what the other says does not.
   */
  private static boolean contradicts(List<Claim> group) {
    Set<String> against =
        documents(group.stream().filter(c -> c.getStance() == Stance.CONTRADICTS).toList());
    Set<String> with =
        documents(group.stream().filter(c -> c.getStance() != Stance.CONTRADICTS).toList());
    return against.stream().anyMatch(a -> with.stream().anyMatch(w -> !w.equals(a)));
  }

  private static Set<String> documents(List<Claim> claims) {
    Set<String> documents = new TreeSet<>();
    claims.forEach(c -> documents.add(c.getDocumentId()));
    return documents;
  }

  private List<Claim> resolve(List<AnnotatedDocument> documents) {
    ResolvedStory story =
        StoryResolver.resolve(
            documents.stream()
                .map(d -> new StoryMember(d.getDocument(), d.getBlocks(), d.getMentions()))
                .toList());
    List<ComparableClaim> claims = PairLessons.claims(documents);
    Map<String, List<ClaimFeatures>> byKey = new TreeMap<>();
    for (ComparableClaim claim : claims) {
      ClaimFeatures features = Candidates.features(claim);
      features
          .getKeys()
          .forEach(k -> byKey.computeIfAbsent(k, l -> new ArrayList<>()).add(features));
    }
    List<CandidatePair> pairs = new ArrayList<>();
    byKey.forEach((key, meeting) -> pairs.addAll(Candidates.among(key, meeting).pairs()));
    return new ConsensusResolver(Encoder.SHARED).resolve(story, claims, pairs).getClaims();
  }
}

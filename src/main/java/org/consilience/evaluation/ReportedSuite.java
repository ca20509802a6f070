package org.consilience.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.consilience.claim.Extractors;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.text.StopWords;

/** Who asserts a proposition, against CaRB's sentences of reported speech and their contexts. */
final class ReportedSuite implements Suite {
  /** A proposition that shares fewer of a gold tuple's words is another one. */
  private static final double SAME = .5;

  /** The set's own contexts write "the source said" of "the sources said". */
  private static final int SHORTEST_PLURAL = 4;

  private final Map<String, List<Claim>> claims = new HashMap<>();

  @Override
  public String name() {
    return "reported";
  }

  @Override
  public String question() {
    return "is what somebody reports attributed to whom the text says?";
  }

  @Override
  public Optional<String> publicSet() {
    return Optional.of("carb");
  }

  @Override
  public List<Figure> measure(Path set) throws IOException {
    int contexts = 0;
    int found = 0;
    int right = 0;
    for (String line : Files.readAllLines(set.resolve("said_type_annotations.tsv"), UTF_8)) {
      String[] columns = line.replace("\uFEFF", "").strip().split("\t");
      Optional<String> context =
          Arrays.stream(columns).skip(2).filter(c -> c.startsWith("C: ")).findFirst();
      Optional<Claim> claim = context.flatMap(c -> closest(columns));
      contexts += context.isPresent() ? 1 : 0;
      found += claim.isPresent() ? 1 : 0;
      right += claim.isPresent() && isSource(claim.get(), context.get()) ? 1 : 0;
    }
    return List.of(
        Figure.stated("gold propositions with a context", contexts),
        Figure.stated("of them found as a claim", found),
        Figure.atLeast(.9, "attribution right among the found", (double) right / found));
  }

  private Optional<Claim> closest(String[] columns) {
    Set<String> gold =
        words(columns[1] + " " + columns[2] + (columns.length > 3 ? " " + columns[3] : ""));
    return claims.computeIfAbsent(columns[0], ReportedSuite::propositions).stream()
        .filter(c -> share(gold, c) >= SAME)
        .max(
            Comparator.comparingDouble((Claim c) -> share(gold, c)).thenComparing(c -> -length(c)));
  }

  private static List<Claim> propositions(String sentence) {
    var document = SentenceDocuments.annotate(sentence);
    return Extractors.all().stream()
        .filter(e -> e.name().equals("propositions"))
        .flatMap(e -> e.extract(document).stream())
        .map(ComparableClaim::getClaim)
        .toList();
  }

  private static int length(Claim claim) {
    return claim.getEvidence().getEnd() - claim.getEvidence().getStart();
  }

  private static double share(Set<String> gold, Claim claim) {
    // A text as written tells of all its sentence: which part is meant, the evidence says.
    String told = claim.getFlags().contains("as-written") ? "" : claim.getText();
    Set<String> said = words(claim.getEvidence().getExact() + " " + told);
    return (double) gold.stream().filter(said::contains).count() / gold.size();
  }

  /**
   * Whether a source and the context share a word that says something. A source that is no more
   * than a pronoun ("they said") says as much as its context does.
   */
  private static boolean isSource(Claim claim, String context) {
    Set<String> told = words(context);
    return claim.getAttribution().stream()
        .map(a -> words(a.getSource()))
        .anyMatch(
            source ->
                source.stream()
                    .filter(told::contains)
                    .anyMatch(w -> source.size() == 1 || !StopWords.contains(w)));
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+"))
        .map(w -> w.length() > SHORTEST_PLURAL ? w.replaceFirst("s$", "") : w)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

package org.consilience.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.consilience.consensus.PairTerms;
import org.consilience.language.Embedders;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Polarity;
import org.consilience.model.Span;

/**
 * MRPC, train pairs, five-fold (Dolan and Brockett 2005): the terms of the matcher over whole
 * sentences, and its vetoes (other numbers, another polarity) as terms. Each fold's weights are
 * learned on the other four and kept nowhere: the set's licence does not permit it.
 */
final class ParaphraseSuite implements Suite {
  private static final int FOLDS = 5;
  private static final double RIDGE = 1;
  private static final double LEAST_ACCURACY = 0.73;
  private static final double LEAST_AUC = 0.78;
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

  /** What is told of a pair, and the log-odds that its fold's weights give it. */
  private record Scored(boolean same, double logOdds) {}

  @Override
  public String name() {
    return "paraphrase-mrpc";
  }

  @Override
  public String question() {
    return "Do two sentences say the same?";
  }

  @Override
  public Optional<String> publicSet() {
    return Optional.of("mrpc");
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public List<Figure> measure(Path set) throws IOException {
    List<PairLessons.Lesson> lessons = lessons(rows(set.resolve("msr-para-train.tsv.gz")));
    List<Scored> scored = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<PairLessons.Lesson> others = new ArrayList<>();
      for (int i = 0; i < lessons.size(); i++) {
        if (i % FOLDS != fold) {
          others.add(lessons.get(i));
        }
      }
      Map<String, Double> weights = LogisticRegression.fit(others, RIDGE);
      for (int i = fold; i < lessons.size(); i += FOLDS) {
        PairLessons.Lesson lesson = lessons.get(i);
        double logOdds = LogisticRegression.logOdds(weights, lesson.terms());
        scored.add(new Scored(lesson.same(), logOdds));
      }
    }
    return List.of(
        Figure.stated("pairs", scored.size()),
        Figure.atLeast(LEAST_ACCURACY, "accuracy, five-fold", accuracy(scored)),
        Figure.atLeast(LEAST_AUC, "area under the curve, five-fold", area(scored)));
  }

  private static double accuracy(List<Scored> scored) {
    return scored.stream().mapToDouble(s -> s.same == s.logOdds >= 0 ? 1 : 0).average().orElse(0);
  }

  /** The share of pairs of a paraphrase and none that are in the right order (Mann and Whitney). */
  private static double area(List<Scored> scored) {
    List<Scored> rising =
        scored.stream().sorted(Comparator.comparingDouble(Scored::logOdds)).toList();
    double below = 0;
    double ordered = 0;
    for (Scored s : rising) {
      ordered += s.same ? below : 0;
      below += s.same ? 0 : 1;
    }
    return ordered / below / (rising.size() - below);
  }

  private static List<String[]> rows(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      List<String> lines = new String(in.readAllBytes(), UTF_8).lines().skip(1).toList();
      return lines.stream().map(l -> l.split("\t", -1)).toList();
    }
  }

  private static List<PairLessons.Lesson> lessons(List<String[]> rows) {
    List<ComparableClaim> sentences = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String[] row = rows.get(i);
      AnnotatedDocument a = SentenceDocuments.annotate("a" + i, row[3]);
      AnnotatedDocument b = SentenceDocuments.annotate("b" + i, row[4]);
      List<ComparableClaim> claims = PairLessons.claims(List.of(a, b));
      sentences.add(sentence(a, claims));
      sentences.add(sentence(b, claims));
    }
    PairTerms terms = new PairTerms(Embedders.claims(), sentences);
    List<PairLessons.Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      ComparableClaim a = sentences.get(2 * i);
      ComparableClaim b = sentences.get(2 * i + 1);
      Map<String, Double> told = new TreeMap<>(terms.of(a, b));
      told.put("numbers-apart", apart(numbers(a), numbers(b)));
      told.remove("crowd");
      lessons.add(new PairLessons.Lesson(told, rows.get(i)[0].equals("1"), 1));
    }
    return lessons;
  }

  /** The whole sentence as one claim: its longest clause, with the words of all. */
  private static ComparableClaim sentence(
      AnnotatedDocument document, List<ComparableClaim> ofBoth) {
    String name = document.getDocument().getDocumentId();
    String text = document.getDocument().getText();
    List<ComparableClaim> claims =
        ofBoth.stream().filter(c -> c.getClaim().getDocumentId().equals(name)).toList();
    Set<String> lemmas = new TreeSet<>();
    Set<String> entities = new TreeSet<>();
    claims.forEach(c -> lemmas.addAll(c.getLemmas()));
    claims.forEach(c -> entities.addAll(c.getEntities()));
    Claim whole =
        claims.stream()
            .map(ComparableClaim::getClaim)
            .max(
                Comparator.comparingInt((Claim c) -> c.getText().length())
                    .thenComparing(Claim::getClaimId))
            .map(c -> Claim.newBuilder(c).build())
            .orElseGet(() -> ParaphraseSuite.plain(name, text));
    whole.setClaimId(name);
    whole.setText(text);
    boolean denied = claims.stream().anyMatch(c -> c.getClaim().getPolarity() == Polarity.NEGATIVE);
    whole.setPolarity(denied ? Polarity.NEGATIVE : Polarity.POSITIVE);
    return new ComparableClaim(whole, List.copyOf(lemmas), List.copyOf(entities), text, "");
  }

  /** A sentence in which no claim was found. */
  private static Claim plain(String name, String text) {
    return Claim.newBuilder()
        .setClaimId(name)
        .setClaimKey("")
        .setDocumentId(name)
        .setText(text)
        .setEvidence(new Span(0, text.codePointCount(0, text.length()), text))
        .build();
  }

  private static Set<String> numbers(ComparableClaim sentence) {
    Set<String> numbers = new TreeSet<>();
    Matcher matcher = NUMBER.matcher(sentence.getCanonicalText());
    while (matcher.find()) {
      numbers.add(matcher.group());
    }
    return numbers;
  }

  private static double apart(Set<String> a, Set<String> b) {
    return a.containsAll(b) || b.containsAll(a) ? 0 : 1;
  }
}

package org.consilience.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.model.Document;
import org.consilience.model.StoryMember;
import org.consilience.model.Term;
import org.consilience.text.Rounding;

/**
 * Which documents a machine rewrote. Each kind of mark has a weight; together they are a noisy or.
 * One kind alone is a slip and is not told.
 */
final class RewriteDetector {
  /** Score from which a text counts as rewritten, if it has enough kinds of marks. */
  static final double REWRITTEN = 0.8;

  /** Kinds of marks without which no score counts: editors make every single one of them. */
  private static final int KINDS = 3;

  /** Kinds from which marks are told at all, and altered quotations held against the document. */
  private static final int TOLD = 2;

  /** Probability of a rewriting given one kind of mark; by judgement. */
  private static final Map<String, Double> WEIGHTS =
      Map.of(
          "agency-translated-back", 0.6,
          "contradicted-role", 0.5,
          "doubled-subject", 0.5,
          "lower-case-sentence", 0.4,
          "capitalised-function-word", 0.4,
          "altered-quotation", 0.4,
          "doubled-word", 0.1);

  /** Words from which a quotation can be told from another. */
  private static final int LONG_QUOTATION = 6;

  /** Share of words in common from which two quotations are one that somebody altered. */
  private static final double ALTERED = 0.6;

  private final Map<String, List<Term>> marks = new TreeMap<>();
  private final Map<String, List<Set<String>>> quotations = new TreeMap<>();

  private RewriteDetector() {}

  static RewriteDetector of(List<StoryMember> members, List<PersonRoles.Role> roles) {
    RewriteDetector detector = new RewriteDetector();
    for (StoryMember member : members) {
      List<Term> terms = new ArrayList<>(BrokenSyntax.of(member));
      detector.marks.put(member.getDocument().getDocumentId(), terms);
    }
    detector.addRoles(roles);
    if (detector.marks.values().stream().anyMatch(terms -> terms.size() >= TOLD)) {
      detector.addQuotations(members);
    }
    return detector;
  }

  /** Marks of a document, none where there is but one kind. */
  List<Term> signals(Document document) {
    List<Term> terms = marks.getOrDefault(document.getDocumentId(), List.of());
    return terms.size() < TOLD ? List.of() : List.copyOf(terms);
  }

  double score(Document document) {
    double open = 1;
    for (Term term : signals(document)) {
      open *= 1 - WEIGHTS.getOrDefault(term.getName(), 0.0);
    }
    return Rounding.six(1 - open);
  }

  boolean isRewritten(Document document) {
    return signals(document).size() >= KINDS && score(document) >= REWRITTEN;
  }

  private void addRoles(List<PersonRoles.Role> roles) {
    Map<String, Map<String, Set<String>>> fields = new TreeMap<>();
    for (PersonRoles.Role role : roles) {
      if (!role.field().isEmpty()) {
        fields
            .computeIfAbsent(role.entityId(), e -> new TreeMap<>())
            .computeIfAbsent(role.place().getDocumentId(), d -> new TreeSet<>())
            .addAll(role.field());
      }
    }
    Map<String, Integer> contradicted = new TreeMap<>();
    fields.values().forEach(byDocument -> contradicted(byDocument, contradicted));
    contradicted.forEach((document, n) -> add(document, "contradicted-role", n));
  }

  private static void contradicted(
      Map<String, Set<String>> byDocument, Map<String, Integer> contradicted) {
    for (Map.Entry<String, Set<String>> one : byDocument.entrySet()) {
      List<Set<String>> others = new ArrayList<>();
      byDocument.forEach(
          (document, field) -> {
            if (!document.equals(one.getKey())) {
              others.add(field);
            }
          });
      if (others.size() > 1 && contradicts(one.getValue(), others)) {
        contradicted.merge(one.getKey(), 1, Integer::sum);
      }
    }
  }

  /** Whether it lacks most of what all others say and says what none of them does. */
  private static boolean contradicts(Set<String> field, List<Set<String>> others) {
    Set<String> agreed = new TreeSet<>(others.get(0));
    others.forEach(agreed::retainAll);
    Set<String> shared = new TreeSet<>(agreed);
    shared.retainAll(field);
    Set<String> own = new TreeSet<>(field);
    others.forEach(own::removeAll);
    return agreed.size() > 1 && shared.size() * 2 <= agreed.size() && !own.isEmpty();
  }

  /**
   * A quotation that stands like this in no other document, and nearly so in one: of two wordings
   * the one is altered that stands in a text with other marks.
   */
  private void addQuotations(List<StoryMember> members) {
    Vocabulary vocabulary = new Vocabulary();
    members.forEach(
        m ->
            quotations.put(
                m.getDocument().getDocumentId(),
                RunningText.of(m, vocabulary).quotations().stream()
                    .map(q -> (Set<String>) new HashSet<>(List.of(q.split(" "))))
                    .filter(q -> q.size() >= LONG_QUOTATION)
                    .toList()));
    for (String document : marks.keySet()) {
      if (marks.getOrDefault(document, List.of()).size() >= TOLD) {
        long altered =
            quotations.getOrDefault(document, List.of()).stream()
                .filter(q -> isAltered(document, q))
                .count();
        if (altered > 0) {
          add(document, "altered-quotation", (int) altered);
        }
      }
    }
  }

  private boolean isAltered(String document, Set<String> quotation) {
    boolean near = false;
    for (Map.Entry<String, List<Set<String>>> other : quotations.entrySet()) {
      if (!other.getKey().equals(document)) {
        for (Set<String> theirs : other.getValue()) {
          if (theirs.containsAll(quotation) || quotation.containsAll(theirs)) {
            return false;
          }
          near |= likeness(quotation, theirs) >= ALTERED;
        }
      }
    }
    return near;
  }

  private static double likeness(Set<String> a, Set<String> b) {
    Set<String> common = new HashSet<>(a);
    common.retainAll(b);
    return (double) common.size() / Math.min(a.size(), b.size());
  }

  private void add(String document, String name, int count) {
    marks
        .computeIfAbsent(document, d -> new ArrayList<>())
        .add(new Term(name, (double) count, null));
  }
}

package org.consilience.consensus;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.consilience.model.Argument;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.ComparableClaim;
import org.consilience.model.DateEstimate;
import org.consilience.model.Modality;
import org.consilience.model.Value;
import org.consilience.model.VariantRelation;
import org.consilience.text.Embedder;
import org.consilience.text.NormalForms;
import org.consilience.text.Resources;
import org.consilience.text.Rounding;
import org.consilience.text.StopWords;
import org.jspecify.annotations.Nullable;

/** What speaks for and against two claims answering one question, as named numbers. */
public final class PairTerms {
  /** Verbs that say too little for two claims to share one by more than chance. */
  private static final Set<String> LIGHT =
      Set.of("be", "have", "say", "tell", "do", "make", "take", "get", "add", "come", "go");

  /**
   * Claims of a document that the prior is stated for: of twice as many, half as many are the one
   * that another document's claim is looking for.
   */
  private static final double CROWD = 16;

  private static final Set<String> SINGLING =
      Resources.words(PairTerms.class, "singling-words.txt");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, View> views = new TreeMap<>();
  private final Embedder embedder;
  private final LemmaWeights weights;
  private final double crowd;
  private final Thesaurus thesaurus = Thesaurus.shared();

  /** What is computed once a claim; sets are sorted, so that sums run in one order. */
  private record View(
      float[] meaning,
      Set<String> lemmas,
      Set<String> entities,
      Set<String> subject,
      Set<String> object,
      Set<String> quoted,
      Set<String> spoken,
      Set<String> singling) {}

  /**
   * Terms of the pairs of one story.
   *
   * @param claims all claims of the story: they tell which words are rare in it
   */
  public PairTerms(Embedder embedder, Collection<ComparableClaim> claims) {
    this.embedder = embedder;
    this.weights = new LemmaWeights(claims);
    long documents = claims.stream().map(c -> c.getClaim().getDocumentId()).distinct().count();
    this.crowd = documents == 0 ? 0 : Math.log((double) claims.size() / documents / CROWD);
  }

  /** The terms that are not nought, in a fixed order. */
  public Map<String, Double> of(ComparableClaim a, ComparableClaim b) {
    Map<String, Double> terms = new LinkedHashMap<>();
    View va = view(a);
    View vb = view(b);
    Claim ca = a.getClaim();
    Claim cb = b.getClaim();
    meaning(terms, Embedder.cosine(va.meaning, vb.meaning));
    words(terms, va, vb);
    names(terms, va, vb);
    predicates(terms, va, vb, ca, cb);
    arguments(terms, va, vb);
    values(terms, ca, cb);
    voices(terms, ca, cb);
    points(terms, va, vb);
    terms.put("crowd", crowd);
    terms.values().removeIf(v -> v == 0);
    terms.replaceAll((name, v) -> Rounding.six(v));
    return terms;
  }

  private static void meaning(Map<String, Double> terms, double cosine) {
    terms.put("meaning", cosine - 0.7);
    terms.put("meaning-near", Math.max(0, cosine - 0.8));
    terms.put("meaning-same", Math.max(0, cosine - 0.9));
  }

  private void words(Map<String, Double> terms, View a, View b) {
    double ab = thesaurus.covered(a.lemmas, b.lemmas, weights);
    double ba = thesaurus.covered(b.lemmas, a.lemmas, weights);
    terms.put("shared-words", weights.overlap(a.lemmas, b.lemmas));
    terms.put("covered-both", Math.min(ab, ba));
    terms.put("covered-one", Math.max(ab, ba));
    terms.put("covered-well", Math.max(0, Math.min(ab, ba) - 0.5));
    terms.put("rarest-shared", weights.rarestShared(a.lemmas, b.lemmas));
    terms.put(
        "unlike-length", Math.abs(Math.log((1.0 + a.lemmas.size()) / (1.0 + b.lemmas.size()))));
  }

  private static void names(Map<String, Double> terms, View a, View b) {
    long shared = a.entities.stream().filter(b.entities::contains).count();
    long least = Math.min(a.entities.size(), b.entities.size());
    long all = a.entities.size() + b.entities.size() - shared;
    terms.put("shared-names", all == 0 ? 0 : (double) shared / all);
    terms.put("covered-names", least == 0 ? 0 : (double) shared / least);
    terms.put("other-names", least > 0 && shared == 0 ? 1.0 : 0);
    terms.put("nameless", least == 0 ? 1.0 : 0);
  }

  private void predicates(Map<String, Double> terms, View va, View vb, Claim a, Claim b) {
    boolean light = LIGHT.contains(a.getPredicate()) || LIGHT.contains(b.getPredicate());
    double near = thesaurus.nearness(a.getPredicate(), b.getPredicate());
    terms.put("light-predicate", light ? 1.0 : 0);
    terms.put("same-light-predicate", light && near == 1 ? 1.0 : 0);
    terms.put("same-predicate", !light && near == 1 ? 1.0 : 0);
    terms.put("related-predicate", !light && near < 1 ? near : 0);
    double elsewhere = Math.max(nearest(a.getPredicate(), vb), nearest(b.getPredicate(), va));
    terms.put("predicate-elsewhere", near == 0 ? elsewhere : 0);
  }

  private double nearest(String predicate, View view) {
    return LIGHT.contains(predicate)
        ? 0
        : view.lemmas.stream().mapToDouble(l -> thesaurus.nearness(predicate, l)).max().orElse(0);
  }

  private void arguments(Map<String, Double> terms, View a, View b) {
    argument(terms, "subject", a.subject, b.subject);
    argument(terms, "object", a.object, b.object);
    double crossed =
        Math.max(
            Math.min(near(a.subject, b.object), 1 - near(a.subject, b.subject)),
            Math.min(near(b.subject, a.object), 1 - near(b.subject, a.subject)));
    terms.put("crossed-arguments", Math.max(0, crossed));
  }

  private void argument(Map<String, Double> terms, String role, Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      terms.put("no-" + role, 1.0);
      return;
    }
    double near = Math.max(near(a, b), near(b, a));
    terms.put("same-" + role, near);
    terms.put("other-" + role, near == 0 ? 1.0 : 0);
  }

  private double near(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() ? 0 : thesaurus.covered(a, b, weights);
  }

  private static void values(Map<String, Double> terms, Claim a, Claim b) {
    Value va = a.getValue();
    Value vb = b.getValue();
    boolean unitA = va != null && va.getUnit() != null;
    boolean unitB = vb != null && vb.getUnit() != null;
    if (unitA && unitB) {
      boolean same = va.getUnit().equals(vb.getUnit());
      terms.put("other-unit", same ? 0 : 1.0);
      boolean apart = same && Interval.of(va).to(Interval.of(vb)) == VariantRelation.CONTRADICTS;
      terms.put("same-unit", same ? 1.0 : 0);
      terms.put("values-apart", apart ? 1.0 : 0);
    }
    terms.put("one-value", unitA != unitB ? 1.0 : 0);
    times(terms, a.getTime(), b.getTime());
  }

  private static void times(
      Map<String, Double> terms, @Nullable DateEstimate a, @Nullable DateEstimate b) {
    if (a != null && b != null) {
      boolean apart = Interval.of(a).to(Interval.of(b)) == VariantRelation.CONTRADICTS;
      terms.put("times-apart", apart ? 1.0 : 0);
      terms.put("times-meet", apart ? 0 : 1.0);
    }
  }

  private static void voices(Map<String, Double> terms, Claim a, Claim b) {
    String first = speaker(a);
    String second = speaker(b);
    boolean both = !first.isEmpty() && !second.isEmpty();
    terms.put("other-speaker", both && !first.equals(second) ? 1.0 : 0);
    terms.put("same-speaker", both && first.equals(second) ? 1.0 : 0);
    boolean quoteA = a.getKind() == ClaimKind.QUOTE;
    boolean quoteB = b.getKind() == ClaimKind.QUOTE;
    terms.put("both-quoted", quoteA && quoteB ? 1.0 : 0);
    terms.put("one-quoted", quoteA != quoteB ? 1.0 : 0);
    terms.put("other-polarity", a.getPolarity() != b.getPolarity() ? 1.0 : 0);
    terms.put("other-modality", a.getModality() != b.getModality() ? 1.0 : 0);
    terms.put(
        "both-not-asserted",
        Arrays.asList(a, b).stream().noneMatch(c -> c.getModality() == Modality.ASSERTED)
            ? 1.0
            : 0);
  }

  private static String speaker(Claim claim) {
    return claim.getAttribution().stream()
        .filter(Attribution::getPrimary)
        .map(Attribution::getEntityId)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  /** What a claim quotes or singles out is its point: without it another question is answered. */
  private void points(Map<String, Double> terms, View a, View b) {
    double missing = Math.max(missing(a, b), missing(b, a));
    terms.put("quoted-missing", missing);
    boolean both = !a.quoted.isEmpty() && !b.quoted.isEmpty();
    terms.put(
        "quoted-alike", both ? Math.max(near(a.quoted, b.quoted), near(b.quoted, a.quoted)) : 0);
    boolean shared = a.singling.stream().anyMatch(b.singling::contains);
    terms.put("singled-alike", shared ? 1.0 : 0);
    terms.put("singled-missing", !shared && a.singling.size() + b.singling.size() > 0 ? 1.0 : 0);
  }

  private double missing(View a, View b) {
    return a.quoted.isEmpty() ? 0 : 1 - thesaurus.covered(a.quoted, b.spoken, weights);
  }

  private View view(ComparableClaim claim) {
    return views.computeIfAbsent(claim.getClaim().getClaimId(), id -> newView(claim));
  }

  private View newView(ComparableClaim claim) {
    Claim c = claim.getClaim();
    Set<String> lemmas = new TreeSet<>(claim.getLemmas());
    lemmas.removeIf(l -> !l.matches(".*\\p{L}{2}.*") || l.equals("mr.") || l.equals("mrs."));
    Set<String> subject = argument(c.getSubject(), c.getSubjectEntityId(), lemmas);
    Set<String> object =
        argument(String.valueOf(c.getObject()), c.getObjectEntityId(), lemmas);
    for (Argument argument : c.getArguments()) {
      if (argument.getRole().equals("recipient") || argument.getRole().startsWith("prep:to")) {
        object.addAll(argument(argument.getText(), argument.getEntityId(), lemmas));
      }
    }
    return new View(
        embedder.embed(claim.getCanonicalText()),
        lemmas,
        new TreeSet<>(claim.getEntities()),
        subject,
        object,
        QuotedWords.of(c),
        QuotedWords.content(c.getText()),
        singling(c));
  }

  private static Set<String> singling(Claim claim) {
    Set<String> words = QuotedWords.all(claim.getText());
    words.retainAll(SINGLING);
    return words;
  }

  /** The words of an argument, by their lemmas where the claim has them, or its entity. */
  private static Set<String> argument(
      String text, @Nullable String entity, Set<String> lemmas) {
    Set<String> words = new TreeSet<>();
    if (text.equals("null")) {
      return words;
    }
    if (entity != null) {
      words.add(entity);
    }
    for (String word : NO_WORD.split(NormalForms.fold(text))) {
      if (!word.isEmpty() && !StopWords.contains(word)) {
        words.add(lemmas.stream().filter(l -> stem(l, word)).findFirst().orElse(word));
      }
    }
    return words;
  }

  private static boolean stem(String lemma, String word) {
    return word.startsWith(lemma) && word.length() - lemma.length() <= 3;
  }
}

package org.consilience.consensus;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.text.Embedder;

/** What speaks for and against two claims answering one question, as named numbers. */
public final class PairTerms {
  /** Verbs that say too little for two claims to share one by more than chance. */
  private static final Set<String> LIGHT =
      Set.of("be", "have", "say", "tell", "do", "make", "take", "get", "add", "come", "go");

  private static final String SAME_PREDICATE = "same-predicate";
  private static final String RELATED_PREDICATE = "related-predicate";
  private static final String SAME_LIGHT = "same-light-predicate";

  /** The terms of two claims whose verbs say one thing. */
  static final Set<String> ONE_VERB = Set.of(SAME_PREDICATE, RELATED_PREDICATE, SAME_LIGHT);

  /**
   * Claims of a document that the prior is stated for: of twice as many, half as many are the one
   * that another document's claim is looking for.
   */
  private static final double CROWD = 16;

  private final Map<String, ClaimView> views = new TreeMap<>();
  private final Embedder embedder;
  private final LemmaWeights weights;
  private final LemmaWeights written;
  private final double crowd;
  private final SoleValues sole;
  private final Places places;
  private final Thesaurus thesaurus = Thesaurus.shared();

  /**
   * Terms of the pairs of one story.
   *
   * @param claims all claims of the story: they tell which words are rare in it
   */
  public PairTerms(Embedder embedder, Collection<ComparableClaim> claims) {
    this.embedder = embedder;
    this.weights = new LemmaWeights(claims);
    this.written = LemmaWeights.ofWords(claims);
    this.sole = new SoleValues(claims);
    this.places = new Places(claims);
    long documents = claims.stream().map(c -> c.getClaim().getDocumentId()).distinct().count();
    this.crowd = documents == 0 ? 0 : Math.log((double) claims.size() / documents / CROWD);
  }

  /** The terms that are not nought, in a fixed order; not rounded, for what they add is. */
  public Map<String, Double> of(ComparableClaim a, ComparableClaim b) {
    Map<String, Double> terms = new LinkedHashMap<>();
    ClaimView va = view(a);
    ClaimView vb = view(b);
    Claim ca = a.getClaim();
    Claim cb = b.getClaim();
    meaning(terms, Embedder.cosine(va.meaning(), vb.meaning()));
    words(terms, va, vb);
    aligned(terms, va.words().with(vb.words()));
    names(terms, va, vb);
    predicates(terms, va, vb, ca, cb);
    arguments(terms, va, vb);
    StatedTerms.add(terms, ca, cb);
    // One speaker says many things: who speaks tells as far as what is said is alike.
    double alike = 1 - terms.getOrDefault("left-over-both", 0.0);
    terms.computeIfPresent("same-speaker", (term, same) -> same * alike);
    terms.put("sole-of-unit", sole.meet(ca, cb) ? 1.0 : 0);
    points(terms, va, vb);
    places.add(terms, ca, cb);
    terms.put("crowd", crowd);
    terms.values().removeIf(v -> v == 0);
    return terms;
  }

  private static void meaning(Map<String, Double> terms, double cosine) {
    terms.put("meaning", cosine - 0.7);
    terms.put("meaning-near", Math.max(0, cosine - 0.8));
    terms.put("meaning-same", Math.max(0, cosine - 0.9));
  }

  private void words(Map<String, Double> terms, ClaimView a, ClaimView b) {
    double ab = thesaurus.covered(a.lemmas(), b.lemmas(), weights);
    double ba = thesaurus.covered(b.lemmas(), a.lemmas(), weights);
    terms.put("shared-words", weights.overlap(a.lemmas(), b.lemmas()));
    terms.put("covered-both", Math.min(ab, ba));
    terms.put("covered-one", Math.max(ab, ba));
    terms.put("covered-well", Math.max(0, Math.min(ab, ba) - 0.5));
    terms.put("rarest-shared", weights.rarestShared(a.lemmas(), b.lemmas()));
    terms.put(
        "unlike-length", Math.abs(Math.log((1.0 + a.lemmas().size()) / (1.0 + b.lemmas().size()))));
  }

  /**
   * What the words of each mean beside the nearest ones of the other, and what is left over, after
   * BERTScore (Zhang et al. 2020).
   */
  private static void aligned(Map<String, Double> terms, ContextWords.Both both) {
    ContextWords.Aligned a = both.there();
    ContextWords.Aligned b = both.back();
    terms.put("aligned-both", Math.min(a.all(), b.all()) - ContextWords.NEAR);
    terms.put("aligned-one", Math.max(a.all(), b.all()) - ContextWords.NEAR);
    terms.put("left-over-both", Math.min(a.left(), b.left()));
    terms.put("aligned-predicate", Math.min(a.predicate(), b.predicate()) - ContextWords.NEAR);
    terms.put("aligned-object", Math.min(a.object(), b.object()) - ContextWords.NEAR);
  }

  private void names(Map<String, Double> terms, ClaimView a, ClaimView b) {
    long shared = a.entities().stream().filter(b.entities()::contains).count();
    long least = Math.min(a.entities().size(), b.entities().size());
    long all = a.entities().size() + b.entities().size() - shared;
    terms.put("shared-names", all == 0 ? 0 : (double) shared / all);
    terms.put("covered-names", least == 0 ? 0 : (double) shared / least);
    terms.put("other-names", least > 0 && shared == 0 ? 1.0 : 0);
    terms.put("nameless", least == 0 ? 1.0 : 0);
    // A number that half the story names ("the 90-day cure") is no sign of one claim.
    boolean same = !a.numbers().isEmpty() && a.numbers().equals(b.numbers());
    terms.put("same-numbers", same ? written.rarestShared(a.numbers(), b.numbers()) : 0);
  }

  private void predicates(Map<String, Double> terms, ClaimView va, ClaimView vb, Claim a, Claim b) {
    boolean light = LIGHT.contains(a.getPredicate()) || LIGHT.contains(b.getPredicate());
    double near = thesaurus.nearness(a.getPredicate(), b.getPredicate());
    terms.put("light-predicate", light ? 1.0 : 0);
    terms.put(SAME_LIGHT, light && near == 1 ? 1.0 : 0);
    terms.put(SAME_PREDICATE, !light && near == 1 ? 1.0 : 0);
    terms.put(RELATED_PREDICATE, !light && near < 1 ? near : 0);
    double elsewhere = Math.max(nearest(a.getPredicate(), vb), nearest(b.getPredicate(), va));
    terms.put("predicate-elsewhere", near == 0 ? elsewhere : 0);
  }

  private double nearest(String predicate, ClaimView view) {
    return LIGHT.contains(predicate)
        ? 0
        : view.lemmas().stream().mapToDouble(l -> thesaurus.nearness(predicate, l)).max().orElse(0);
  }

  private void arguments(Map<String, Double> terms, ClaimView a, ClaimView b) {
    argument(terms, "subject", a.subject(), b.subject());
    argument(terms, "object", a.object(), b.object());
    double crossed =
        Math.max(
            Math.min(near(a.subject(), b.object()), 1 - near(a.subject(), b.subject())),
            Math.min(near(b.subject(), a.object()), 1 - near(b.subject(), a.subject())));
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
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return ClaimView.isOne(a, b) ? 1 : thesaurus.covered(a, b, weights);
  }

  /** What a claim quotes or singles out is its point: without it another question is answered. */
  private void points(Map<String, Double> terms, ClaimView a, ClaimView b) {
    double missing = Math.max(missing(a, b), missing(b, a));
    terms.put("quoted-missing", missing);
    boolean both = !a.quoted().isEmpty() && !b.quoted().isEmpty();
    terms.put(
        "quoted-alike",
        both ? Math.max(near(a.quoted(), b.quoted()), near(b.quoted(), a.quoted())) : 0);
    boolean shared = a.singling().stream().anyMatch(b.singling()::contains);
    terms.put("singled-alike", shared ? 1.0 : 0);
    terms.put(
        "singled-missing", !shared && a.singling().size() + b.singling().size() > 0 ? 1.0 : 0);
  }

  private double missing(ClaimView a, ClaimView b) {
    return a.quoted().isEmpty() ? 0 : 1 - thesaurus.covered(a.quoted(), b.spoken(), weights);
  }

  private ClaimView view(ComparableClaim claim) {
    return views.computeIfAbsent(
        claim.getClaim().getClaimId(), id -> ClaimView.of(claim, embedder, written));
  }
}

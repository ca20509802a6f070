package org.consilience.claim;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Standing;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.model.Mention;

/**
 * Whose a text is that speaks: "the ministry's statement said", "a letter from Ann Smith". The text
 * is no more than the channel of the one who issued it.
 */
final class TextOwners {
  /** Sentences looked back for the text that is told of again. */
  private static final int REACH = 10;

  private static final int END = Integer.MAX_VALUE;

  private static final Set<String> ISSUING =
      Set.of(
          "issue",
          "release",
          "publish",
          "write",
          "sign",
          "send",
          "post",
          "file",
          "draft",
          "draw",
          "prepare",
          "produce",
          "submit",
          "circulate");

  private static final Set<String> AUTHORITIES =
      Set.of(
          "government",
          "ministry",
          "administration",
          "police",
          "military",
          "army",
          "navy",
          "council",
          "cabinet",
          "company",
          "union");

  /** Besides nouns in "-ing". */
  private static final Set<String> PUT_OUT =
      Set.of(
          "account",
          "analysis",
          "assessment",
          "data",
          "estimate",
          "figure",
          "forecast",
          "log",
          "review",
          "statistic",
          "survey",
          "tally",
          "text",
          "version");

  private final Reading reading;
  private final Bodies bodies;

  TextOwners(Reading reading, Bodies bodies) {
    this.reading = reading;
    this.bodies = bodies;
  }

  /** The noun or pronoun for the owner; none for a text whose owner is not told. */
  Optional<Place> of(int sentence, int text) {
    Tree tree = reading.trees().get(sentence);
    return Channels.isText(tree, text)
        ? told(sentence, text).or(() -> before(sentence, text))
        : Optional.of(author(tree, text))
            .filter(i -> i != Tree.NONE)
            .map(i -> new Place(sentence, i));
  }

  /** "government figures said": what a body puts out speaks for it, whatever it is called. */
  static int author(Tree tree, int thing) {
    boolean put = tree.tag(thing).startsWith("NN") && isPutOut(tree.lemma(thing));
    return put && tree.is(thing, "nsubj")
        ? tree.children(thing).stream()
            .filter(c -> c < thing && tree.is(c, "compound", "nmod"))
            .filter(c -> AUTHORITIES.contains(tree.lemma(c)))
            .findFirst()
            .orElse(Tree.NONE)
        : Tree.NONE;
  }

  private static boolean isPutOut(String lemma) {
    return !Lexicon.isSomebody(lemma) && (lemma.endsWith("ing") || PUT_OUT.contains(lemma));
  }

  private Optional<Place> told(int sentence, int text) {
    Tree tree = reading.trees().get(sentence);
    return Stream.of(possessor(tree, text), issuer(tree, text), body(sentence, text))
        .flatMap(s -> s)
        .filter(i -> isSomebody(tree, i))
        .findFirst()
        .flatMap(i -> named(sentence, i));
  }

  /** "The club issued a statement. The statement said": the text with that noun told of before. */
  private Optional<Place> before(int sentence, int text) {
    Tree tree = reading.trees().get(sentence);
    Place place = new Place(sentence, text);
    while (isDefinite(place)) {
      Optional<Place> last = last(place, tree, text).filter(p -> p.sentence() > sentence - REACH);
      Optional<Place> owner = last.flatMap(p -> told(p.sentence(), p.token()).or(() -> teller(p)));
      if (last.isEmpty() || owner.isPresent()) {
        return owner;
      }
      place = last.get();
    }
    return Optional.empty();
  }

  private boolean isDefinite(Place place) {
    Tree tree = reading.trees().get(place.sentence());
    return tree.anyChild(
        place.token(), c -> tree.is(c, "det") && tree.hasLemma(c, "the", "this", "that"));
  }

  /** The same noun before a place. */
  private Optional<Place> last(Place place, Tree other, int text) {
    int first = Math.max(0, place.sentence() - REACH);
    return IntStream.iterate(place.sentence(), s -> s >= first, s -> s - 1)
        .mapToObj(
            s -> new Place(s, last(s, s == place.sentence() ? place.token() : END, other, text)))
        .filter(p -> p.token() != Tree.NONE)
        .findFirst();
  }

  private int last(int sentence, int end, Tree other, int text) {
    Tree tree = reading.trees().get(sentence);
    return tree.indices()
        .filter(i -> i < end && tree.tag(i).equals(other.tag(text)))
        .filter(i -> tree.lemma(i).equals(other.lemma(text)))
        .filter(i -> reading.quotation(sentence, i).isEmpty())
        .reduce(Tree.NONE, (a, b) -> b);
  }

  /** Who "issued a statement" or "said in a statement". */
  private Optional<Place> teller(Place place) {
    Tree tree = reading.trees().get(place.sentence());
    int text = place.token();
    int above = tree.head(text);
    int verb = tree.is(text, "pobj") && tree.hasLemma(above, "in") ? tree.head(above) : above;
    boolean tells =
        verb >= 0
            && (tree.is(text, "dobj") && ISSUING.contains(tree.lemma(verb))
                || tree.is(text, "pobj")
                    && Frames.isCue(tree, verb)
                    && Lexicon.isSaid(tree.lemma(verb)));
    int owner = tells ? Frames.frame(tree, verb).source() : setOut(tree, text);
    return Optional.of(owner)
        .filter(i -> i != Tree.NONE && i != text && isSomebody(tree, i))
        .map(i -> new Place(place.sentence(), i));
  }

  /** Who "set out a plan in a paper published in May", which names no other author. */
  private static int setOut(Tree tree, int text) {
    int verb = Standing.verbAbove(tree, text);
    boolean issued =
        tree.is(text, "pobj")
            && !tree.hasLemma(tree.head(text), "on", "about", "of", "to", "with", "against")
            && tree.anyChild(text, c -> c > text && isIssued(tree, c))
            && tree.allChildren(text, c -> tree.child(c, "agent") == Tree.NONE);
    return issued && verb >= 0 && verb < text ? Clauses.ownSubject(tree, verb) : Tree.NONE;
  }

  /** A noun without the mark of the genitive is a possessor by a misreading only. */
  private static Stream<Integer> possessor(Tree tree, int text) {
    return tree.children(text).stream()
        .filter(c -> tree.is(c, "poss"))
        .filter(
            c ->
                tree.tag(c).equals("PRP$")
                    || Tokens.any(tree.below(c), i -> tree.tag(i).equals("POS")));
  }

  /** "a statement by the club"; a report from a town comes from there only. */
  private static Stream<Integer> issuer(Tree tree, int text) {
    return tree.children(text).stream()
        .map(c -> isIssued(tree, c) ? tree.child(c, "agent") : c)
        .filter(c -> c > text && tree.is(c, "prep", "agent") && tree.hasLemma(c, "from", "by"))
        .map(c -> tree.child(c, "pobj"))
        .filter(c -> c != Tree.NONE)
        .filter(c -> !tree.hasLemma(text, "report") || !isPlace(tree, c));
  }

  /** "reports from Oslo", "from the scene": where somebody reports, and not who. */
  private static boolean isPlace(Tree tree, int i) {
    return tree.hasEntity(i, "GPE", "LOC", "FAC") || Frames.isThing(tree, i);
  }

  /** "a letter signed by"; whoever has seen or quoted one has not written it. */
  private static boolean isIssued(Tree tree, int participle) {
    return tree.is(participle, "acl") && ISSUING.contains(tree.lemma(participle));
  }

  /** "the Acme statement": a report may be about a body as well, a statement is not. */
  private Stream<Integer> body(int sentence, int text) {
    Tree tree = reading.trees().get(sentence);
    return tree.children(text).stream()
        .filter(c -> c < text && tree.is(c, "compound", "nmod") && Channels.isStatement(tree, text))
        .filter(c -> reading.mention(sentence, c).filter(m -> isBody(m, text)).isPresent());
  }

  private static boolean isBody(Mention mention, int text) {
    return mention.getType().equals("ORG") && mention.getEndToken() <= text;
  }

  /** Days and figures own no text, and neither does a thing: "the crash's report". */
  private static boolean isSomebody(Tree tree, int i) {
    return !tree.hasEntity(i, "DATE", "TIME", "CARDINAL", "EVENT")
        && (tree.isNoun(i) || tree.tag(i).equals("PRP$"))
        && !Lexicon.EVENT_NOUNS.contains(tree.lemma(i));
  }

  private Optional<Place> named(int sentence, int owner) {
    Tree tree = reading.trees().get(sentence);
    return tree.tag(owner).equals("PRP$") && !References.isPersonal(tree, owner)
        ? bodies.of(sentence, owner)
        : Optional.of(new Place(sentence, owner));
  }
}

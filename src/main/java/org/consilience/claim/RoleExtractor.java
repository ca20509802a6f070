package org.consilience.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.grammar.Trimming;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Mention;
import org.consilience.model.Value;
import org.consilience.model.ValueKind;

/** Who holds which office: titles before a name, appositions after it or before it. */
final class RoleExtractor implements ClaimExtractor {
  private static final String NAME = "roles";

  private static final Pattern NO_LETTERS = Pattern.compile("^[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE = Pattern.compile("^A(n?) ");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<ComparableClaim> extract(AnnotatedDocument document) {
    Reading reading = Reading.of(document);
    Attributions attributions = reading.attributions();
    List<ComparableClaim> claims = new ArrayList<>();
    for (int s : reading.assertions()) {
      for (Mention mention : reading.mentions(s)) {
        if (mention.getType().equals("PERSON")) {
          role(reading, s, mention)
              .ifPresent(role -> claims.add(claim(reading, attributions, mention, role)));
        }
      }
    }
    return claims;
  }

  private static Optional<BitSet> role(Reading reading, int sentence, Mention mention) {
    Tree tree = reading.trees().get(sentence);
    int name = mention.getEndToken() - 1;
    return title(tree, mention)
        .map(title -> withoutRank(tree, title))
        .filter(title -> !isOfAnother(tree, title))
        .or(() -> apposition(tree, name))
        .or(() -> name(tree, name))
        .filter(tokens -> isOffice(tree, tokens) && !Contenders.isOnlySought(tree, tokens))
        .filter(tokens -> !BareOffices.isBare(tree, tokens))
        .filter(tokens -> !BareOffices.isSpliced(tree, tokens));
  }

  /** "Acme finance director Ann Smith": the words of the phrase before the name. */
  private static Optional<BitSet> title(Tree tree, Mention mention) {
    BitSet phrase = Phrases.core(tree, mention.getEndToken() - 1);
    phrase.clear(mention.getFirstToken(), Math.max(mention.getFirstToken(), phrase.length()));
    // "Judge Ann Smith and Sheriff Bo Lee": what stands before the "and" is another's.
    phrase.stream()
        .filter(i -> i > 0 && tree.is(i, "cc") && tree.hasEntity(i - 1, "PERSON"))
        .reduce((x, y) -> y)
        .ifPresent(and -> phrase.clear(0, and + 1));
    return nonEmpty(withFirm(tree, Trimming.of(tree, phrase)));
  }

  /** "Hale Fire & Rescue Chief": of a name with "&" in it the parser may make two. */
  private static BitSet withFirm(Tree tree, BitSet title) {
    int first = title.nextSetBit(0) - 1;
    if (first < 1 || !tree.lower(first).equals("&")) {
      return title;
    }
    while (first > 0 && tree.tag(first - 1).startsWith("NNP")) {
      first--;
    }
    title.set(first, title.nextSetBit(0));
    return title;
  }

  /** "navy spokesman Commander": a rank is part of the name and not of the office before it. */
  private static BitSet withoutRank(Tree tree, BitSet title) {
    int last = title.length() - 1;
    BitSet office = (BitSet) title.clone();
    boolean ranked =
        last > 0
            && title.get(last - 1)
            && tree.tag(last).startsWith("NNP")
            && tree.hasTag(last - 1, "NN")
            && isRole(tree, last - 1);
    office.set(last, !ranked);
    return office;
  }

  /** "Secretary Ann Lee and Secretary": of two with a title each the parser may make one. */
  private static boolean isOfAnother(Tree tree, BitSet title) {
    return Tokens.any(title, i -> tree.hasTag(i, "CC"))
        && Tokens.any(title, i -> tree.hasEntity(i, "PERSON"));
  }

  /** "Ann Smith, director of finance at Acme". */
  private static Optional<BitSet> apposition(Tree tree, int name) {
    int role = tree.child(name, "appos");
    return role == Tree.NONE ? Optional.empty() : nonEmpty(Phrases.whole(tree, role));
  }

  /** "Acme's director of finance, Ann Smith". */
  private static Optional<BitSet> name(Tree tree, int name) {
    if (!tree.is(name, "appos") || tree.head(name) < 0) {
      return Optional.empty();
    }
    BitSet role = Phrases.whole(tree, tree.head(name));
    // "Ann Smith, a judge; Bo Lee, a clerk": the next item of a list is somebody else.
    if (IntStream.range(tree.head(name), name).anyMatch(i -> tree.lower(i).equals(";"))) {
      return Optional.empty();
    }
    for (int part : tree.children(tree.head(name))) {
      if (tree.is(part, "appos", "conj", "cc")) {
        role.andNot(tree.below(part));
      }
    }
    return nonEmpty(Trimming.of(tree, role));
  }

  private static Optional<BitSet> nonEmpty(BitSet tokens) {
    return tokens.isEmpty() ? Optional.empty() : Optional.of(tokens);
  }

  private static boolean isRole(Tree tree, int noun) {
    return Lexicon.isSomebody(tree.lemma(noun));
  }

  /** "Acme's lawyer" and "director of the mill" need no article, "police officer" does. */
  private static String article(Tree tree, BitSet role) {
    int head = head(tree, role);
    boolean bare =
        tree.hasTag(head, "NN")
            && Tokens.none(
                role, i -> tree.is(i, "det", "poss") || tree.hasTag(i, "DT", "PRP$", "POS", "CC"))
            && tree.child(head, "prep") == Tree.NONE;
    if (!bare) {
      return "";
    }
    String first = tree.lower(role.nextSetBit(0));
    boolean placed =
        Tokens.any(role, i -> i != head && tree.tag(i).startsWith("NNP"))
            && !first.equals("former");
    return placed ? "the " : "aeiou".indexOf(first.charAt(0)) >= 0 ? "an " : "a ";
  }

  /** The noun of a role: of those that hang on no other of it the last one. */
  private static int head(Tree tree, BitSet role) {
    return role.stream()
        .filter(i -> tree.isNoun(i) && (tree.head(i) < 0 || !role.get(tree.head(i))))
        .reduce((a, b) -> b)
        .orElse(role.length() - 1);
  }

  /** A title alone ("President") says less than nothing without its body or country. */
  private static boolean isOffice(Tree tree, BitSet tokens) {
    long words = tokens.stream().filter(i -> !tree.isPunctuation(i) && !tree.is(i, "det")).count();
    return words >= 2
        && Tokens.none(tokens, tree::isVerb)
        && isRole(tree, head(tree, tokens))
        && Tokens.any(tokens, i -> Lexicon.ROLE_NOUNS.contains(tree.lemma(i)));
  }

  private static ComparableClaim claim(
      Reading reading, Attributions attributions, Mention mention, BitSet role) {
    int sentence = mention.getSentence();
    Tree tree = reading.trees().get(sentence);
    Clause phrase = new Clause(tree, role.length() - 1, Tree.NONE, role);
    ClauseText text = new ClauseText(reading, attributions, sentence, phrase);
    String office = inside(text.render(role));
    String name = NO_LETTERS.matcher(mention.getName()).replaceFirst("");
    BitSet tokens = (BitSet) role.clone();
    tokens.set(mention.getFirstToken(), mention.getEndToken());
    Claim.Builder draft =
        Drafts.of(reading, NAME)
            .setKind(ClaimKind.ROLE)
            .setText(
                name
                    + (FormerOffices.isOver(tree, mention, role) ? " was " : " is ")
                    + article(tree, role)
                    + office)
            .setSubject(name)
            .setPredicate("be")
            .setObject(office)
            .setValue(Value.newBuilder().setKind(ValueKind.ROLE).setText(office).build())
            .setEvidence(reading.span(sentence, tokens.nextSetBit(0), tokens.length()))
            .setFlags(flags(reading, sentence, role, text));
    Map<String, Double> signs = Signs.of(NAME, draft.getFlags(), tree.size());
    ComparableClaim claim = Drafts.finished(draft, mention.getStart(), Drafts.lemmas(tree, tokens));
    return new Told(claim, sentence, tokens, signs).inContext(reading);
  }

  /** "Prime minister" alone: of which country or body, the reader of the claim is not told. */
  private static List<String> flags(Reading reading, int sentence, BitSet role, ClauseText text) {
    Tree tree = reading.trees().get(sentence);
    List<String> flags = new ArrayList<>(text.allFlags());
    boolean placed =
        Tokens.any(
            role, i -> tree.is(i, "prep", "poss") || reading.mention(sentence, i).isPresent());
    if (!placed) {
      flags.add(Flags.UNNAMED);
    }
    return flags;
  }

  /** An article that began the sentence stands inside one now. */
  private static String inside(String office) {
    boolean lower = office.startsWith("The ") || office.startsWith("Former ");
    String inner = lower ? office.toLowerCase(Locale.ROOT).charAt(0) + office.substring(1) : office;
    return ARTICLE.matcher(inner).replaceFirst("a$1 ");
  }
}

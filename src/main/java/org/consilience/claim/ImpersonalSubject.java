package org.consilience.claim;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Nonfinite;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.model.BlockKind;
import org.consilience.text.WordSet;

/** The "it", "they" or "this" that a clause is told of, which no rule of people resolves. */
final class ImpersonalSubject {
  private static final Set<String> PRONOUNS =
      WordSet.of("it", "this", "that", "they", "we", "these", "those");

  private static final Pattern NAME = Pattern.compile("(?=\\p{Lu})(?<=.)\\b\\p{Lu}");

  private final Reading reading;
  private final int sentence;
  private final Clause clause;

  ImpersonalSubject(Reading reading, int sentence, Clause clause) {
    this.reading = reading;
    this.sentence = sentence;
    this.clause = clause;
  }

  static boolean isPronoun(String form) {
    return PRONOUNS.contains(form);
  }

  /** What it stands for, where the text before names a thing for it. */
  Optional<String> named() {
    Tree tree = clause.tree();
    int subject = clause.subject();
    boolean thing = Things.isThing(tree, subject) && !isQuoted() && !isRemark();
    return thing && stands() ? new Things(reading).of(sentence, subject) : Optional.empty();
  }

  /** What to doubt of it. */
  Optional<String> flag() {
    Tree tree = clause.tree();
    boolean expletive = tree.is(clause.subject(), "expl");
    if (stands()) {
      Optional<String> named = named();
      return named.isPresent() && isContinued(named.get())
          ? Optional.empty()
          : Optional.of(named.isPresent() ? Flags.GUESSED_REFERENT : Flags.UNRESOLVED_PRONOUN);
    }
    return !expletive && tree.isNoun(tree.child(clause.head(), "attr"))
        ? Optional.of(Flags.UNRESOLVED_DESCRIPTION)
        : Optional.empty();
  }

  /** Whether the sentence before has one thing alone that the pronoun which goes on can be. */
  boolean isOnly() {
    if (clause.subject() != 0 || sentence == 0) {
      return false;
    }
    Tree before = reading.trees().get(sentence - 1);
    boolean many = clause.tree().lower(0).equals("they");
    return before
                .indices()
                .filter(i -> before.isNoun(i) && Nonfinite.isPlural(before, i) == many)
                .filter(i -> !before.is(i, "compound", "nmod", "npadvmod"))
                .filter(i -> !before.hasEntity(i, "DATE", "TIME"))
                .count()
            == 1
        && before.indices().noneMatch(i -> many && before.tag(i).equals("NNP"));
  }

  /** Whether it stands for something: the "it" of "it rained" does not. */
  private boolean stands() {
    return !clause.tree().is(clause.subject(), "expl")
        && !Things.isEmpty(clause.tree(), clause.subject());
  }

  /** A sentence that begins with "it" goes on about whom the one before named first. */
  private boolean isContinued(String named) {
    return clause.subject() == 0 && NAME.matcher(named).find();
  }

  /** "it" is nothing named before in "said it was a pity". */
  private boolean isRemark() {
    return isCopular() && !Frames.above(clause.tree(), clause.head()).isEmpty();
  }

  /** Inside quotation marks "it" and "they" are the speaker's. */
  private boolean isQuoted() {
    return reading.quotation(sentence, clause.subject()).isPresent();
  }

  /** "The agency said it would ...": "it" is the agency, for a person would be "he" or "she". */
  boolean isSpeakingBody(String form) {
    return (form.equals("it") || form.equals("they"))
        && !clause.tree().is(clause.subject(), "expl")
        && !Things.isFollowed(clause.tree(), clause.head())
        && Frames.above(clause.tree(), clause.head()).stream()
            .anyMatch(
                f ->
                    f.source() != Tree.NONE
                        && f.source() < clause.subject()
                        && !clause.tree().tag(f.source()).startsWith("PRP")
                        && reading.person(sentence, f.source()).isEmpty()
                        && isNumber(form, f.source())
                        && !(form.equals("they") && (isText(f.source()) || isAnybody(f.source())))
                        && (form.equals("they") || !isCopular())
                        && !isParted(f.source())
                        && (form.equals("it") || !isOutnumbered(f.source())));
  }

  /** A spokesman is neither "it" nor "they", nor are several sources "it". */
  private boolean isNumber(String form, int source) {
    boolean plural =
        Nonfinite.isPlural(clause.tree(), source) && !clause.tree().tag(source).equals("NNPS");
    return form.equals("they") ? plural || !isSomebody(source) : !plural && !isSomebody(source);
  }

  /** "were sent a memo stating that they should": a text is never "they". */
  private boolean isText(int source) {
    return !Nonfinite.isPlural(clause.tree(), source)
        && Lexicon.CHANNELS.containsKey(clause.tree().lemma(source));
  }

  /** "people thought they were late": of whom people think such things is told before. */
  private boolean isAnybody(int source) {
    return clause.tree().hasLemma(source, "people", "some", "many", "most", "others", "everyone");
  }

  /** Who holds an office or is called by what people are. */
  private boolean isSomebody(int source) {
    String lemma = clause.tree().lemma(source);
    return Lexicon.isSomebody(lemma);
  }

  /** "The navy said it caught pirates as they ...": "they" are the many, not the one. */
  private boolean isOutnumbered(int source) {
    Tree tree = clause.tree();
    return !Nonfinite.isPlural(tree, source)
        && Tokens.any(
            source + 1, clause.subject(), i -> tree.isNoun(i) && Nonfinite.isPlural(tree, i));
  }

  /** "said the ship reported it was hit": a subject in between is the nearer one. */
  private boolean isParted(int source) {
    Tree tree = clause.tree();
    return Tokens.any(
        source + 1, clause.subject(), i -> tree.isNoun(i) && tree.is(i, "nsubj", "nsubjpass"));
  }

  /** "said it was a pity" speaks of something else. */
  private boolean isCopular() {
    Tree tree = clause.tree();
    int adjective = tree.child(clause.head(), "acomp");
    boolean judged =
        adjective != Tree.NONE
            && (tree.child(clause.head(), "ccomp", "xcomp") != Tree.NONE
                || tree.child(adjective, "ccomp", "xcomp") != Tree.NONE
                || tree.anyChild(adjective, c -> tree.lemma(c).equals("for")));
    return tree.lemma(clause.head()).equals("be")
        && (judged || tree.child(clause.head(), "attr") != Tree.NONE);
  }

  /** "Two were hurt", "many left": of what kind, the sentence before tells. */
  static boolean isCountAlone(Clause clause) {
    Tree tree = clause.tree();
    int subject = clause.subject();
    return tree.hasTag(subject, "CD", "DT", "JJ", "PDT", "RB", "VBN")
        && tree.sentence().getBlockKind() != BlockKind.HEADLINE
        && !isPronoun(tree.lemma(subject))
        && tree.allChildren(
            subject, c -> c == clause.head() || !tree.is(c, "prep", "relcl", "acl"));
  }
}

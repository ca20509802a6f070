package org.consilience.claim;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.consilience.claim.grammar.Nonfinite;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Rendering;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.model.Mention;

/**
 * What "it" or "they" as a subject stands for: the subject of the clause before, in the sentence or
 * at the head of the sentence before, where number allows it. Subjects stay subjects more often
 * than not (the centering theory of Grosz, Joshi and Weinstein 1995), but it remains a guess.
 */
final class Things {
  private static final Pattern ARTICLE = Pattern.compile("^(An?|an?) ");

  private final Reading reading;

  Things(Reading reading) {
    this.reading = reading;
  }

  static boolean isThing(Tree tree, int token) {
    return (tree.lower(token).equals("it") || tree.lower(token).equals("they"))
        && tree.is(token, "nsubj", "nsubjpass");
  }

  /** "It is too early to say", "it emerged that": stands for what follows, and needs no name. */
  static boolean isEmpty(Tree tree, int it) {
    int verb = tree.head(it);
    return tree.token(it).getForm().equalsIgnoreCase("it")
        && verb >= 0
        && (tree.child(verb, "csubj", "ccomp") != Tree.NONE
            || isFollowed(tree, verb)
            || (tree.child(verb, "acomp", "attr") != Tree.NONE && hasClause(tree, verb)));
  }

  /** "It took an hour for the crew to get there". */
  static boolean isFollowed(Tree tree, int verb) {
    return tree.hasLemma(verb, "take", "require", "cost")
        && tree.anyChild(
            verb,
            c ->
                c > verb
                    && tree.is(c, "advcl")
                    && tree.anyChild(c, m -> tree.is(m, "mark") && tree.hasLemma(m, "for")));
  }

  private static boolean hasClause(Tree tree, int verb) {
    return Tokens.any(
        tree.below(verb),
        i -> i > verb && tree.is(i, "xcomp", "ccomp", "relcl", "advcl") && tree.isVerb(i));
  }

  /** The noun phrase that the pronoun stands for. */
  Optional<String> of(int sentence, int pronoun) {
    Tree tree = reading.trees().get(sentence);
    boolean plural = tree.token(pronoun).getForm().equalsIgnoreCase("they");
    return subjectBefore(sentence, pronoun, plural)
        .or(() -> sentence == 0 ? Optional.empty() : mainSubject(sentence - 1, plural));
  }

  private Optional<String> subjectBefore(int sentence, int pronoun, boolean plural) {
    Tree tree = reading.trees().get(sentence);
    return IntStream.range(0, pronoun)
        .filter(i -> isSubject(sentence, tree, i, plural))
        .boxed()
        .reduce((a, b) -> b)
        .map(i -> phrase(sentence, i));
  }

  private Optional<String> mainSubject(int sentence, boolean plural) {
    Tree tree = reading.trees().get(sentence);
    return tree.indices()
        .filter(i -> isSubject(sentence, tree, i, plural) && tree.is(tree.head(i), "root"))
        .boxed()
        .findFirst()
        .map(i -> phrase(sentence, i));
  }

  private boolean isSubject(int sentence, Tree tree, int i, boolean plural) {
    return tree.is(i, "nsubj", "nsubjpass")
        && tree.isNoun(i)
        && Nonfinite.isPlural(tree, i) == plural
        && (plural || reading.person(sentence, i).isEmpty())
        && (plural || !Lexicon.PEOPLE.containsKey(tree.lemma(i)));
  }

  /** "A new bridge" is known from then on as the new bridge. */
  private String phrase(int sentence, int noun) {
    Tree tree = reading.trees().get(sentence);
    Optional<String> name =
        tree.children(noun).stream()
            .filter(c -> tree.is(c, "appos"))
            .flatMap(c -> reading.mention(sentence, c).stream())
            .map(Mention::getName)
            .findFirst();
    return name.orElseGet(() -> described(tree, noun));
  }

  private static String described(Tree tree, int noun) {
    BitSet tokens = Phrases.core(tree, noun);
    return new Rendering(tree).of(tokens).transform(p -> ARTICLE.matcher(p).replaceFirst("the "));
  }
}

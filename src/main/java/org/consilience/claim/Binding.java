package org.consilience.claim;

import org.consilience.claim.People.Person;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Standing;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;

/** Who a pronoun cannot be, by its place in the sentence, after Chomsky (1981). */
final class Binding {
  private final Reading reading;

  Binding(Reading reading) {
    this.reading = reading;
  }

  /** Whether somebody of the pronoun's own sentence can be meant. */
  boolean allows(Person person, int pronoun) {
    return !isQuotedApart(person, pronoun)
        && !isBound(person, pronoun)
        && !isToldOf(person, pronoun)
        && !isReported(person, pronoun)
        && !isSpeaker(person, pronoun);
  }

  boolean isSubject(Person person) {
    Tree tree = reading.trees().get(person.sentence());
    // "The coach, Ann Smith, left": the apposition is as much the subject as its noun.
    int noun = tree.is(person.token(), "appos") ? tree.head(person.token()) : person.token();
    return tree.is(noun, "nsubj", "nsubjpass");
  }

  /** Who says something is nobody told of in what is said. */
  private boolean isQuotedApart(Person person, int token) {
    return reading.quotation(person.sentence(), token).isEmpty()
        && reading.quotation(person.sentence(), person.token()).isPresent();
  }

  /**
   * 'Smith "is glad of it," she said': the subject of quoted words in the third person is no "I".
   */
  private boolean isToldOf(Person person, int pronoun) {
    int verb = reading.trees().get(person.sentence()).head(person.token());
    return verb >= 0
        && reading.quotation(person.sentence(), verb).isPresent()
        && reading.quotation(person.sentence(), person.token()).isEmpty()
        && reading.quotation(person.sentence(), pronoun).isEmpty();
  }

  /** "Nobody ran when Smith was caught, he added": who says so calls himself by no name. */
  private boolean isReported(Person person, int pronoun) {
    Tree tree = reading.trees().get(person.sentence());
    int verb = tree.is(pronoun, "nsubj") ? tree.head(pronoun) : Tree.NONE;
    int content = verb < 0 || leadsIn(tree, verb) ? Tree.NONE : reported(tree, verb);
    return content != Tree.NONE
        && person.token() < pronoun
        && tree.below(content).get(person.token())
        && Tokens.none(person.token(), pronoun, tree::isQuotationMark)
        && !Frames.isFrame(tree, Math.max(0, tree.head(person.token())));
  }

  /** "Smith left a note, he said “...”": what is said stands behind. */
  private static boolean leadsIn(Tree tree, int verb) {
    return verb + 1 == tree.size() || tree.isQuotationMark(verb + 1);
  }

  /** "Smith hit him": "him" is not Smith. */
  private boolean isBound(Person person, int pronoun) {
    Tree tree = reading.trees().get(person.sentence());
    if (!isObject(tree, pronoun) || !isSubject(person)) {
      return false;
    }
    int verb = Standing.verbAbove(tree, pronoun);
    // A participle's subject stands above it.
    int subject = Clauses.subject(tree, Math.max(0, verb));
    if (verb >= 0 && subject == person.token()) {
      return true;
    }
    // "had him arrested": the parser makes him the subject of a small clause.
    int above = verb >= 0 && tree.is(verb, "ccomp", "xcomp") ? tree.head(verb) : verb;
    return tree.head(person.token()) == verb || tree.head(person.token()) == above;
  }

  private static boolean isObject(Tree tree, int pronoun) {
    String form = tree.token(pronoun).getForm();
    return form.equalsIgnoreCase("him")
        || (form.equalsIgnoreCase("her") && tree.tag(pronoun).equals("PRP"));
  }

  /** Whoever leads in a quotation says "I" of himself inside of it. */
  private boolean isSpeaker(Person person, int pronoun) {
    Tree tree = reading.trees().get(person.sentence());
    return reading.quotation(person.sentence(), pronoun).isPresent()
        && reading.quotation(person.sentence(), person.token()).isEmpty()
        && tree.is(person.token(), "nsubj")
        && Lexicon.isReporting(tree.lemma(tree.head(person.token())));
  }

  private static int reported(Tree tree, int verb) {
    if (!Frames.isFrame(tree, verb)) {
      return Tree.NONE;
    }
    int content = Frames.content(tree, verb);
    return content == Tree.NONE && Frames.isParenthesis(tree, verb) ? tree.head(verb) : content;
  }
}

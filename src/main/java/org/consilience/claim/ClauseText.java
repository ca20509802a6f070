package org.consilience.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.consilience.model.Attribution;

/**
 * A clause rewritten to stand alone: its subject named, relative pronouns and "I" replaced by what
 * they stand for.
 */
final class ClauseText {
  private static final Set<String> FIRST_PERSON = Set.of("i", "me", "myself");
  private static final Set<String> VAGUE =
      Set.of("it", "this", "that", "they", "we", "these", "those");

  private final Reading reading;
  private final Attributions attributions;
  private final int sentence;
  private final Clause clause;
  private final List<String> flags = new ArrayList<>();

  ClauseText(Reading reading, Attributions attributions, int sentence, Clause clause) {
    this.reading = reading;
    this.attributions = attributions;
    this.sentence = sentence;
    this.clause = clause;
  }

  /** What is in doubt about the sentence and about what was rendered so far. */
  List<String> allFlags() {
    return Stream.concat(Flags.of(reading, sentence).stream(), flags.stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The subject as it would be named, or "". */
  String subject(List<Attribution> chain) {
    if (clause.subject() == Tree.NONE) {
      flags.add(Flags.NO_SUBJECT);
      return "";
    }
    String form = clause.tree().token(clause.subject()).getForm().toLowerCase(Locale.ROOT);
    if (!chain.isEmpty() && (FIRST_PERSON.contains(form) || isSpeakingBody(form))) {
      return chain.get(chain.size() - 1).getSource();
    }
    return VAGUE.contains(form) ? vague() : render(subjectTokens());
  }

  /** A pronoun that no rule of people resolves. */
  private String vague() {
    Tree tree = clause.tree();
    int subject = clause.subject();
    boolean thing = Things.isThing(tree, subject) && !isQuoted(subject) && !isRemark();
    if (!tree.is(subject, "expl") && !Things.isEmpty(tree, subject)) {
      Optional<String> named = thing ? new Things(reading).of(sentence, subject) : Optional.empty();
      flags.add(named.isPresent() ? Flags.GUESSED_REFERENT : Flags.UNRESOLVED_PRONOUN);
      return named.orElseGet(() -> render(subjectTokens()));
    }
    return render(subjectTokens());
  }

  /** Inside quotation marks "it" and "they" are the speaker's. */
  private boolean isQuoted(int token) {
    return reading.quotation(sentence, token).isPresent();
  }

  /** "The agency said it would ...": "it" is the agency, for a person would be "he" or "she". */
  private boolean isSpeakingBody(String form) {
    return form.matches("it|they")
        && !clause.tree().is(clause.subject(), "expl")
        && Frames.above(clause.tree(), clause.head()).stream()
            .anyMatch(
                f ->
                    f.source() != Tree.NONE
                        && f.source() < clause.subject()
                        && reading.person(sentence, f.source()).isEmpty()
                        && !isCopular());
  }

  /** Nor is "it" anything named before in "said it was a pity". */
  private boolean isRemark() {
    return isCopular() && !Frames.above(clause.tree(), clause.head()).isEmpty();
  }

  /** "said it was a pity" speaks of something else. */
  private boolean isCopular() {
    return clause.tree().child(clause.head(), "attr") != Tree.NONE
        && clause.tree().lemma(clause.head()).equals("be");
  }

  /** The subject without the clause itself, which hangs below it where it is relative. */
  private BitSet subjectTokens() {
    BitSet tokens = Phrases.named(clause.tree(), clause.subject());
    if (tokens.get(clause.head()) && clause.head() != clause.subject()) {
      tokens.andNot(clause.tree().subtree(clause.head()));
    }
    return Clauses.trimmed(clause.tree(), tokens);
  }

  /** The phrase around a token, with pronouns replaced. */
  String phrase(int token) {
    return render(Phrases.whole(clause.tree(), token));
  }

  /** The whole clause as a sentence of its own. */
  String text(String subject) {
    BitSet rest = (BitSet) clause.own().clone();
    if (clause.subject() == Tree.NONE) {
      return told(rest);
    }
    rest.andNot(introduction());
    int own = Clauses.ownSubject(clause.tree(), clause.head());
    if (own != Tree.NONE) {
      rest.andNot(clause.tree().subtree(own));
    }
    BitSet before = rest.get(0, clause.head() + 1);
    boolean fronted =
        own != Tree.NONE
            && !Relatives.isRelative(clause)
            && before.nextSetBit(0) >= 0
            && before.nextSetBit(0) < own;
    String lead = hasApposition() ? subject + "," : subject;
    return fronted ? around(rest, own, lead) : joined(lead, told(rest));
  }

  /** An apposition that is kept needs its second comma back. */
  private boolean hasApposition() {
    BitSet tokens = subjectTokens();
    return !tokens.isEmpty()
        && clause.tree().is(tokens.length() - 1, "appos")
        && tokens.stream().anyMatch(clause.tree()::isComma);
  }

  /**
   * What leads into the clause and is no part of it: "according to the coroner", and the "that" or
   * "which" that {@link Relatives} writes out after the verb.
   */
  private BitSet introduction() {
    Tree tree = clause.tree();
    BitSet tokens = new BitSet();
    for (int child : tree.children(clause.head())) {
      if (tree.tag(child).equals("WRB") && tree.is(clause.head(), "relcl", "advcl")) {
        tokens.set(child);
      } else if (Frames.isAccording(tree, child)) {
        tokens.or(tree.subtree(child));
      } else if (Relatives.isFrontedObject(clause, child) || isConjunction(child)) {
        tokens.set(child);
      }
    }
    return tokens;
  }

  /** The "when" or "where" of a clause told on its own leads nowhere. */
  private boolean isConjunction(int child) {
    Tree tree = clause.tree();
    return child < clause.head()
        && tree.is(child, "advmod")
        && tree.tag(child).equals("WRB")
        && tree.is(clause.head(), "advcl", "relcl");
  }

  /** A clitic leans on the word before it: "We" and "\u2019ll". */
  private static String joined(String left, String right) {
    return (left + " " + right).strip().replaceFirst(" (?=['\u2019](?:ll|s|re|ve|d|m)\\b)", "");
  }

  /** What stood before the subject stays there: "in March, the company ...". */
  private String around(BitSet rest, int own, String subject) {
    BitSet before = (BitSet) rest.clone();
    before.clear(own, Math.max(own, before.length()));
    BitSet after = (BitSet) rest.clone();
    after.clear(0, own);
    String front = told(before);
    String comma = setOff(own);
    return joined(front.isEmpty() ? subject : front + comma + " " + subject, told(after));
  }

  /** The comma between what was fronted and the subject, where the text has one. */
  private String setOff(int own) {
    int first = clause.tree().subtree(own).nextSetBit(0);
    return first > 0 && clause.tree().token(first - 1).getForm().equals(",") ? "," : "";
  }

  /** The tokens with pronouns replaced. */
  String render(BitSet all) {
    return render(all, i -> true);
  }

  /** The tokens beside a subject that is named already: its own "his" and "himself" stay. */
  private String told(BitSet all) {
    return render(all, i -> !isReflexive(i) && !isAfterItsName(i));
  }

  private String render(BitSet all, IntPredicate isNamed) {
    BitSet tokens = Clauses.trimmed(clause.tree(), all);
    Rendering rendering = new Rendering(clause.tree());
    tokens.stream()
        .filter(i -> References.isPersonal(clause.tree(), i) && isNamed.test(i))
        .forEach(i -> named(i).ifPresent(name -> rendering.replace(i, name)));
    Nonfinite.forms(clause).forEach(rendering::replace);
    Relatives.replace(clause, tokens, rendering);
    return rendering.of(tokens);
  }

  /** "himself" is the subject, which the claim has named. */
  private boolean isReflexive(int pronoun) {
    return clause.subject() != Tree.NONE
        && clause.tree().token(pronoun).getForm().toLowerCase(Locale.ROOT).endsWith("self");
  }

  /** "Ruiz sold his house": nobody writes the name again in the sentence that starts with it. */
  private boolean isAfterItsName(int pronoun) {
    int subject = clause.subject();
    return subject != Tree.NONE
        && subject < pronoun
        && attributions
            .references()
            .person(sentence, pronoun)
            .filter(attributions.name(sentence, subject)::equals)
            .isPresent();
  }

  private Optional<String> named(int pronoun) {
    if (isReflexive(pronoun)) {
      return Optional.of(attributions.name(sentence, clause.subject()));
    }
    Optional<String> person = attributions.references().person(sentence, pronoun);
    if (person.isEmpty() || attributions.references().isGuess(sentence, pronoun)) {
      flags.add(person.isEmpty() ? Flags.UNRESOLVED_PRONOUN : Flags.GUESSED_REFERENT);
    }
    boolean possessive = clause.tree().tag(pronoun).equals("PRP$");
    return person.map(name -> possessive ? name + "\u2019s" : name);
  }
}

package org.consilience.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  private static final Pattern FIRST_PERSONS =
      Pattern.compile("\\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Oo]urs?|[Yy]ou|[Yy]our|myself)\\b(?![.-])");

  /** Speakers that name nobody. */
  private static final Pattern SOURCELESS =
      Pattern.compile("(?i)i|we|you|he|she|it|they|who|which|that|this|one|some|many|others");

  /** A capital that does not start the claim. */
  private static final Pattern NAME =
      Pattern.compile("(?<=.)\\b(?!I\\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\p{Lu}");

  private final Reading reading;
  private final Attributions attributions;
  private final int sentence;
  private final Clause clause;
  private final List<String> flags = new ArrayList<>();

  /** Whether the subject was "I" and is a name now. */
  private boolean spoken;

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

  /** {@link #allFlags} of a phrase without a verb, or of a text that lost what it is about. */
  List<String> fragment() {
    flags.add(Flags.FRAGMENT);
    return allFlags();
  }

  /** The subject as it would be named, or "". */
  String subject(List<Attribution> chain) {
    if (!chain.isEmpty() && SOURCELESS.matcher(chain.get(chain.size() - 1).getSource()).matches()) {
      flags.add(Flags.UNRESOLVED_SPEAKER);
    }
    if (clause.subject() == Tree.NONE) {
      flags.add(Flags.NO_SUBJECT);
      return "";
    }
    String form = clause.tree().token(clause.subject()).getForm().toLowerCase(Locale.ROOT);
    if (!chain.isEmpty() && (FIRST_PERSON.contains(form) || isSpeakingBody(form))) {
      spoken = form.equals("i");
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
      if (named.isEmpty() || !isContinued(named.get())) {
        flags.add(named.isPresent() ? Flags.GUESSED_REFERENT : Flags.UNRESOLVED_PRONOUN);
      }
      return named.orElseGet(() -> render(subjectTokens()));
    }
    if (!tree.is(subject, "expl") && tree.isNoun(Math.max(0, tree.child(clause.head(), "attr")))) {
      flags.add(Flags.UNRESOLVED_DESCRIPTION);
    }
    return render(subjectTokens());
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
    String text = written(subject);
    if (FIRST_PERSONS.matcher(text).find()) {
      flags.add(Flags.UNRESOLVED_SPEAKER);
    }
    if (!NAME.matcher(text).find() && !startsWithName()) {
      flags.add(Flags.UNNAMED);
    }
    if (isCut()) {
      flags.add(Flags.FRAGMENT);
    }
    return text;
  }

  /** The capital of a sentence's first word makes no name of it. */
  private boolean startsWithName() {
    Tree tree = clause.tree();
    int first = clause.subject() == Tree.NONE ? clause.first() : subjectTokens().nextSetBit(0);
    return first >= 0
        && (tree.tag(first).startsWith("NNP")
            || attributions.descriptions().isNamed(sentence, first));
  }

  /** "The host did", and a relative clause whose pronoun belongs to a clause further down. */
  private boolean isCut() {
    Tree tree = clause.tree();
    int head = clause.head();
    boolean bare =
        tree.lemma(head).equals("do")
            && tree.child(head, "dobj", "nsubjpass", "advmod", "xcomp") == Tree.NONE;
    boolean led = tree.tag(clause.first()).matches("IN|WP") && tree.is(head, "csubj");
    return bare || led || (Relatives.isRelative(clause) && Relatives.isTorn(clause));
  }

  private String written(String subject) {
    BitSet rest = (BitSet) clause.own().clone();
    Adverbials.take(clause, rest);
    if (clause.subject() == Tree.NONE) {
      return render(rest);
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
    return fronted ? around(rest, own, lead) : joined(lead, render(rest));
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
      } else if (Relatives.isFrontedObject(clause, child)) {
        tokens.set(child);
      }
    }
    return tokens;
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
    String front = render(before);
    String comma = setOff(own);
    return joined(front.isEmpty() ? subject : front + comma + " " + subject, render(after));
  }

  /** The comma between what was fronted and the subject, where the text has one. */
  private String setOff(int own) {
    int first = clause.tree().subtree(own).nextSetBit(0);
    return first > 0 && clause.tree().token(first - 1).getForm().equals(",") ? "," : "";
  }

  /** The tokens with pronouns replaced. */
  String render(BitSet all) {
    BitSet tokens = Clauses.trimmed(clause.tree(), all);
    Rendering rendering = new Rendering(clause.tree());
    tokens.stream()
        .filter(i -> References.isPersonal(clause.tree(), i) && !isOwn(i))
        .forEach(i -> named(i).ifPresent(name -> rendering.replace(i, name)));
    describe(tokens, rendering);
    if (tokens.stream().anyMatch(i -> isAdrift(tokens, i))) {
      flags.add(Flags.UNRESOLVED_DESCRIPTION);
    }
    Nonfinite.forms(clause).forEach(rendering::replace);
    Relatives.replace(clause, tokens, rendering);
    if (spoken) {
      thirdPerson(rendering);
    }
    return rendering.of(tokens);
  }

  /** "I have", "I'm" of a named speaker: "has", "is". */
  private void thirdPerson(Rendering rendering) {
    Tree tree = clause.tree();
    int finite = tree.child(clause.head(), "aux", "auxpass");
    int verb = finite == Tree.NONE ? clause.head() : finite;
    if (tree.tag(verb).equals("VBP")) {
      rendering.replace(verb, Inflection.present(tree.lemma(verb), false));
    }
  }

  /** Puts the fuller mention in the place of "the ship", and notes where there is none. */
  private void describe(BitSet tokens, Rendering rendering) {
    Tree tree = clause.tree();
    Descriptions descriptions = attributions.descriptions();
    tokens.stream()
        .filter(i -> i != clause.head() && descriptions.isOpen(sentence, i))
        .forEach(
            i -> {
              Optional<String> fuller = descriptions.of(sentence, i);
              BitSet core = Phrases.core(tree, i);
              if (fuller.isEmpty() || core.stream().anyMatch(t -> !tokens.get(t))) {
                flags.add(isSubject(i) ? Flags.UNRESOLVED_DESCRIPTION : Flags.VAGUE_OBJECT);
                return;
              }
              core.stream().forEach(t -> rendering.replace(t, t == i ? fuller.get() : ""));
            });
  }

  /** "it", "them", "its", "their" with nothing before it in the claim that it can stand for. */
  private boolean isAdrift(BitSet tokens, int i) {
    Tree tree = clause.tree();
    String form = tree.token(i).getForm().toLowerCase(Locale.ROOT);
    if (!form.matches("it|its|them|their|theirs|they")
        || tree.is(i, "nsubj", "nsubjpass", "expl")) {
      return false;
    }
    boolean plural = form.startsWith("the");
    int subject = clause.subject();
    boolean led = subject != Tree.NONE && subject < i && stands(subject, plural);
    return !led && tokens.get(0, i).stream().noneMatch(t -> stands(t, plural));
  }

  /** Whether a noun can be "it", or "they". */
  private boolean stands(int token, boolean plural) {
    Tree tree = clause.tree();
    String form = tree.token(token).getForm().toLowerCase(Locale.ROOT);
    boolean noun = tree.isNoun(token) && reading.person(sentence, token).isEmpty();
    return form.matches(plural ? "they|we" : "it")
        || (noun && (!plural || Nonfinite.isPlural(tree, token) || tree.tag(token).equals("NNP")));
  }

  private boolean isSubject(int noun) {
    return clause.subject() == noun || clause.tree().is(noun, "nsubj", "nsubjpass", "agent");
  }

  /** "The mayor left his post" and "called himself" need no name twice. */
  private boolean isOwn(int pronoun) {
    if (clause.tree().token(pronoun).getForm().toLowerCase(Locale.ROOT).endsWith("self")) {
      return true;
    }
    boolean possessive = clause.tree().tag(pronoun).equals("PRP$");
    return possessive
        && clause.subject() != Tree.NONE
        && pronoun > clause.subject()
        && attributions
            .references()
            .person(sentence, pronoun)
            .equals(Optional.of(attributions.name(sentence, clause.subject())));
  }

  private Optional<String> named(int pronoun) {
    Optional<String> person = attributions.references().person(sentence, pronoun);
    if (person.isEmpty() || attributions.references().isGuess(sentence, pronoun)) {
      flags.add(person.isEmpty() ? Flags.UNRESOLVED_PRONOUN : Flags.GUESSED_REFERENT);
    }
    boolean possessive = clause.tree().tag(pronoun).equals("PRP$");
    return person.map(name -> possessive ? name + "\u2019s" : name);
  }
}

package org.consilience.claim;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Frame;
import org.consilience.claim.grammar.Rendering;
import org.consilience.claim.grammar.Standing;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Writes people into a claim so that a reader who knows nothing else knows whom it tells of: the
 * full name in the place of a first pronoun or surname, and pronouns after that, as one would
 * write.
 */
final class PeopleNamed {
  /** Nouns of agents: R. Quirk et al., "A Comprehensive Grammar" (1985), section I.34. */
  private static final Pattern AGENT =
      Pattern.compile("(?:maker|player|writer|ist|ian|man|woman)$");

  private static final String EITHER = "EITHER";

  private final Reading reading;
  private final Attributions attributions;
  private final int sentence;
  private final Clause clause;
  private final BitSet claim;
  private final List<String> flags;

  /**
   * @param claim the tokens of clause and subject
   * @param flags takes up what is in doubt
   */
  PeopleNamed(
      Reading reading,
      Attributions attributions,
      int sentence,
      Clause clause,
      BitSet claim,
      List<String> flags) {
    this.reading = reading;
    this.attributions = attributions;
    this.sentence = sentence;
    this.clause = clause;
    this.claim = claim;
    this.flags = flags;
  }

  /**
   * @param bold whether the likeliest person is written where another could be meant
   */
  void write(BitSet tokens, Rendering rendering, boolean bold) {
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      int token = i;
      if (References.isPersonal(clause.tree(), i) && isOwn(i)) {
        doubt(i);
      } else if (References.isPersonal(clause.tree(), i)) {
        named(i, bold).ifPresent(name -> rendering.replace(token, name));
      } else if (isSurname(i)) {
        full(i).ifPresent(name -> rendering.replace(token, name));
        if (i > 0 && Titled.isCivil(clause.tree(), i - 1)) {
          rendering.replace(i - 1, "");
        }
      }
    }
  }

  /** "Smith called him": whoever is meant, it is not the subject that the rules found. */
  private void doubt(int pronoun) {
    Tree tree = clause.tree();
    boolean bound =
        tree.tag(pronoun).equals("PRP")
            && tree.head(pronoun) == clause.head()
            && pronoun > clause.head()
            && !tree.lower(pronoun).endsWith("self");
    if (bound) {
      flags.add(Flags.UNRESOLVED_PRONOUN);
    }
  }

  /** One word for somebody whose full name the document gives, told of here for the first time. */
  private boolean isSurname(int i) {
    Tree tree = clause.tree();
    Optional<String> name = full(i);
    return name.isPresent()
        && name.get().contains(" ")
        && !Distinctions.isOfTwo(tree, i)
        && !tree.is(i, "compound", "nmod", "amod")
        && (i == 0 || !name.get().contains(tree.token(i - 1).getForm()))
        && !before(i).contains(name.get());
  }

  /** The full name of somebody whom a token calls by one word. */
  private Optional<String> full(int token) {
    Optional<Mention> person = reading.person(sentence, token);
    boolean whole =
        person.isPresent()
            && (person.get().getEndToken() - person.get().getFirstToken() > 1
                || person.get().getName().contains(" "));
    String form = clause.tree().token(token).getForm();
    return whole
        ? person.map(Mention::getName).filter(n -> isWordOf(form, n) && isOneWord(person.get()))
        : reading.surnames().of(sentence, token);
  }

  private static boolean isOneWord(Mention mention) {
    return mention.getEndToken() - mention.getFirstToken() == 1;
  }

  private static boolean isWordOf(String form, String name) {
    return (name + " ").contains(" " + form + " ");
  }

  /**
   * "The mayor left his post" and "called himself" need no name twice; and where another person was
   * told of in between, the pronoun is as open as the text left it.
   */
  private boolean isOwn(int pronoun) {
    if (clause.tree().lower(pronoun).endsWith("self")) {
      return true;
    }
    if (isOfRelative(pronoun) || isOfDescription(pronoun)) {
      flags.add(Flags.GUESSED_REFERENT);
      return true;
    }
    Optional<String> person = attributions.references().person(sentence, pronoun);
    Set<String> before = before(pronoun);
    return person.isPresent()
        && (before.contains(person.get())
            || isDescribed(person.get(), pronoun)
            || (before.isEmpty() && pronoun != clause.subject() && person.equals(subject())));
  }

  /** "A deputy was shot when he knocked": without a name nobody is called by what he is twice. */
  private boolean isDescribed(String person, int pronoun) {
    String noun = person.substring(person.lastIndexOf(' ') + 1);
    return Tokens.any(claim, i -> i < pronoun && clause.tree().token(i).getForm().equals(noun))
        && !isName(person);
  }

  /** "a driver who lost his job": no name is wanted where the one told of has none. */
  private boolean isOfRelative(int pronoun) {
    Tree tree = clause.tree();
    int verb = Standing.verbAbove(tree, pronoun);
    int own = verb < 0 ? Tree.NONE : Clauses.ownSubject(tree, verb);
    return own != Tree.NONE
        && own < pronoun
        && tree.is(verb, "relcl")
        && tree.tag(own).equals("WP")
        && tree.tag(pronoun).equals("PRP$")
        && reading.person(sentence, Math.max(0, tree.head(verb))).isEmpty();
  }

  /** "The actress left her post": the one described may be the one meant. */
  private boolean isOfDescription(int pronoun) {
    Tree tree = clause.tree();
    int subject = clause.subject();
    return subject != Tree.NONE
        && subject < pronoun
        && tree.tag(pronoun).equals("PRP$")
        && tree.hasTag(subject, "NN")
        && (isSomebody(tree.lemma(subject), References.sex(tree, pronoun))
            || isKnown(tree, subject, pronoun));
  }

  private static boolean isSomebody(String noun, String sex) {
    String known = Lexicon.PEOPLE.getOrDefault(noun, EITHER);
    return Tokens.isOneOf(known, sex, EITHER) && isSomebody(noun);
  }

  private static boolean isSomebody(String noun) {
    return Lexicon.isSomebody(noun) || AGENT.matcher(noun).find();
  }

  /** "the model known for her looks": whatever is known for what is somebody's is somebody. */
  private static boolean isKnown(Tree tree, int subject, int pronoun) {
    return tree.anyChild(
        subject,
        c ->
            tree.is(c, "acl", "relcl", "amod")
                && tree.hasLemma(c, "know", "famous", "remember", "renowned")
                && tree.below(c).get(pronoun));
  }

  private Optional<String> subject() {
    return clause.subject() == Tree.NONE
        ? Optional.empty()
        : Optional.of(attributions.name(sentence, clause.subject()));
  }

  /** Whether the subject is read before a token: its own, or one that the claim is opened with. */
  private boolean leads(int token) {
    return clause.subject() != Tree.NONE
        && (clause.subject() < token || !claim.get(clause.subject()));
  }

  /** Who is named in the claim before a token. */
  private Set<String> before(int token) {
    Set<String> names = new HashSet<>();
    if (leads(token)) {
      person(clause.subject()).ifPresent(names::add);
    }
    for (int i = claim.nextSetBit(0); i >= 0 && i < token; i = claim.nextSetBit(i + 1)) {
      // "In her old age, she": it is the subject that is named.
      boolean ahead = token == clause.subject() && References.isPersonal(clause.tree(), i);
      person(i).filter(p -> !ahead).ifPresent(names::add);
    }
    return names;
  }

  private Optional<String> person(int token) {
    return References.isPersonal(clause.tree(), token)
        ? attributions.references().person(sentence, token)
        : full(token).or(() -> reading.person(sentence, token).map(Mention::getName));
  }

  /** Whoever says "he" means somebody else. */
  private boolean isSpeaker(int pronoun, String name) {
    return attributions
        .speeches()
        .at(clause.tree().token(pronoun).getStart())
        .filter(s -> isSource(s.frame(), s.frameSentence(), name))
        .isPresent();
  }

  private boolean isSource(@Nullable Frame frame, int frameSentence, String name) {
    return frame != null
        && frame.source() != Tree.NONE
        && attributions.name(frameSentence, frame.source()).equals(name);
  }

  private boolean isName(String name) {
    return reading
        .mentions()
        .anyMatch(m -> m.getType().equals("PERSON") && m.getName().equals(name));
  }

  private Optional<String> named(int pronoun, boolean bold) {
    Optional<String> person =
        attributions.references().person(sentence, pronoun).filter(n -> !isSpeaker(pronoun, n));
    boolean guess =
        person.isPresent() && attributions.references().guesses().isGuess(sentence, pronoun);
    if (person.isEmpty() || guess) {
      flags.add(person.isEmpty() ? Flags.UNRESOLVED_PRONOUN : Flags.GUESSED_REFERENT);
    }
    if (guess && pronoun != clause.subject() && !isName(person.get())) {
      // "the driver's wife": who is no name for a reader, an open pronoun is as well.
      flags.add(Flags.VAGUE_OBJECT);
      return Optional.empty();
    }
    if (guess && !bold) {
      return Optional.empty();
    }
    boolean possessive = clause.tree().tag(pronoun).equals("PRP$");
    return person.map(name -> possessive ? name + "\u2019s" : name);
  }
}

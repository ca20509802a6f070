package org.consilience.claim;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.consilience.claim.grammar.Frame;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Memo;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Rendering;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.grammar.Trimming;
import org.consilience.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * What those are called who say something: by their full name, or by a description of their own.
 */
final class SourceNames {
  /** Tokens. */
  private static final int LONGEST_SOURCE = 15;

  private final Reading reading;
  private final References references;
  private final Speeches speeches;
  private final DescribedSpeakers described;
  private final FullNames fullNames;
  private final Bodies bodies;
  private final TextOwners owners;
  private final Memo<Memo<String>> sources = new Memo<>();

  SourceNames(
      Reading reading, References references, Speeches speeches, DescribedSpeakers described) {
    this.reading = reading;
    this.references = references;
    this.speeches = speeches;
    this.described = described;
    this.fullNames = new FullNames(reading);
    this.bodies = new Bodies(reading);
    this.owners = new TextOwners(reading, bodies);
  }

  /** The name of whoever speaks by a noun phrase: of a text's owner, where the document tells. */
  String ofSource(int sentence, int token) {
    return sources.of(sentence, s -> new Memo<>()).of(token, t -> found(sentence, t));
  }

  private String found(int sentence, int token) {
    Place speaker = speaker(new Place(sentence, token));
    return of(speaker.sentence(), speaker.token());
  }

  /** A text's owner; whatever else speaks is itself the one who speaks. */
  Place speaker(Place source) {
    return owners
        .of(source.sentence(), source.token())
        .or(() -> pronoun(source).flatMap(t -> owners.of(t.sentence(), t.token())))
        .orElse(source);
  }

  /** The noun for the text that speaks as "it"; null where none does. */
  @Nullable String text(int sentence, int token) {
    Tree tree = reading.trees().get(sentence);
    if (TextOwners.author(tree, token) != Tree.NONE) {
      return tree.lemma(token);
    }
    return pronoun(new Place(sentence, token))
        .filter(t -> Channels.isText(reading.trees().get(t.sentence()), t.token()))
        .map(t -> reading.trees().get(t.sentence()).lemma(t.token()))
        .orElse(null);
  }

  /** "An email from Ann Smith came. It said": what speaks as "it". */
  private Optional<Place> pronoun(Place source) {
    boolean text = reading.trees().get(source.sentence()).lower(source.token()).equals("it");
    return text ? bodies.of(source.sentence(), source.token()) : Optional.empty();
  }

  /**
   * The name of whoever a noun phrase stands for: a person's fullest name, or the phrase itself.
   */
  String of(int sentence, int token) {
    Tree tree = reading.trees().get(sentence);
    Optional<String> speaker = speaker(sentence, token);
    if (speaker.isPresent()) {
      return speaker.get();
    }
    if (References.isPersonal(tree, token)) {
      return references
          .person(sentence, token)
          .map(name -> pronominal(sentence, name))
          .orElse(tree.token(token).getForm());
    }
    Optional<Place> body = bodies.of(sentence, token);
    if (body.isPresent()) {
      return of(body.get().sentence(), body.get().token());
    }
    Optional<Mention> person = reading.person(sentence, token);
    boolean joint = tree.child(token, "conj") != Tree.NONE && tree.child(token, "cc") != Tree.NONE;
    if (person.isPresent() && !joint) {
      String name = fullNames.of(person.get().getName());
      return name.indexOf(' ') < 0
          ? reading.surnames().latest(sentence, name).map(fullNames::of).orElse(name)
          : name;
    }
    return appositive(sentence, token)
        .or(() -> described.apposed(sentence, token))
        .or(() -> identified(sentence, token))
        .orElseGet(() -> named(sentence, token));
  }

  /** The full name, or the description of somebody without one: "a spokeswoman for Acme". */
  private String pronominal(int sentence, String name) {
    return name.startsWith("the ")
        ? described.told(sentence, name).map(p -> described(p.sentence(), p.token())).orElse(name)
        : fullNames.of(name);
  }

  /** "the comedian said": a description that the document ties to one name. */
  private Optional<String> identified(int sentence, int token) {
    return described
        .name(sentence, token)
        .or(() -> described.earlier(sentence, token).map(p -> of(p.sentence(), p.token())));
  }

  /** Words in capitals may be a surname that the tagger of names does not know. */
  private String named(int sentence, int token) {
    String phrase = described(sentence, token);
    String form = reading.trees().get(sentence).token(token).getForm();
    return Character.isUpperCase(form.codePointAt(0)) ? fullNames.of(phrase) : phrase;
  }

  /** "her assistant" is the assistant of somebody with a name. */
  private String described(int sentence, int token) {
    Tree tree = reading.trees().get(sentence);
    BitSet tokens = source(sentence, token);
    Rendering rendering = new Rendering(tree);
    tokens.stream()
        .filter(i -> tree.tag(i).equals("PRP$") && References.isPersonal(tree, i))
        .forEach(
            i ->
                references
                    .person(sentence, i)
                    .ifPresent(name -> rendering.replace(i, name + "\u2019s")));
    return rendering.of(tokens);
  }

  /** The phrase; one longer than a source's description has swallowed what the source says. */
  private BitSet source(int sentence, int token) {
    Tree tree = reading.trees().get(sentence);
    int thing = tree.head(token);
    if (thing >= 0 && TextOwners.author(tree, thing) == token) {
      return author(tree, thing, token);
    }
    BitSet tokens = Phrases.whole(tree, token);
    if (tokens.cardinality() > LONGEST_SOURCE) {
      tree.children(token).stream()
          .filter(c -> c > token && tree.is(c, "acl", "relcl", "advcl", "ccomp"))
          .forEach(c -> tokens.andNot(tree.below(c)));
    }
    // "the official said, visibly upset": the parser hangs the mood on the official.
    tree.children(token).stream()
        .filter(c -> c > token && tree.tag(c).startsWith("JJ") && tree.isSetOff(c))
        .forEach(c -> tokens.andNot(tree.below(c)));
    // "which police say": what the clause hangs on is no part of the police.
    tokens.stream()
        .filter(i -> i < token && tree.hasTag(i, "WDT", "WP") && tree.head(i) == token)
        .forEach(tokens::clear);
    // "the statement adding that": what else is said is no part of who says it.
    tree.children(token).stream()
        .filter(c -> c > token && tree.is(c, "acl", "relcl", "advcl") && Frames.isCue(tree, c))
        .filter(c -> !tree.tag(c).equals("VBN") || tree.child(c, "dobj") != Tree.NONE)
        .forEach(c -> tokens.andNot(tree.below(c)));
    // "a man who had followed her and had yelled": nor is it where the clause has other verbs.
    tree.children(token).stream()
        .filter(c -> c > token && tree.is(c, "relcl"))
        .flatMap(c -> tree.children(c).stream())
        .filter(c -> tree.is(c, "conj") && Frames.isCue(tree, c))
        .forEach(c -> tokens.andNot(tree.below(c)));
    // "reports last week that said": the parser may hang what they said on the week.
    tree.children(token).stream()
        .filter(c -> c > token && tree.is(c, "npadvmod"))
        .flatMap(c -> tree.children(c).stream())
        .filter(c -> tree.is(c, "relcl") && Frames.isFrame(tree, c))
        .forEach(c -> tokens.andNot(tree.below(c)));
    tree.children(token).stream()
        .filter(c -> Channels.isChannelOf(tree, token, c))
        .forEach(c -> tokens.andNot(tree.below(c)));
    // "the ministry's statement" is the ministry's, not one of a "ministry's".
    tree.children(token).stream().filter(c -> tree.tag(c).equals("POS")).forEach(tokens::clear);
    // "some were hurt and some not, police said": the parser may hang the "some" on the police.
    IntStream.range(Math.max(0, tokens.nextSetBit(0)), token)
        .filter(i -> tree.isVerb(i) && !tokens.get(i))
        .forEach(verb -> tokens.clear(0, verb));
    // The parser may hang quoted words on the one who says them.
    if (reading.quotation(sentence, token).isEmpty()) {
      tokens.stream()
          .filter(i -> reading.quotation(sentence, i).isPresent())
          .forEach(tokens::clear);
    }
    return Trimming.of(tree, tokens);
  }

  /** "the Chilean government" of "Chilean government figures". */
  private static BitSet author(Tree tree, int thing, int token) {
    BitSet tokens = tree.below(thing).get(0, token + 1);
    tree.children(thing).stream().filter(c -> tree.is(c, "det")).forEach(tokens::clear);
    return tokens;
  }

  /** "I" inside a quotation is its speaker. */
  private Optional<String> speaker(int sentence, int token) {
    Tree tree = reading.trees().get(sentence);
    Optional<Speech> speech = speeches.at(tree.token(token).getStart());
    if (!tree.token(token).getForm().equals("I") || speech.isEmpty()) {
      return Optional.empty();
    }
    Frame frame = speech.get().frame();
    return frame == null || frame.source() == token
        ? Optional.empty()
        : Optional.of(ofSource(speech.get().frameSentence(), frame.source()));
  }

  /** "the minister, Ann Smith," is Ann Smith. */
  private Optional<String> appositive(int sentence, int token) {
    Tree tree = reading.trees().get(sentence);
    return tree.children(token).stream()
        .filter(c -> tree.is(c, "appos") && tree.child(c, "conj") == Tree.NONE)
        .map(c -> reading.person(sentence, c))
        .flatMap(Optional::stream)
        .map(Mention::getName)
        .findFirst();
  }
}

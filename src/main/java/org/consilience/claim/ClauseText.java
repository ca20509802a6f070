package org.consilience.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Correlatives;
import org.consilience.claim.grammar.Frames;
import org.consilience.claim.grammar.Memo;
import org.consilience.claim.grammar.Modalities;
import org.consilience.claim.grammar.Nonfinite;
import org.consilience.claim.grammar.Parts;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Relatives;
import org.consilience.claim.grammar.Rendering;
import org.consilience.claim.grammar.Soundness;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.grammar.Trimming;
import org.consilience.claim.grammar.WordOrder;
import org.consilience.claim.quotation.Quotation;
import org.consilience.claim.value.Occasions;
import org.consilience.model.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * A clause rewritten to stand alone: its subject named, relative pronouns and "I" replaced by what
 * they stand for.
 */
final class ClauseText {
  private static final Set<String> FIRST_PERSON = Set.of("i", "me", "myself");
  private static final Pattern MYSELF = Pattern.compile("\\bmyself\\b(?![.-])");

  /** What a text begins with: a relative pronoun that nothing was put in the place of. */
  private static final Pattern RELATIVE =
      Pattern.compile("(?:\\p{L}+ )?(?:of )?(?:which|whom|whose|who)\\b");

  private final Reading reading;
  private final Attributions attributions;
  private final int sentence;
  private final Clause clause;
  private final List<String> flags = new ArrayList<>();

  private final Memo<String> phrases = new Memo<>();

  private @Nullable BitSet subjectTokens;
  private @Nullable BitSet words;
  private @Nullable Map<Integer, String> forms;

  private @Nullable PeopleNamed people;

  /** Who says "I", or "" where nobody does. */
  private String speaker = "";

  /** Whether guesses are written. */
  private boolean bold = true;

  /** Whether the subject was "I" and is a name now. */
  private boolean spoken;

  ClauseText(Reading reading, Attributions attributions, int sentence, Clause clause) {
    this.reading = reading;
    this.attributions = attributions;
    this.sentence = sentence;
    this.clause = clause;
  }

  Clause clause() {
    return clause;
  }

  /** What is in doubt about the sentence and about what was rendered so far. */
  List<String> allFlags() {
    TreeSet<String> all = new TreeSet<>(reading.flags(sentence));
    all.addAll(flags);
    return List.copyOf(all);
  }

  /** Whether one of some flags is among {@link #allFlags}. */
  boolean isFlagged(Set<String> any) {
    return !Collections.disjoint(flags, any) || !Collections.disjoint(reading.flags(sentence), any);
  }

  /** {@link #allFlags} of a phrase without a verb, or of a text that lost what it is about. */
  List<String> fragment() {
    flags.add(Flags.FRAGMENT);
    return allFlags();
  }

  /** The subject as it would be named, or "". */
  String subject(List<Attribution> chain) {
    int head = clause.tree().token(clause.head()).getStart();
    if (attributions.speeches().at(head).filter(attributions.speeches()::isGuess).isPresent()) {
      flags.add(Flags.GUESSED_REFERENT);
    }
    if (!chain.isEmpty()) {
      String source = chain.get(chain.size() - 1).getSource();
      speaker = Sources.isNameless(source) ? "" : source;
      if (speaker.isEmpty()) {
        flags.add(Flags.UNRESOLVED_SPEAKER);
      }
    }
    if (clause.subject() == Tree.NONE) {
      flags.add(Flags.NO_SUBJECT);
      return "";
    }
    if (Nonfinite.isContested(clause)) {
      flags.add(Flags.GUESSED_REFERENT);
    }
    if (ImpersonalSubject.isCountAlone(clause)) {
      flags.add(Flags.UNRESOLVED_DESCRIPTION);
    }
    String form = clause.tree().lower(clause.subject());
    ImpersonalSubject impersonal = new ImpersonalSubject(reading, sentence, clause);
    if (!chain.isEmpty() && (FIRST_PERSON.contains(form) || impersonal.isSpeakingBody(form))) {
      spoken = form.equals("i");
      return chain.get(chain.size() - 1).getSource();
    }
    if (!ImpersonalSubject.isPronoun(form)) {
      return render(subjectTokens());
    }
    Optional<String> doubt = impersonal.flag();
    doubt.ifPresent(flags::add);
    return impersonal
        .named()
        .filter(n -> bold || doubt.isEmpty() || impersonal.isOnly())
        .orElseGet(() -> render(subjectTokens()));
  }

  /** The subject without the clause itself, which hangs below it where it is relative. */
  private BitSet subjectTokens() {
    if (subjectTokens == null) {
      subjectTokens = foundSubject();
    }
    return subjectTokens;
  }

  private BitSet foundSubject() {
    if (clause.subject() == Tree.NONE) {
      return new BitSet();
    }
    BitSet tokens = Phrases.named(clause.tree(), clause.subject());
    int according = Frames.according(clause.tree(), clause.subject(), clause.head());
    if (according != Tree.NONE) {
      tokens.andNot(clause.tree().below(according));
    }
    if (tokens.get(clause.head()) && clause.head() != clause.subject()) {
      tokens.andNot(clause.tree().below(clause.head()));
    }
    if (clause.tree().is(clause.head(), "ccomp")) {
      clause.tree().children(clause.subject()).stream()
          .filter(c -> clause.tree().is(c, "relcl"))
          .filter(c -> clause.tree().below(c).get(clause.head()))
          .forEach(c -> tokens.andNot(clause.tree().below(c)));
    }
    if (clause.subject() < clause.head() && tokens.length() > clause.head()) {
      tokens.clear(clause.head(), tokens.length());
    }
    tokens.clear(0, Phrases.projected(clause.tree(), clause.subject()).nextSetBit(0));
    return Trimming.of(clause.tree(), tokens);
  }

  /** The tokens that the text is made of, to read only. */
  BitSet words() {
    if (words == null) {
      words = (BitSet) clause.own().clone();
      words.or(subjectTokens());
      Parts.take(clause, words);
    }
    return words;
  }

  /** The phrase around a token, with pronouns replaced by the likeliest names. */
  String phrase(int token) {
    return phrases.of(token, t -> render(Phrases.whole(clause.tree(), t)));
  }

  /**
   * The clause as it is compared with others: the likeliest names in the place of what stands for
   * them, and no more words than its own; which of several times it was is compared by itself.
   */
  String compared(String subject) {
    return new WordOrder(Occasions.left(clause), subjectTokens(), this::render)
        .sentence(subject, false);
  }

  /**
   * The whole clause as a sentence of its own, for a reader: names only where they are sure, and
   * with the parts that it would be cut off from.
   */
  String text(List<Attribution> chain) {
    bold = false;
    String subject = subject(chain);
    String text = new WordOrder(clause, subjectTokens(), this::render).sentence(subject, true);
    Wording wording = new Wording(text);
    if (wording.isPersonal() || (text.contains("myself") && MYSELF.matcher(text).find())) {
      flags.add(Flags.UNRESOLVED_SPEAKER);
    }
    if (!wording.hasName() && !startsWithName() && !isNamedAnew(text, subject)) {
      flags.add(Flags.UNNAMED);
    }
    if (Soundness.isUnsound(clause)
        || (text.contains("wh") && RELATIVE.matcher(text).lookingAt())) {
      flags.add(Flags.FRAGMENT);
    }
    return text;
  }

  /** A capital that the text's first word did not have there is that of a name. */
  private boolean isNamedAnew(String text, String subject) {
    int first = subjectTokens().nextSetBit(0);
    return first >= 0
        && !subject.isEmpty()
        && text.startsWith(subject)
        && Character.isUpperCase(text.codePointAt(0))
        && !text.startsWith(clause.tree().token(first).getForm());
  }

  /** The capital of a sentence's first word makes no name of it. */
  private boolean startsWithName() {
    Tree tree = clause.tree();
    int first = clause.subject() == Tree.NONE ? clause.first() : subjectTokens().nextSetBit(0);
    return first >= 0
        && (tree.tag(first).startsWith("NNP")
            || (!tree.hasTag(first, "NN", "NNS")
                && attributions.descriptions().isNamed(sentence, first)));
  }

  /** The tokens with pronouns replaced. */
  String render(BitSet all) {
    BitSet tokens = Trimming.ofClause(clause, all);
    Rendering rendering = new Rendering(clause.tree());
    people().write(tokens, rendering, bold);
    if (!speaker.isEmpty()) {
      new SpeakerNamed(reading, attributions, sentence, clause, speaker)
          .write(tokens, words(), rendering, bold);
    }
    things().write(tokens, rendering, bold);
    if (new Adrift(reading, sentence, clause).isAny(tokens)) {
      flags.add(Flags.UNRESOLVED_DESCRIPTION);
    }
    Spoken.writeOut(clause.tree(), tokens, rendering);
    Correlatives.complete(clause.tree(), tokens, rendering);
    Spoken.closeLists(clause.tree(), tokens);
    Spoken.closeBrackets(clause.tree(), tokens);
    Spoken.dropBrackets(clause.tree(), tokens);
    forms().forEach(rendering::replace);
    Relatives.replace(clause, tokens, rendering, this::render);
    if (spoken) {
      Spoken.thirdPerson(clause.tree(), clause.head(), rendering);
    }
    for (Quotation quotation : reading.quotations(sentence)) {
      if (attributions.speeches().nobodys().contains(quotation)) {
        mark(quotation, tokens, rendering);
      }
    }
    return rendering.of(tokens);
  }

  /** Words in marks that a text holds are not its own, least of all where nobody owns them. */
  private void mark(Quotation quotation, BitSet tokens, Rendering rendering) {
    Tree tree = clause.tree();
    BitSet quoted = new BitSet();
    tree.indices()
        .filter(i -> !tree.isPunctuation(i) && quotation.holds(tree.token(i).getStart()))
        .forEach(quoted::set);
    if (!quoted.isEmpty() && quoted.stream().allMatch(tokens::get)) {
      int last = quoted.length() - 1;
      rendering.replace(last, rendering.at(last) + "\u201D");
      int first = quoted.nextSetBit(0);
      rendering.replace(first, "\u201C" + rendering.at(first));
    }
  }

  private ThingsNamed things() {
    return new ThingsNamed(attributions.descriptions(), sentence, clause, words(), flags);
  }

  private PeopleNamed people() {
    if (people == null) {
      BitSet claim = (BitSet) clause.own().clone();
      claim.or(subjectTokens());
      people = new PeopleNamed(reading, attributions, sentence, clause, claim, flags);
    }
    return people;
  }

  private Map<Integer, String> forms() {
    if (forms == null) {
      forms = hedged(Nonfinite.forms(clause));
    }
    return forms;
  }

  /** An adverb that hedges the verb before this one stands before this one too. */
  private Map<Integer, String> hedged(Map<Integer, String> plain) {
    Tree tree = clause.tree();
    List<Integer> hedges = Modalities.shared(clause);
    if (hedges.isEmpty()) {
      return plain;
    }
    int auxiliary = tree.child(clause.head(), "aux", "auxpass");
    int first = auxiliary == Tree.NONE ? clause.head() : Math.min(auxiliary, clause.head());
    Map<Integer, String> forms = new HashMap<>(plain);
    String verb = plain.getOrDefault(first, tree.token(first).getForm());
    forms.put(first, tree.lower(hedges.get(0)) + " " + verb);
    return forms;
  }
}

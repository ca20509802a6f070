package org.consilience.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.consilience.model.Attribution;
import org.consilience.model.Mention;

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

  List<String> flags() {
    return flags;
  }

  /** The subject as it would be named, or "". */
  String subject(List<Attribution> chain) {
    if (clause.subject() == Tree.NONE) {
      flags.add(Flags.NO_SUBJECT);
      return "";
    }
    String form = clause.tree().token(clause.subject()).getForm().toLowerCase(Locale.ROOT);
    if (!chain.isEmpty() && (FIRST_PERSON.contains(form) || isSpeakingBody(form, chain))) {
      return chain.get(chain.size() - 1).getSource();
    }
    if (VAGUE.contains(form) && !clause.tree().is(clause.subject(), "expl")) {
      flags.add(Flags.UNRESOLVED_PRONOUN);
    }
    return render(subjectTokens());
  }

  /** "The agency said it would ...": "it" is the agency, for a person would be "he" or "she". */
  private boolean isSpeakingBody(String form, List<Attribution> chain) {
    return form.matches("it|they")
        && !clause.tree().is(clause.subject(), "expl")
        && Frames.above(clause.tree(), clause.head()).stream()
            .anyMatch(
                f ->
                    f.source() != Tree.NONE
                        && f.source() < clause.subject()
                        && reading.person(sentence, f.source()).isEmpty()
                        && !isCopular())
        && !chain.isEmpty();
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
      return render(rest);
    }
    int own = clause.tree().child(clause.head(), Clauses.SUBJECTS);
    if (own != Tree.NONE) {
      rest.andNot(clause.tree().subtree(own));
    }
    BitSet before = rest.get(0, clause.head() + 1);
    boolean fronted = own != Tree.NONE && before.nextSetBit(0) >= 0 && before.nextSetBit(0) < own;
    return fronted ? around(rest, own, subject) : (subject + " " + render(rest)).strip();
  }

  /** What stood before the subject stays there: "in March, the company ...". */
  private String around(BitSet rest, int own, String subject) {
    BitSet before = (BitSet) rest.clone();
    before.clear(own, Math.max(own, before.length()));
    BitSet after = (BitSet) rest.clone();
    after.clear(0, own);
    return (render(before) + " " + subject + " " + render(after)).strip();
  }

  private String render(BitSet all) {
    BitSet tokens = Clauses.trimmed(clause.tree(), all);
    Rendering rendering = new Rendering(clause.tree());
    tokens.stream()
        .filter(i -> References.isPersonal(clause.tree(), i))
        .forEach(i -> named(i).ifPresent(name -> rendering.replace(i, name)));
    return rendering.of(tokens);
  }

  private Optional<String> named(int pronoun) {
    Optional<String> person = attributions.references().person(sentence, pronoun);
    long people =
        reading.mentions(sentence).stream()
            .filter(m -> m.getType().equals("PERSON"))
            .map(Mention::getName)
            .distinct()
            .count();
    if (person.isPresent() && people > 1) {
      flags.add(Flags.GUESSED_REFERENT);
    }
    boolean possessive = clause.tree().tag(pronoun).equals("PRP$");
    return person.map(name -> possessive ? name + "\u2019s" : name);
  }
}

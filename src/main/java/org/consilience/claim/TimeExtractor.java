package org.consilience.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.consilience.claim.grammar.Nonfinite;
import org.consilience.claim.grammar.Phrases;
import org.consilience.claim.grammar.Rendering;
import org.consilience.claim.grammar.Tokens;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.grammar.Trimming;
import org.consilience.claim.lexicon.Lexicon;
import org.consilience.claim.value.Outlook;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.ComparableClaim;
import org.consilience.model.DateEstimate;
import org.consilience.model.Mention;
import org.consilience.model.Value;
import org.consilience.model.ValueKind;

/**
 * When a named event took place: a noun with a date ("the vote in March 2021"). A clause's own time
 * stays in its proposition.
 */
final class TimeExtractor implements ClaimExtractor {
  private static final String NAME = "times";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<ComparableClaim> extract(AnnotatedDocument document) {
    Reading reading = Reading.of(document);
    List<ComparableClaim> claims = new ArrayList<>();
    for (int s : reading.assertions()) {
      for (Mention mention : reading.mentions(s)) {
        claim(reading, reading.trees().get(s), mention).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static Optional<ComparableClaim> claim(Reading reading, Tree tree, Mention mention) {
    int event = event(tree, mention);
    if (!Times.isTime(mention)
        || event == Tree.NONE
        || isInside(tree, mention, event)
        || isNothings(tree, event, mention)
        || Times.isBound(tree, mention)
        || tree.lower(mention.getFirstToken() - 1).equals("from")) {
      return Optional.empty();
    }
    return Times.resolve(reading, mention, Outlook.BACK)
        .map(time -> of(reading, tree, mention, event, time));
  }

  /**
   * "A June shooting": what stands before the noun says when, and no sentence can be made of it.
   */
  private static boolean isInside(Tree tree, Mention mention, int event) {
    return Phrases.core(tree, event).get(mention.getFirstToken());
  }

  /** "films due for release in May", "its launch in May": of what, the phrase leaves out. */
  private static boolean isNothings(Tree tree, int event, Mention mention) {
    BitSet phrase = without(Phrases.whole(tree, event), when(tree, mention));
    return Tokens.any(phrase, i -> tree.tag(i).equals("PRP$"))
        || (tree.child(event, "det", "poss") == Tree.NONE
            && Tokens.none(
                phrase, i -> tree.tag(i).startsWith("NNP") || (i != event && tree.is(i, "pobj"))));
  }

  /** "The agreement was": of which event and when has to stand in the claim. */
  private static List<String> flags(
      Reading reading, Tree tree, Mention mention, int event, BitSet when) {
    List<String> flags = new ArrayList<>(reading.flags(mention.getSentence()));
    if (new Rendering(tree).of(when).isBlank()) {
      flags.add(Flags.FRAGMENT);
    }
    if (Tokens.none(Phrases.whole(tree, event), i -> tree.tag(i).startsWith("NNP"))) {
      flags.add(Flags.UNRESOLVED_DESCRIPTION);
    }
    return flags;
  }

  /** The event that the date hangs on, with or without a preposition between. */
  private static int event(Tree tree, Mention mention) {
    int noun = Times.head(tree, mention);
    boolean event =
        noun != Tree.NONE && tree.isNoun(noun) && Lexicon.EVENT_NOUNS.contains(tree.lemma(noun));
    return event ? noun : Tree.NONE;
  }

  private static BitSet without(BitSet tokens, BitSet when) {
    BitSet rest = (BitSet) tokens.clone();
    rest.andNot(when);
    return rest;
  }

  /** The date with its preposition. */
  private static BitSet when(Tree tree, Mention mention) {
    BitSet when = new BitSet();
    when.set(mention.getFirstToken(), mention.getEndToken());
    int before = mention.getFirstToken() - 1;
    if (tree.is(before, "prep")) {
      when.set(before);
    }
    return when;
  }

  private static String verb(Tree tree, int event) {
    return Nonfinite.isPlural(tree, event) ? " were " : " was ";
  }

  private static ComparableClaim of(
      Reading reading, Tree tree, Mention mention, int event, DateEstimate time) {
    BitSet tokens = Phrases.whole(tree, event);
    tokens.set(mention.getFirstToken(), mention.getEndToken());
    BitSet when = when(tree, mention);
    String phrase = new Rendering(tree).of(Trimming.of(tree, without(tokens, when)));
    Claim.Builder draft =
        Drafts.of(reading, NAME)
            .setKind(ClaimKind.TIME)
            .setText(phrase + verb(tree, event) + new Rendering(tree).of(when))
            .setSubject(phrase)
            .setPredicate(tree.lemma(event))
            .setObject(mention.getSurface())
            .setValue(
                Value.newBuilder()
                    .setKind(ValueKind.DATE)
                    .setText(mention.getSurface())
                    .setDateEstimate(time)
                    .build())
            .setTime(time)
            .setEvidence(reading.span(mention.getSentence(), tokens.nextSetBit(0), tokens.length()))
            .setFlags(flags(reading, tree, mention, event, when));
    draft.setExtractionConfidence(Confidence.of(Signs.of(NAME, draft.getFlags(), tree.size())));
    return Drafts.finished(draft, mention.getStart(), Drafts.lemmas(tree, tokens));
  }
}

package org.consilience.claim;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.consilience.claim.grammar.Tree;
import org.consilience.model.Argument;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Fidelity;
import org.consilience.model.Modality;
import org.consilience.model.Polarity;
import org.consilience.model.Span;
import org.consilience.model.Stance;
import org.consilience.text.Hashes;
import org.consilience.text.NormalForms;
import org.consilience.text.StopWords;
import org.consilience.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What every extractor does alike: a claim half filled, and its identity and lemmas once it is
 * whole.
 */
final class Drafts {
  private static final Set<String> NAMES = WordSet.of("PERSON", "GPE", "LOC", "ORG", "NORP");

  private Drafts() {}

  static Claim.Builder of(Reading reading, String extractor) {
    return Claim.newBuilder()
        .setClaimId("")
        .setClaimKey("")
        .setDocumentId(reading.document().getDocument().getDocumentId())
        .setExtractor(extractor)
        // What no extractor knows yet: Avro copies each default that it has to look up.
        .setStoryId(null)
        .setOriginId(null)
        .setConsensusId("")
        .setStance(Stance.UNKNOWN)
        .setSubjectEntityId(null)
        .setObject(null)
        .setObjectEntityId(null)
        .setArguments(List.of())
        .setValue(null)
        .setTime(null)
        .setHedges(List.of())
        .setAttribution(List.of())
        .setPrimarySourceId(null)
        .setSupportingEvidence(List.of())
        .setExtractionConfidence(0)
        .setCandidateKeys(List.of())
        .setMatchEvidence(List.of())
        .setQuoteFamilyId(null)
        .setFidelity(Fidelity.UNKNOWN)
        .setContext("")
        .setPolarity(Polarity.POSITIVE)
        .setModality(Modality.ASSERTED);
  }

  /**
   * Gives the claim its id and what it is compared by.
   *
   * @param anchor offset of the word that the claim hangs on. No two claims of one kind share it,
   *     and no two extractors share a kind, so that no two claims of a document share an id.
   */
  static ComparableClaim finished(Claim.Builder draft, int anchor, List<String> lemmas) {
    Claim claim = draft.build();
    claim.setClaimId(id(claim, anchor));
    if (!claim.getAttribution().isEmpty()) {
      claim.setFidelity(
          claim.getAttribution().get(claim.getAttribution().size() - 1).getFidelity());
    }
    return new ComparableClaim(claim, lemmas, List.of(), "", "");
  }

  /** From what the document has written, never from names put in the place of pronouns. */
  private static String id(Claim claim, int anchor) {
    StringBuilder arguments = new StringBuilder();
    for (Argument argument : claim.getArguments()) {
      arguments
          .append(argument.getRole())
          .append('=')
          .append(place(argument.getSpan()))
          .append(';');
    }
    return Hashes.sha256(
        "claim",
        claim.getDocumentId(),
        claim.getKind().name(),
        place(claim.getEvidence()),
        claim.getPredicate() + "@" + anchor,
        arguments.toString());
  }

  private static String place(@Nullable Span span) {
    return span == null ? "" : span.getStart() + "-" + span.getEnd();
  }

  /**
   * The content lemmas among the tokens, folded, each once, in the order of the text; names are
   * compared as entities, and numbers as values: of a numeral the annotator's lemma is its class.
   */
  static List<String> lemmas(Tree tree, BitSet tokens) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      String entity = tree.token(i).getEntity();
      String lemma =
          entity.isEmpty() || !NAMES.contains(entity)
              ? NormalForms.fold(tree.token(i).getLemma())
              : "";
      if (!StopWords.contains(lemma)) {
        lemmas.add(lemma);
      }
    }
    return List.copyOf(lemmas);
  }
}

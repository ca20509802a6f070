package org.consilience.consensus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.ComparableClaim;
import org.consilience.model.DateEstimate;
import org.consilience.model.Document;
import org.consilience.model.Entity;
import org.consilience.model.Modality;
import org.consilience.model.Polarity;
import org.consilience.model.ResolvedStory;
import org.consilience.model.Span;
import org.consilience.model.Story;
import org.consilience.model.Value;
import org.consilience.model.ValueKind;
import org.jspecify.annotations.Nullable;

/** Claims and stories, written by hand. An id of a claim starts with that of its document. */
final class Claims {
  static final String STORY = "0123456789abcdef-story";

  private Claims() {}

  /** A claim of a document, at a place of its own in it; its origin is that of the document. */
  static Claim claim(String document, int place, String text) {
    return Claim.newBuilder()
        .setClaimId(document + "-" + place)
        .setClaimKey("")
        .setDocumentId(document)
        .setStoryId(STORY)
        .setOriginId("origin-" + document)
        .setKind(ClaimKind.EVENT)
        .setText(text)
        .setPolarity(Polarity.POSITIVE)
        .setModality(Modality.ASSERTED)
        .setEvidence(new Span(place * 100, place * 100 + 50, ""))
        .setExtractionConfidence(1.0)
        .build();
  }

  static Claim claim(String document, String text) {
    return claim(document, 0, text);
  }

  static Claim denied(Claim claim) {
    claim.setPolarity(Polarity.NEGATIVE);
    return claim;
  }

  /** The claim with a duration in seconds; a missing bound is open. */
  static Claim lasting(Claim claim, @Nullable Double lower, @Nullable Double upper) {
    return measuring(claim, lower, upper, "s");
  }

  static Claim measuring(Claim claim, @Nullable Double lower, @Nullable Double upper, String unit) {
    claim.setKind(ClaimKind.QUANTITY);
    claim.setValue(
        Value.newBuilder()
            .setKind(ValueKind.DURATION)
            .setText(claim.getText())
            .setLower(lower)
            .setUpper(upper)
            .setUnit(unit)
            .build());
    return claim;
  }

  static Claim dated(Claim claim, @Nullable String earliest, @Nullable String latest) {
    claim.setKind(ClaimKind.TIME);
    claim.setTime(
        DateEstimate.newBuilder()
            .setEdtf(earliest + "/" + latest)
            .setEarliest(earliest == null ? null : LocalDate.parse(earliest))
            .setLatest(latest == null ? null : LocalDate.parse(latest))
            .build());
    return claim;
  }

  static Claim role(String document, String person, String office) {
    Claim claim = claim(document, person + " is " + office);
    claim.setKind(ClaimKind.ROLE);
    claim.setSubject(person);
    claim.setSubjectEntityId("entity-" + person);
    claim.setValue(Value.newBuilder().setKind(ValueKind.ROLE).setText(office).build());
    return claim;
  }

  /** The claim as a quotation of an entity of the story, or of a phrase if it has no such id. */
  static Claim said(Claim claim, String source, @Nullable String entityId) {
    claim.setKind(ClaimKind.QUOTE);
    Attribution hop =
        Attribution.newBuilder().setSource(source).setEntityId(entityId).setPrimary(true).build();
    claim.setAttribution(new ArrayList<>(List.of(hop)));
    claim.setPrimarySourceId(PrimarySources.id(hop, STORY));
    return claim;
  }

  static ComparableClaim comparable(Claim claim, List<String> lemmas, List<String> entities) {
    return new ComparableClaim(claim, lemmas, entities, claim.getText(), "");
  }

  static Entity entity(String id, String name, String type) {
    return new Entity(id, name, type, List.of(), List.of());
  }

  /** A story of documents, each with an origin of its own and no publisher. */
  static ResolvedStory story(String... documents) {
    List<Document> rows = new ArrayList<>();
    for (String id : documents) {
      rows.add(
          Document.newBuilder()
              .setDocumentId(id)
              .setSourceUri(id + ".txt")
              .setOriginId("origin-" + id)
              .build());
    }
    return new ResolvedStory(
        Story.newBuilder().setStoryId(STORY).setDocumentIds(List.of(documents)).build(),
        rows,
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  /** Counts over documents that have no publisher. */
  static Tallies tallies() {
    return new Tallies(story(), new Voices(Map.of()));
  }

  static Tallies tallies(ResolvedStory story) {
    return new Tallies(story, new Voices(Map.of()));
  }

  static List<Claim> sorted(Claim... claims) {
    return List.of(claims).stream().sorted(Comparator.comparing(Claim::getClaimId)).toList();
  }
}

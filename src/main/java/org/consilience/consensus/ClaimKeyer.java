package org.consilience.consensus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Document;
import org.consilience.model.ResolvedStory;
import org.consilience.model.Value;

/**
 * Gives a claim its place in its story: entities, and every key under which it meets the claims
 * that could state the same thing. Keys are coarse on purpose, one a content lemma, a concept of
 * the predicate, an entity, a pair of them or a value: what a key brings together the matcher still
 * has to join.
 */
public final class ClaimKeyer {
  /** Goes into every key, so that runs of two versions never mix. */
  private static final String VERSION = "k2";

  private final String storyId;
  private final StoryNames names;
  private final Map<String, String> origins = new TreeMap<>();

  private ClaimKeyer(ResolvedStory story) {
    this.storyId = story.getStory().getStoryId();
    this.names = new StoryNames(story);
    for (Document document : story.getDocuments()) {
      origins.put(document.getDocumentId(), String.valueOf(document.getOriginId()));
    }
  }

  public static ClaimKeyer within(ResolvedStory story) {
    return new ClaimKeyer(story);
  }

  /** A copy of the claim with story, origin, entities, canonical text and keys. */
  public ComparableClaim key(ComparableClaim unkeyed) {
    ComparableClaim keyed = ComparableClaim.newBuilder(unkeyed).build();
    Claim claim = keyed.getClaim();
    claim.setStoryId(storyId);
    claim.setOriginId(origins.get(claim.getDocumentId()));
    resolve(claim);
    String compared =
        keyed.getCanonicalText().isEmpty() ? claim.getText() : keyed.getCanonicalText();
    keyed.setEntities(
        names.keys(claim.getDocumentId(), compared + " \u00B7 " + claim.getEvidence().getExact()));
    keyed.setCanonicalText(names.canonical(claim.getDocumentId(), compared));
    claim.setCandidateKeys(keys(keyed));
    claim.setClaimKey(claim.getCandidateKeys().isEmpty() ? "" : claim.getCandidateKeys().get(0));
    return keyed;
  }

  private void resolve(Claim claim) {
    String document = claim.getDocumentId();
    claim.setSubjectEntityId(names.entityId(document, claim.getSubject()).orElse(null));
    if (claim.getObject() != null) {
      claim.setObjectEntityId(names.entityId(document, claim.getObject()).orElse(null));
    }
    for (Attribution hop : claim.getAttribution()) {
      hop.setEntityId(names.entityId(document, hop.getSource()).orElse(null));
      if (hop.getPrimary()) {
        claim.setPrimarySourceId(PrimarySources.id(hop, storyId));
      }
    }
  }

  private List<String> keys(ComparableClaim claim) {
    TreeSet<String> keys = new TreeSet<>();
    claim.getLemmas().forEach(lemma -> keys.add(key("lemma", lemma)));
    Thesaurus.shared()
        .concepts(claim.getClaim().getPredicate())
        .forEach(concept -> keys.add(key("concept", concept)));
    List<String> entities = claim.getEntities();
    entities.forEach(entity -> keys.add(key("entity", entity)));
    for (int i = 0; i < entities.size(); i++) {
      for (int j = i + 1; j < entities.size(); j++) {
        keys.add(key("entities", entities.get(i) + "+" + entities.get(j)));
      }
    }
    Value value = claim.getClaim().getValue();
    if (value != null && value.getUnit() != null) {
      keys.add(key("unit", value.getUnit()));
    }
    return List.copyOf(keys);
  }

  /** What of a key is left inside its story, in the same order. */
  static String insideStory(String key) {
    return key.substring(key.indexOf(':', key.indexOf(':') + 1) + 1);
  }

  private String key(String kind, String content) {
    return VERSION + ":" + storyId.substring(0, 16) + ":" + kind + ":" + content;
  }
}

package org.consilience.query;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.dataset.AvroShards;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.RunDraft;
import org.consilience.dataset.RunFacts;
import org.consilience.dataset.RunFolder;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.Document;
import org.consilience.model.DocumentSpan;
import org.consilience.model.Fidelity;
import org.consilience.model.IdChange;
import org.consilience.model.Span;
import org.consilience.model.Stance;
import org.consilience.model.Story;
import org.consilience.model.Tally;
import org.consilience.model.Term;
import org.consilience.model.Variant;
import org.consilience.text.Hashes;

/** A run about a ferry, told claim by claim; groups count what was said in them. */
public final class ToldRun {
  private static final Instant WHEN = Instant.parse("2031-02-03T04:05:06Z");

  private final Map<String, Document> documents = new TreeMap<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<IdChange> changes = new ArrayList<>();

  /** A claim that speaks for the answer of its group; its id is its document and its words. */
  public ToldRun says(String uri, String words, String group) {
    return says(uri, words, group, Stance.SUPPORTS);
  }

  public ToldRun says(String uri, String words, String group, Stance stance) {
    document(uri);
    claims.add(
        Claim.newBuilder()
            .setClaimId(Hashes.sha256(documents.get(uri).getContentHash(), words))
            .setClaimKey("key")
            .setDocumentId(documents.get(uri).getDocumentId())
            .setConsensusId(group)
            .setStance(stance)
            .setText(words)
            .setEvidence(new Span(0, words.length(), words))
            .setExtractor("propositions")
            .build());
    return this;
  }

  /** The claim last added was said by this speaker, and joined its group for a reason. */
  public ToldRun by(String speaker) {
    Claim claim = claims.get(claims.size() - 1);
    claim.setAttribution(
        List.of(new Attribution(speaker, null, "say", "radio", Fidelity.PARAPHRASE, true)));
    claim.setMatchEvidence(List.of(new Term("prior", -4.0, null), new Term("meaning", 5.5, null)));
    return this;
  }

  public ToldRun document(String uri) {
    return document(uri, "first version");
  }

  /** A document whose content is this. */
  public ToldRun document(String uri, String content) {
    documents.computeIfAbsent(
        uri,
        u ->
            Document.newBuilder()
                .setDocumentId(Hashes.sha256(uri, content))
                .setSourceUri(uri)
                .setContentHash(Hashes.sha256(content))
                .setStoryId("story")
                .setOriginId("origin-" + uri)
                .build());
    return this;
  }

  public ToldRun idChanged(String oldId, String newId) {
    changes.add(new IdChange(oldId + newId, "re-keyed", oldId, newId, "test"));
    return this;
  }

  public RunFolder publish(Path output, String runId) throws IOException {
    Story story = Story.newBuilder().setStoryId("story").setTitle("Ferry aground").build();
    try (RunDraft draft = RunDraft.create(output, runId)) {
      Path folder = draft.folder();
      AvroShards.write(folder, Dataset.DOCUMENTS, 0, 1, documents.values());
      AvroShards.write(folder, Dataset.CLAIMS, 0, 1, claims);
      AvroShards.write(folder, Dataset.CONSENSUS, 0, 1, groups());
      AvroShards.write(folder, Dataset.STORIES, 0, 1, List.of(story));
      AvroShards.write(folder, Dataset.IDS, 0, 1, changes);
      return draft.publish(new RunFacts("1.2.3", "DirectRunner", WHEN), WHEN);
    }
  }

  private List<Consensus> groups() {
    Map<String, List<Claim>> byGroup = new TreeMap<>();
    claims.forEach(
        c -> byGroup.computeIfAbsent(c.getConsensusId(), id -> new ArrayList<>()).add(c));
    return byGroup.entrySet().stream().map(e -> group(e.getKey(), e.getValue())).toList();
  }

  private Consensus group(String id, List<Claim> members) {
    Tally support = tally(members, false);
    Tally dissent = tally(members, true);
    double score = support.getEffectiveSupport() - 2 * dissent.getEffectiveSupport();
    TreeSet<String> silent = new TreeSet<>();
    documents.values().forEach(d -> silent.add(d.getDocumentId()));
    members.forEach(c -> silent.remove(c.getDocumentId()));
    Claim first = members.get(0);
    return Consensus.newBuilder()
        .setConsensusId(id)
        .setClaimKey("key")
        .setStoryId("story")
        .setProposition(first.getText())
        .setStatus(
            dissent.getDocuments() > 0
                ? ConsensusStatus.CONTESTED
                : support.getOrigins() > 1 ? ConsensusStatus.AGREED : ConsensusStatus.SINGLE_ORIGIN)
        .setSupport(support)
        .setDissent(dissent)
        .setSilentDocumentIds(List.copyOf(silent))
        .setVariants(
            List.of(
                Variant.newBuilder()
                    .setVariantId("variant-" + id)
                    .setText(first.getText())
                    .setTally(support)
                    .setExample(new DocumentSpan(first.getDocumentId(), first.getEvidence()))
                    .build()))
        .setConfidence(1 / (1 + Math.exp(-score)))
        .setLedger(List.of(new Term("prior", -1.0, null), new Term("support", score + 1, null)))
        .setPivotalOrigins(
            support.getOrigins() == 1 ? List.of("origin-" + source(first)) : List.of())
        .build();
  }

  private String source(Claim claim) {
    return documents.values().stream()
        .filter(d -> d.getDocumentId().equals(claim.getDocumentId()))
        .map(Document::getSourceUri)
        .findFirst()
        .orElseThrow();
  }

  private static Tally tally(List<Claim> members, boolean against) {
    TreeSet<String> voices = new TreeSet<>();
    members.stream()
        .filter(c -> (c.getStance() == Stance.CONTRADICTS) == against)
        .forEach(c -> voices.add(c.getDocumentId()));
    return Tally.newBuilder()
        .setDocuments(voices.size())
        .setOrigins(voices.size())
        .setEffectiveSupport(voices.size())
        .build();
  }
}

package org.consilience.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.RowJson;
import org.consilience.dataset.Rows;
import org.consilience.dataset.RunFolder;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;
import org.consilience.model.Document;
import org.consilience.model.Story;

/**
 * All that a run says of one group.
 *
 * @param members by document and place
 * @param documents those of its story by id, without their texts
 * @param storyTitle "" if there is none
 * @param askedClaim the id of the claim that was asked for, or ""
 * @param alsoMatching other groups with the words that were asked for, the best first
 */
public record Explanation(
    Consensus group,
    List<Claim> members,
    Map<String, Document> documents,
    String storyTitle,
    String askedClaim,
    List<Consensus> alsoMatching) {

  /** More than these to choose from are no choice. */
  private static final int MATCHES_KEPT = 20;

  /**
   * Explains a group.
   *
   * @param asked the id of a group or a claim, at least four characters of its beginning, or words
   *     of a claim
   * @throws QueryException if nothing is meant by it, or too much
   */
  public static Explanation of(RunFolder run, String asked) throws IOException {
    GroupSearch.Found found = GroupSearch.find(run, asked);
    List<String> others = found.others().stream().limit(MATCHES_KEPT).toList();
    Map<String, Consensus> groups = groups(run, found.consensusId(), others);
    Consensus group = groups.get(found.consensusId());
    if (group == null) {
      throw new QueryException(
          "the run has no group " + found.consensusId() + "; 'verify' says what else it lacks");
    }
    Map<String, Document> documents = documents(run, group);
    return new Explanation(
        group,
        members(run, group, documents),
        documents,
        title(run, group),
        found.claimId(),
        others.stream().filter(groups::containsKey).map(groups::get).toList());
  }

  /** The name of a document: where it was read. */
  String source(String documentId) {
    Document document = documents.get(documentId);
    return document == null ? Wording.shortId(documentId) : document.getSourceUri();
  }

  /** As one JSON object: the row of the group, those of its claims, and the documents' names. */
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("consensus", RowJson.of(group));
    ArrayNode claims = json.putArray("claims");
    members.forEach(claim -> claims.add(RowJson.of(claim)));
    ArrayNode sources = json.putArray("documents");
    documents.values().forEach(d -> sources.add(named(d)));
    json.put("storyTitle", storyTitle);
    json.put("askedClaim", askedClaim);
    ArrayNode others = json.putArray("alsoMatching");
    alsoMatching.forEach(c -> others.add(c.getConsensusId()));
    return json;
  }

  private static ObjectNode named(Document document) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("documentId", document.getDocumentId())
        .put("sourceUri", document.getSourceUri())
        .put("publisher", document.getPublisher())
        .put("title", document.getTitle())
        .put("originId", document.getOriginId());
  }

  private static Map<String, Consensus> groups(RunFolder run, String id, List<String> others)
      throws IOException {
    Map<String, Consensus> groups = new LinkedHashMap<>();
    try (Rows<Consensus> rows = run.rows(Dataset.CONSENSUS, Consensus.class)) {
      while (rows.hasNext()) {
        Consensus row = rows.next();
        if (row.getConsensusId().equals(id) || others.contains(row.getConsensusId())) {
          groups.put(row.getConsensusId(), row);
        }
      }
    }
    return groups;
  }

  private static List<Claim> members(
      RunFolder run, Consensus group, Map<String, Document> documents) throws IOException {
    List<Claim> members = new ArrayList<>();
    try (Rows<Claim> rows = run.rows(Dataset.CLAIMS, Claim.class)) {
      while (rows.hasNext()) {
        Claim claim = rows.next();
        if (claim.getConsensusId().equals(group.getConsensusId())) {
          members.add(claim);
        }
      }
    }
    members.sort(
        Comparator.comparing(
                (Claim c) ->
                    documents.containsKey(c.getDocumentId())
                        ? documents.get(c.getDocumentId()).getSourceUri()
                        : "")
            .thenComparing(Claim::getDocumentId)
            .thenComparing(c -> c.getEvidence().getStart())
            .thenComparing(Claim::getClaimId));
    return List.copyOf(members);
  }

  /** The documents of the group's story, for it may name any of them. */
  private static Map<String, Document> documents(RunFolder run, Consensus group)
      throws IOException {
    Map<String, Document> documents = new TreeMap<>();
    try (Rows<Document> rows = run.rows(Dataset.DOCUMENTS, Document.class)) {
      while (rows.hasNext()) {
        Document document = rows.next();
        boolean told =
            group.getStoryId() == null || group.getStoryId().equals(document.getStoryId());
        if (told) {
          document.setText("");
          documents.put(document.getDocumentId(), document);
        }
      }
    }
    return documents;
  }

  private static String title(RunFolder run, Consensus group) throws IOException {
    try (Rows<Story> rows = run.rows(Dataset.STORIES, Story.class)) {
      while (rows.hasNext()) {
        Story story = rows.next();
        if (story.getStoryId().equals(group.getStoryId())) {
          return story.getTitle();
        }
      }
    }
    return "";
  }
}

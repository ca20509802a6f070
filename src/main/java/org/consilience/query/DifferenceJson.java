package org.consilience.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.consilience.query.Change.Kind;
import org.consilience.query.Snapshot.Said;

/** A difference as one JSON object: the sums, and every change. */
public final class DifferenceJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private DifferenceJson() {}

  public static ObjectNode of(RunDifference difference) {
    ObjectNode json = NODES.objectNode();
    json.put("before", difference.before().runId());
    json.put("after", difference.after().runId());
    json.put("different", !difference.isEmpty());
    DocumentsDifference documents =
        new DocumentsDifference(difference.before(), difference.after());
    texts(json.putArray("documentsAdded"), documents.added());
    texts(json.putArray("documentsGone"), documents.gone());
    texts(json.putArray("documentsRevised"), documents.revised());
    int both = difference.claimsInBoth();
    json.put("claimsAdded", difference.after().claims().size() - both);
    json.put("claimsGone", difference.before().claims().size() - both);
    json.put("groupsUnchanged", difference.unchanged());
    ObjectNode counts = json.putObject("groups");
    for (Kind kind : Kind.values()) {
      counts.put(
          kind.name(), difference.changes().stream().filter(c -> c.kinds().contains(kind)).count());
    }
    ArrayNode changes = json.putArray("changes");
    difference.changes().forEach(change -> changes.add(change(change)));
    return json;
  }

  private static ObjectNode change(Change change) {
    ObjectNode json = NODES.objectNode();
    texts(json.putArray("kinds"), change.kinds().stream().map(Kind::name).toList());
    json.put("before", change.before() == null ? null : change.before().getConsensusId());
    json.put("after", change.after() == null ? null : change.after().getConsensusId());
    json.put("proposition", change.shown().getProposition());
    json.put("status", change.shown().getStatus().name());
    json.put("confidence", change.shown().getConfidence());
    ObjectNode origins = json.putObject("claimsFrom");
    change.origins().forEach(origins::put);
    ObjectNode alterations = json.putObject("alterations");
    change.alterations().forEach(alterations::put);
    claims(json.putArray("claimsAdded"), change.added());
    claims(json.putArray("claimsRemoved"), change.removed());
    return json;
  }

  private static void claims(ArrayNode array, List<Said> claims) {
    for (Said claim : claims) {
      array
          .addObject()
          .put("claimId", claim.claimId())
          .put("source", claim.source())
          .put("exact", claim.exact());
    }
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }
}

package org.consilience.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.Manifest;
import org.consilience.dataset.Rows;
import org.consilience.dataset.RunFolder;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;

/** What came of a run as one JSON object, counted from its files. */
public final class SummaryJson {
  private SummaryJson() {}

  /** Reads a run, published or kept. */
  public static ObjectNode of(RunFolder run) throws IOException {
    Manifest manifest = run.manifest();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("runId", manifest.runId());
    json.put("folder", run.path().toString());
    json.put("published", run.isPublished());
    json.put("inputs", manifest.inputs().size());
    ObjectNode rows = json.putObject("rows");
    for (Dataset dataset : Dataset.values()) {
      rows.put(dataset.folder(), manifest.rows(dataset));
    }
    counts(json.putObject("claimsByExtractor"), extractors(run));
    counts(json.putObject("groupsByStatus"), statuses(run));
    ObjectNode seconds = json.putObject("stageSeconds");
    manifest.stageSeconds().forEach(seconds::put);
    ArrayNode checks = json.putArray("checks");
    for (Manifest.Check check : manifest.checks()) {
      checks
          .addObject()
          .put("name", check.name())
          .put("passed", check.passed())
          .put("detail", check.detail());
    }
    return json;
  }

  private static void counts(ObjectNode json, Map<String, Integer> counts) {
    counts.forEach(json::put);
  }

  private static Map<String, Integer> extractors(RunFolder run) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    try (Rows<Claim> rows = run.rows(Dataset.CLAIMS, Claim.class)) {
      rows.forEachRemaining(row -> counts.merge(row.getExtractor(), 1, Integer::sum));
    }
    return counts;
  }

  private static Map<String, Integer> statuses(RunFolder run) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    try (Rows<Consensus> rows = run.rows(Dataset.CONSENSUS, Consensus.class)) {
      rows.forEachRemaining(row -> counts.merge(row.getStatus().name(), 1, Integer::sum));
    }
    return counts;
  }
}

package org.consilience.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.consilience.dataset.Verification;

/** What came of verifying a run, for a program. */
final class VerificationJson {
  private VerificationJson() {}

  static ObjectNode of(Verification result) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("runId", result.runId());
    json.put("passed", result.passed());
    json.put("rows", result.rows());
    json.put("spans", result.spans());
    json.put("mismatches", result.mismatches());
    ObjectNode datasets = json.putObject("datasets");
    result
        .datasets()
        .forEach(
            (dataset, compared) ->
                datasets
                    .putObject(dataset.folder())
                    .put("rows", compared.rows())
                    .put("spans", compared.spans()));
    ArrayNode examples = json.putArray("examples");
    result.examples().forEach(mismatch -> examples.add(mismatch.toString()));
    return json;
  }
}

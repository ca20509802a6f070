package org.consilience.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.Manifest;
import org.consilience.dataset.Rows;
import org.consilience.dataset.RunFolder;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;
import org.consilience.model.Document;
import org.consilience.model.Lineage;
import org.consilience.model.LineageRelation;
import org.consilience.model.LineageScope;
import org.consilience.model.Source;

/**
 * Where everything comes from, in PROV-O (W3C Recommendation 2013) as JSON-LD: the run as an
 * activity, documents and claims as entities, groups derived from claims, and the lineage between
 * texts.
 */
final class ProvExport implements Export {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String DATE_TIME = "http://www.w3.org/2001/XMLSchema#dateTime";

  @Override
  public String name() {
    return "prov";
  }

  @Override
  public String description() {
    return "where every claim and group comes from, PROV-O as JSON-LD";
  }

  @Override
  public List<Path> write(RunFolder run, Path folder) throws IOException {
    Path file = folder.resolve("prov.jsonld");
    try (GraphFile graph = new GraphFile(file, context())) {
      Manifest manifest = run.manifest();
      graph.add(software(manifest));
      graph.add(activity(manifest, run));
      documents(run, graph);
      claims(run, manifest, graph);
      groups(run, manifest, graph);
      lineage(run, graph);
    }
    return List.of(file);
  }

  private static ObjectNode context() {
    ObjectNode context = NODES.objectNode();
    context.put("prov", "http://www.w3.org/ns/prov#");
    context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    context.put("label", "rdfs:label");
    context.put("value", "prov:value");
    for (String time : List.of("startedAtTime", "endedAtTime")) {
      context.putObject(time).put("@id", "prov:" + time).put("@type", DATE_TIME);
    }
    for (String link :
        List.of(
            "used",
            "wasAssociatedWith",
            "wasGeneratedBy",
            "wasDerivedFrom",
            "wasQuotedFrom",
            "wasRevisionOf",
            "hadPrimarySource",
            "alternateOf",
            "wasAttributedTo")) {
      context.putObject(link).put("@id", "prov:" + link).put("@type", "@id");
    }
    return context;
  }

  private static ObjectNode software(Manifest manifest) {
    return NODES
        .objectNode()
        .put("@id", Names.PRODUCER)
        .put("label", "Consilience " + manifest.productVersion())
        .set("@type", NODES.arrayNode().add("prov:Agent").add("prov:SoftwareAgent"));
  }

  private static ObjectNode activity(Manifest manifest, RunFolder run) throws IOException {
    ObjectNode activity = NODES.objectNode();
    activity.put("@id", Names.run(manifest.runId()));
    activity.put("@type", "prov:Activity");
    activity.put("startedAtTime", manifest.started());
    activity.put("endedAtTime", manifest.finished());
    activity.put("wasAssociatedWith", Names.PRODUCER);
    ArrayNode used = activity.putArray("used");
    try (Rows<Document> rows = run.rows(Dataset.DOCUMENTS, Document.class)) {
      rows.forEachRemaining(d -> used.add(Names.document(d.getDocumentId())));
    }
    return activity;
  }

  private static void documents(RunFolder run, GraphFile graph) throws IOException {
    try (Rows<Document> rows = run.rows(Dataset.DOCUMENTS, Document.class)) {
      while (rows.hasNext()) {
        Document document = rows.next();
        graph.add(
            entity(Names.document(document.getDocumentId())).put("label", document.getSourceUri()));
      }
    }
  }

  private static void claims(RunFolder run, Manifest manifest, GraphFile graph) throws IOException {
    try (Rows<Claim> rows = run.rows(Dataset.CLAIMS, Claim.class)) {
      while (rows.hasNext()) {
        Claim claim = rows.next();
        ObjectNode entity = entity(Names.claim(claim.getClaimId()));
        entity.put("label", claim.getText());
        entity.put("value", claim.getEvidence().getExact());
        entity.put("wasQuotedFrom", Names.document(claim.getDocumentId()));
        entity.put("wasGeneratedBy", Names.run(manifest.runId()));
        if (claim.getPrimarySourceId() != null) {
          entity.put("wasAttributedTo", Names.source(claim.getPrimarySourceId()));
        }
        graph.add(entity);
        if (!claim.getConsensusId().isEmpty()) {
          graph.add(
              NODES
                  .objectNode()
                  .put("@id", Names.consensus(claim.getConsensusId()))
                  .put("wasDerivedFrom", Names.claim(claim.getClaimId())));
        }
      }
    }
  }

  private static void groups(RunFolder run, Manifest manifest, GraphFile graph) throws IOException {
    try (Rows<Consensus> rows = run.rows(Dataset.CONSENSUS, Consensus.class)) {
      while (rows.hasNext()) {
        var group = rows.next();
        graph.add(
            entity(Names.consensus(group.getConsensusId()))
                .put("label", group.getProposition())
                .put("wasGeneratedBy", Names.run(manifest.runId())));
      }
    }
    try (Rows<Source> rows = run.rows(Dataset.SOURCES, Source.class)) {
      while (rows.hasNext()) {
        var source = rows.next();
        ObjectNode agent = NODES.objectNode().put("@id", Names.source(source.getSourceId()));
        agent.put("@type", "prov:Agent");
        agent.put("label", source.getName());
        graph.add(agent);
      }
    }
  }

  private static void lineage(RunFolder run, GraphFile graph) throws IOException {
    try (Rows<Lineage> rows = run.rows(Dataset.LINEAGE, Lineage.class)) {
      while (rows.hasNext()) {
        Lineage edge = rows.next();
        String link = link(edge.getRelation());
        if (!link.isEmpty()) {
          graph.add(
              entity(end(edge.getScope(), edge.getFromId()))
                  .put(link, end(edge.getScope(), edge.getToId())));
        }
      }
    }
  }

  private static String end(LineageScope scope, String id) {
    return scope == LineageScope.CLAIM ? Names.claim(id) : Names.document(id);
  }

  private static String link(LineageRelation relation) {
    return switch (relation) {
      case WAS_DERIVED_FROM -> "wasDerivedFrom";
      case WAS_QUOTED_FROM -> "wasQuotedFrom";
      case WAS_REVISION_OF -> "wasRevisionOf";
      case HAD_PRIMARY_SOURCE -> "hadPrimarySource";
      case SHARES_ORIGIN -> "alternateOf";
      case UNKNOWN -> "";
    };
  }

  private static ObjectNode entity(String id) {
    return NODES.objectNode().put("@id", id).put("@type", "prov:Entity");
  }
}

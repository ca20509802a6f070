package org.consilience.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.Rows;
import org.consilience.dataset.RunFolder;
import org.consilience.model.Consensus;
import org.consilience.model.Document;
import org.consilience.model.Variant;
import org.consilience.report.Counts;
import org.jspecify.annotations.Nullable;

/**
 * Every group as a schema.org ClaimReview of a Claim, with the documents that it appears in. The
 * rating is the probability that independent sources agree, and says so: nobody checked the fact.
 */
final class ClaimReviewExport implements Export {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String EXPLANATION =
      "The probability that independent sources agree on the claim, not that it is true: ";

  @Override
  public String name() {
    return "claimreview";
  }

  @Override
  public String description() {
    return "groups as schema.org ClaimReview and Claim, JSON-LD";
  }

  @Override
  public List<Path> write(RunFolder run, Path folder) throws IOException {
    Path file = folder.resolve("claimreview.jsonld");
    Map<String, Document> documents = documents(run);
    String date = run.manifest().finished().substring(0, "2031-12-31".length());
    ObjectNode context = NODES.objectNode().put("@vocab", "https://schema.org/");
    try (GraphFile graph = new GraphFile(file, context);
        Rows<Consensus> rows = run.rows(Dataset.CONSENSUS, Consensus.class)) {
      while (rows.hasNext()) {
        graph.add(review(rows.next(), documents, date));
      }
    }
    return List.of(file);
  }

  private static ObjectNode review(Consensus group, Map<String, Document> documents, String date) {
    ObjectNode review = NODES.objectNode();
    review.put("@id", Names.consensus(group.getConsensusId()) + "#review");
    review.put("@type", "ClaimReview");
    review.put("url", Names.consensus(group.getConsensusId()));
    review.put("datePublished", date);
    review.put("claimReviewed", group.getProposition());
    review.putObject("author").put("@type", "Organization").put("name", "Consilience");
    ObjectNode claim = review.putObject("itemReviewed");
    claim.put("@id", Names.consensus(group.getConsensusId()));
    claim.put("@type", "Claim");
    claim.put("text", group.getProposition());
    ArrayNode appearances = claim.putArray("appearance");
    for (Variant variant : group.getVariants()) {
      for (String id : variant.getDocumentIds()) {
        appearances.add(appearance(id, variant, documents.get(id)));
      }
    }
    review.set("reviewRating", rating(group));
    return review;
  }

  private static ObjectNode rating(Consensus group) {
    String counts = Counts.of(group.getSupport());
    String against =
        group.getDissent().getDocuments() == 0
            ? ""
            : "; against it " + Counts.of(group.getDissent());
    return NODES
        .objectNode()
        .put("@type", "Rating")
        .put("ratingValue", group.getConfidence())
        .put("worstRating", 0)
        .put("bestRating", 1)
        .put("alternateName", group.getStatus().name())
        .put("ratingExplanation", EXPLANATION + counts + against + ".");
  }

  private static ObjectNode appearance(String id, Variant variant, @Nullable Document document) {
    ObjectNode work = NODES.objectNode();
    work.put("@id", Names.document(id));
    work.put("@type", "NewsArticle");
    if (document != null) {
      work.put("name", document.getTitle() == null ? document.getSourceUri() : document.getTitle());
      if (document.getCanonicalUrl() != null) {
        work.put("url", document.getCanonicalUrl());
      }
      if (document.getPublisher() != null) {
        work.putObject("publisher")
            .put("@type", "Organization")
            .put("name", document.getPublisher());
      }
    }
    if (variant.getExample() != null && variant.getExample().getDocumentId().equals(id)) {
      work.put("text", variant.getExample().getSpan().getExact());
    }
    return work;
  }

  private static Map<String, Document> documents(RunFolder run) throws IOException {
    Map<String, Document> documents = new TreeMap<>();
    try (Rows<Document> rows = run.rows(Dataset.DOCUMENTS, Document.class)) {
      while (rows.hasNext()) {
        Document document = rows.next();
        document.setText("");
        documents.put(document.getDocumentId(), document);
      }
    }
    return documents;
  }
}

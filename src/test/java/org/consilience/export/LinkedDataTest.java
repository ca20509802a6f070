package org.consilience.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.dataset.RunFolder;
import org.consilience.export.ProvConstraints.Triple;
import org.consilience.model.Stance;
import org.consilience.query.ToldRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON-LD exports as a JSON-LD 1.1 processor reads them. */
class LinkedDataTest {
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String SCHEMA = "https://schema.org/";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  @TempDir Path folder;

  private RunFolder run;

  @BeforeEach
  void publish() throws IOException {
    run =
        new ToldRun()
            .says("gull.txt", "The vaccine was approved", "group-1")
            .says("skua.txt", "The vaccine was not approved", "group-1", Stance.CONTRADICTS)
            .says("tern.txt", "Trials took two years", "group-2")
            .publish(folder.resolve("out"), "r1");
  }

  @Test
  void claimReviewHasWhatSearchEnginesAskFor() throws Exception {
    Set<Triple> triples = triples(new ClaimReviewExport());
    Set<String> reviews = subjects(triples, TYPE, SCHEMA + "ClaimReview");
    assertThat(reviews).hasSize(2);
    for (String review : reviews) {
      for (String property :
          List.of("claimReviewed", "itemReviewed", "reviewRating", "url", "author")) {
        assertThat(objects(triples, review, SCHEMA + property)).as(property).hasSize(1);
      }
    }
    for (String rating : subjects(triples, TYPE, SCHEMA + "Rating")) {
      double value =
          Double.parseDouble(objects(triples, rating, SCHEMA + "ratingValue").iterator().next());
      assertThat(value).isBetween(0.0, 1.0);
      assertThat(objects(triples, rating, SCHEMA + "ratingExplanation").iterator().next())
          .contains("not that it is true");
    }
    assertThat(subjects(triples, TYPE, SCHEMA + "Claim"))
        .containsExactlyInAnyOrder(
            "urn:consilience:consensus:group-1", "urn:consilience:consensus:group-2");
  }

  @Test
  void provenanceIsValid() throws Exception {
    Set<Triple> triples = triples(new ProvExport());
    assertThat(subjects(triples, TYPE, PROV + "Entity")).hasSize(8);
    assertThat(subjects(triples, TYPE, PROV + "Activity"))
        .containsExactly("urn:consilience:run:r1");
    assertThat(ProvConstraints.violations(triples)).isEmpty();
    String start =
        objects(triples, "urn:consilience:run:r1", PROV + "startedAtTime").iterator().next();
    String end = objects(triples, "urn:consilience:run:r1", PROV + "endedAtTime").iterator().next();
    assertThat(Instant.parse(start)).isBeforeOrEqualTo(Instant.parse(end));
  }

  /** So that the validator is known to see what it shall find. */
  @Test
  void provenanceThatContradictsItselfIsInvalid() throws Exception {
    Set<Triple> triples = triples(new ProvExport());
    Triple quoted =
        triples.stream()
            .filter(t -> t.predicate().endsWith("wasQuotedFrom"))
            .findFirst()
            .orElseThrow();
    Set<Triple> circle = new HashSet<>(triples);
    circle.add(new Triple(quoted.object(), PROV + "wasDerivedFrom", quoted.subject()));
    assertThat(ProvConstraints.violations(circle)).isNotEmpty();
    Set<Triple> both = new HashSet<>(triples);
    both.add(new Triple("urn:consilience:run:r1", TYPE, PROV + "Entity"));
    assertThat(ProvConstraints.violations(both)).isNotEmpty();
  }

  private Set<Triple> triples(Export export) throws Exception {
    Path file = export.write(run, Files.createDirectories(folder.resolve(export.name()))).get(0);
    try (Reader reader = Files.newBufferedReader(file)) {
      JsonDocument document = JsonDocument.of(reader);
      JsonArray expanded = JsonLd.expand(document).get();
      assertThat(expanded).isNotEmpty();
      Set<Triple> triples = new HashSet<>();
      for (RdfNQuad quad : JsonLd.toRdf(document).get().toList()) {
        triples.add(
            new Triple(
                quad.getSubject().getValue(),
                quad.getPredicate().getValue(),
                quad.getObject().getValue()));
      }
      return triples;
    }
  }

  private static Set<String> subjects(Set<Triple> triples, String predicate, String object) {
    Set<String> found = new TreeSet<>();
    triples.stream()
        .filter(t -> t.predicate().equals(predicate) && t.object().equals(object))
        .forEach(t -> found.add(t.subject()));
    return found;
  }

  private static Set<String> objects(Set<Triple> triples, String subject, String predicate) {
    Set<String> found = new TreeSet<>();
    triples.stream()
        .filter(t -> t.subject().equals(subject) && t.predicate().equals(predicate))
        .forEach(t -> found.add(t.object()));
    return found;
  }
}

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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.dataset.RunFolder;
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

  private record Triple(String subject, String predicate, String object) {}

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

  /** What PROV-CONSTRAINTS (W3C 2013) forbids, as far as it can be seen in such a graph. */
  @Test
  void provenanceKeepsItsConstraints() throws Exception {
    Set<Triple> triples = triples(new ProvExport());
    Set<String> entities = subjects(triples, TYPE, PROV + "Entity");
    Set<String> activities = subjects(triples, TYPE, PROV + "Activity");
    assertThat(entities).hasSize(8).doesNotContainAnyElementsOf(activities);
    assertThat(activities).containsExactly("urn:consilience:run:r1");
    Map<String, Set<String>> derived = new TreeMap<>();
    for (Triple t : triples) {
      switch (t.predicate().replace(PROV, "")) {
        case "wasGeneratedBy" -> assertThat(activities).contains(t.object());
        case "used" -> assertThat(entities).contains(t.object());
        case "wasDerivedFrom", "wasQuotedFrom", "wasRevisionOf", "hadPrimarySource" -> {
          assertThat(entities).contains(t.subject(), t.object());
          derived.computeIfAbsent(t.subject(), s -> new TreeSet<>()).add(t.object());
        }
        default -> {}
      }
    }
    derived.keySet().forEach(entity -> assertNotItsOwnSource(entity, derived));
    String activity = activities.iterator().next();
    Instant start =
        Instant.parse(objects(triples, activity, PROV + "startedAtTime").iterator().next());
    Instant end = Instant.parse(objects(triples, activity, PROV + "endedAtTime").iterator().next());
    assertThat(start).isBeforeOrEqualTo(end);
  }

  private static void assertNotItsOwnSource(String entity, Map<String, Set<String>> derived) {
    List<String> open = new ArrayList<>(derived.getOrDefault(entity, Set.of()));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      String source = open.remove(open.size() - 1);
      assertThat(source).isNotEqualTo(entity);
      if (seen.add(source)) {
        open.addAll(derived.getOrDefault(source, Set.of()));
      }
    }
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

package org.consilience.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.consilience.consensus.PreviousGroups;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.RunFolder;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Document;
import org.consilience.model.IdChange;
import org.consilience.model.ResolvedStory;
import org.consilience.model.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindPreviousGroupsTest {
  @TempDir static Path folder;

  private static Path output;
  private static Claim anchor;
  private static String other = "";

  /** A group of two documents that goes by the id of its first claim. */
  @BeforeAll
  static void findGroup() throws IOException {
    output = folder.resolve("out");
    Jobs.run(Corpora.write(folder.resolve("in")), output);
    List<Claim> claims = Jobs.rows(output, Dataset.CLAIMS, Claim.class);
    for (Claim claim : claims) {
      Set<String> documents =
          claims.stream()
              .filter(c -> c.getConsensusId().equals(claim.getConsensusId()))
              .map(Claim::getDocumentId)
              .collect(Collectors.toSet());
      documents.remove(claim.getDocumentId());
      if (!documents.isEmpty() && isAnchor(claim)) {
        anchor = claim;
        other = documents.iterator().next();
      }
    }
    assertThat(anchor).as("a group of two documents").isNotNull();
  }

  private static boolean isAnchor(Claim claim) {
    return PreviousGroups.ownId(claim.getClaimId()).equals(claim.getConsensusId());
  }

  /** Its first document was gone and is back, in another story than the rest of the group. */
  @Test
  void storyOfAClaimThatComesBackIsToldThatTheIdIsTaken() throws IOException {
    assertThat(groups(Set.of(other), anchor))
        .contains(anchor.getConsensusId() + " home in rest", anchor.getConsensusId() + " in back");
  }

  @Test
  void claimWhoseIdNobodyHasBringsNothing() throws IOException {
    Claim stranger = Claim.newBuilder(anchor).setClaimId("never seen before").build();
    assertThat(groups(Set.of(other), stranger)).isNotEmpty().noneMatch(g -> g.endsWith("in back"));
  }

  /** What would go on under an id whose group is told to be gone would contradict that. */
  @Test
  void idOfAGroupThatIsRetractedTodayIsNotGivenEither() throws IOException {
    assertThat(groups(Set.of(), anchor)).containsExactly(anchor.getConsensusId() + " in back");
  }

  /** The groups that reach the stories, of which {@code rest} has some of the documents of then. */
  private List<String> groups(Set<String> rest, Claim today) throws IOException {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    List<Document> documents =
        Jobs.rows(output, Dataset.DOCUMENTS, Document.class).stream()
            .filter(d -> rest.contains(d.getDocumentId()))
            .toList();
    ResolvedStory story =
        new ResolvedStory(
            Story.newBuilder().setStoryId("story").build(),
            documents,
            List.of(),
            List.of(),
            List.of());
    PCollection<KV<String, ResolvedStory>> stories =
        pipeline.apply(
            "Stories",
            Create.of(KV.of("rest", story))
                .withCoder(
                    KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(ResolvedStory.class))));
    PCollection<KV<String, ComparableClaim>> claims =
        pipeline.apply(
            "Claims",
            Create.of(KV.of("back", ComparableClaim.newBuilder().setClaim(today).build()))
                .withCoder(
                    KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(ComparableClaim.class))));
    String run = RunFolder.open(output).path().toString();
    PCollectionTuple found = stories.apply(FindPreviousGroups.from(run, claims, 2));
    found.get(FindPreviousGroups.CHANGES).setCoder(AvroCoder.specific(IdChange.class));
    SEEN.clear();
    PAssert.that(
            found
                .get(FindPreviousGroups.GROUPS)
                .apply(
                    MapElements.into(TypeDescriptors.strings())
                        .via(
                            g ->
                                g.getValue().getGroupId()
                                    + (g.getValue().getHome() ? " home in " : " in ")
                                    + g.getKey())))
        .satisfies(
            groups -> {
              groups.forEach(SEEN::add);
              return null;
            });
    pipeline.run().waitUntilFinish();
    return SEEN.stream().sorted().toList();
  }

  /** What the check saw: it runs as a copy of itself, in this process. */
  private static final List<String> SEEN = new ArrayList<>();
}

package org.consilience.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.BlockKind;
import org.consilience.model.Document;
import org.consilience.model.Sentence;
import org.consilience.model.StoryMember;
import org.consilience.model.StorySignature;
import org.consilience.model.StoryVector;
import org.consilience.model.Token;
import org.consilience.story.StoryClusters;
import org.consilience.story.StoryPairs;
import org.consilience.story.StoryResolver;
import org.consilience.story.StorySignatures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the story stage costs as the corpus, a story or a bucket grows. */
@Tag("long")
class StoryGrowthTest {

  @Test
  void twelveThousandDocumentsTakeAboutTwelveTimesAsLongAsOneThousand() {
    seconds(1_000);
    double few = seconds(1_000);
    double many = seconds(12_000);
    System.out.printf("1,000 documents %.2f s, 12,000 %.2f s, ratio %.1f%n", few, many, many / few);
    // The goal is 13; twice that allows for a noisy machine and still tells a square, 144.
    assertThat(many / few).isLessThan(26);
  }

  @Test
  void generatedStoriesAreFound() {
    List<StorySignature> signatures = signatures(StoryGenerator.documents(2_000));
    Map<String, String> found = Stories.ofSignatures(signatures);
    Map<String, String> gold = new TreeMap<>();
    found.keySet().forEach(id -> gold.put(id, StoryGenerator.storyOf(id)));
    assertThat(ClusterMeasures.of(found, gold).bCubed()).isGreaterThan(0.95);
  }

  /** Its names stand in every document of the corpus, and still tell the story. */
  @Test
  void storyOfTwoThousandDocumentsIsOne() {
    Map<String, Integer> sizes = new TreeMap<>();
    Stories.ofSignatures(signatures(StoryGenerator.story(2_000)))
        .values()
        .forEach(story -> sizes.merge(story, 1, Integer::sum));
    // A report of few of the story's words may stand alone.
    assertThat(Collections.max(sizes.values())).isGreaterThan(1_900);
  }

  @Test
  void storyOfTwoThousandDocumentsIsResolved() {
    resolve(200);
    double few = resolve(500);
    double many = resolve(2_000);
    System.out.printf("story of 500 %.2f s, of 2,000 %.2f s, ratio %.1f%n", few, many, many / few);
    // Four times the documents; a square would be 16.
    assertThat(many / few).isLessThan(10);
  }

  private static double resolve(int documents) {
    List<StoryMember> members =
        StoryGenerator.story(documents).stream()
            .map(d -> new StoryMember(d.getDocument(), d.getBlocks(), d.getMentions()))
            .toList();
    long start = System.nanoTime();
    assertThat(StoryResolver.resolve(members).getDocuments()).hasSize(documents);
    return (System.nanoTime() - start) / 1e9;
  }

  @Test
  void bucketOfFiftyThousandLookAlikesIsBounded() {
    List<StorySignature> signatures = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      signatures.add(StorySignatures.of(lookAlike(i)));
    }
    List<StoryVector> vectors = Stories.vectors(signatures);
    String key = vectors.get(0).getKeys().get(0);
    StoryPairs.Found found = StoryPairs.among(key, vectors);
    assertThat(found.left()).isGreaterThan(1_000_000_000L);
    assertThat(found.pairs().size()).isLessThan(50_000 * 33);
    assertThat(StoryClusters.storyOf(vectors)).hasSize(50_000);
  }

  /** Documents are made and signed one story after the other: all of them would fill the heap. */
  private static double seconds(int documents) {
    long start = System.nanoTime();
    List<StorySignature> signatures = new ArrayList<>(documents);
    for (int story = 0; signatures.size() < documents; story++) {
      StoryGenerator.ofStory(story).stream()
          .limit(documents - signatures.size())
          .map(StorySignatures::of)
          .forEach(signatures::add);
    }
    Stories.ofSignatures(signatures);
    return (System.nanoTime() - start) / 1e9;
  }

  private static List<StorySignature> signatures(List<AnnotatedDocument> documents) {
    return documents.stream().map(StorySignatures::of).toList();
  }

  /** The same report each time, with a number of its own. */
  private static AnnotatedDocument lookAlike(int number) {
    List<Token> tokens = new ArrayList<>();
    for (String word : List.of("flood", "dam", "Orla", "Tessin", "village", "rescue")) {
      String tag = Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
      tokens.add(
          Token.newBuilder()
              .setStart(0)
              .setEnd(1)
              .setForm(word)
              .setLemma(word)
              .setTag(tag)
              .build());
    }
    String own = String.valueOf(100_000 + number);
    tokens.add(
        Token.newBuilder().setStart(0).setEnd(1).setForm(own).setLemma(own).setTag("CD").build());
    Document document =
        Document.newBuilder().setDocumentId("d" + own).setSourceUri("d" + own).build();
    return new AnnotatedDocument(
        document, List.of(), List.of(new Sentence(0, 1, 0, BlockKind.BODY, tokens)), List.of());
  }
}

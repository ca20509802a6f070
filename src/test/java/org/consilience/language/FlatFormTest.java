package org.consilience.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stored answers as the original does. */
class FlatFormTest {
  @TempDir private Path folder;

  private interface Content {
    void write(FlatWriter out) throws IOException;
  }

  private <T> T stored(Content content, Function<FlatReader, T> form) throws IOException {
    Path file = folder.resolve("stored");
    try (FlatWriter out = new FlatWriter(file)) {
      content.write(out);
    }
    return form.apply(FlatReader.open(file));
  }

  @Test
  void arraysComeBackInOrder() throws IOException {
    int[] many = new int[100_000];
    many[99_999] = -7;
    FlatReader in =
        stored(
            out -> {
              out.text("größe");
              out.ints(many);
              out.floats(new float[] {1.5f, -0f});
              out.bytes(new byte[] {1, -1});
              out.number(42);
            },
            reader -> reader);
    assertThat(in.text()).isEqualTo("größe");
    assertThat(in.ints()).isEqualTo(many);
    assertThat(in.floats()).isEqualTo(new float[] {1.5f, -0f});
    assertThat(in.bytes()).isEqualTo(new byte[] {1, -1});
    assertThat(in.number()).isEqualTo(42);
  }

  @Test
  void weightsGiveTheSameSums() throws IOException {
    ColumnMajorVector dense = new ColumnMajorVector();
    dense.expand(3, 4);
    dense.set(0, 1, 0.1f);
    dense.set(2, 1, -0.2f);
    dense.set(1, 3, 0.7f);
    SparseWeights sparse = stored(out -> SparseWeights.write(dense, out), SparseWeights::read);
    SparseVector features = new SparseVector();
    for (int feature : new int[] {3, 1, 2, 1, 9}) { // 9 is beyond the trained features
      features.add(feature, 1.1f);
    }
    float[] expected = new float[3];
    dense.addScores(features, expected);
    float[] actual = new float[3];
    sparse.addScores(features, actual);
    assertThat(actual).isEqualTo(expected).contains(0.1f * 1.1f + 0.1f * 1.1f);
  }

  @Test
  void featuresKeepTheirIndices() throws IOException {
    FeatureMap original = new FeatureMap();
    original.add(0, "river");
    original.add(2, "river");
    original.add(2, "bank");
    FlatFeatures flat = stored(out -> FlatFeatures.write(original, out), FlatFeatures::read);
    assertThat(flat.size()).isEqualTo(original.size());
    for (int type = 0; type < 4; type++) {
      for (String value : List.of("river", "bank", "sea")) {
        assertThat(flat.index(type, value)).isEqualTo(original.index(type, value));
      }
    }
  }

  @Test
  void lexiconKeepsTheOrderOfItsValues() throws IOException {
    Map<String, List<String>> original =
        Map.of("run", List.of("VB", "NN"), "walk", List.of("NN", "VB"), "sea", List.of("NN"));
    FlatLexicon<List<String>> flat =
        stored(out -> FlatLexicon.write(original, out), in -> FlatLexicon.read(in, List::copyOf));
    original.forEach((word, value) -> assertThat(flat.get(word)).isEqualTo(value));
    assertThat(flat.get("lake")).isNull();
  }

  @Test
  void gazetteerFindsTheLongestName() throws IOException {
    PrefixTree<String, Set<String>> original = new PrefixTree<>();
    set(original, "A", "New", "York");
    set(original, "B", "New", "York", "City", "Council");
    set(original, "C", "York");
    PrefixTree<String, Set<String>> flat =
        stored(out -> GazetteerForm.write(original, out), GazetteerForm::read).tree();
    assertThat(found(flat, new String[] {"New", "York", "City", "Hall"}))
        .containsExactly("[A] 0-1", "[C] 1-1");
    for (String text : List.of("New York City Hall", "New York City Council", "York York", "New")) {
      String[] words = text.split(" ");
      assertThat(found(flat, words)).isEqualTo(found(original, words));
    }
  }

  private static List<String> found(PrefixTree<String, Set<String>> tree, String[] words) {
    return tree.getAll(words, 0, w -> w, false, false).stream()
        .map(name -> name.o + " " + name.i1 + "-" + name.i2)
        .toList();
  }

  private static void set(PrefixTree<String, Set<String>> tree, String value, String... words) {
    tree.set(words, new TreeSet<>(Set.of(value)), w -> w);
  }
}

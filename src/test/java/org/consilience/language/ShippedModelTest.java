package org.consilience.language;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The prepared model knows and weighs everything as the shipped one does. */
@Tag("long")
class ShippedModelTest {
  @Test
  @SuppressWarnings("unchecked")
  void preparedModelEqualsTheShippedOne() throws IOException {
    FlatReader in = Nlp4jModel.prepared();
    for (String part : ShippedModel.COMPONENTS) {
      compareComponent((OnlineComponent<NLPNode, ?>) ShippedModel.read(part), in);
    }
    compareLexicon(ShippedModel.AMBIGUITY, FlatLexicon.read(in, List::copyOf));
    compareLexicon(ShippedModel.CLUSTERS, FlatLexicon.read(in, LexicaForm::set));
    PrefixTree<String, Set<String>> tree =
        (PrefixTree<String, Set<String>>) ShippedModel.read(ShippedModel.GAZETTEER);
    compareNodes(tree.getRoot(), GazetteerForm.read(in).tree().getRoot());
  }

  private static void compareComponent(OnlineComponent<NLPNode, ?> shipped, FlatReader in) {
    compareFeatures(ComponentForm.features(shipped), FlatFeatures.read(in));
    compareWeights(
        shipped.getOptimizer().getWeightVector().getSparseWeightVector(), SparseWeights.read(in));
    assertThat(in.bytes()).isNotEmpty(); // the rest is stored as it was
  }

  private static void compareFeatures(FeatureMap shipped, FlatFeatures flat) {
    assertThat(flat.size()).isEqualTo(shipped.size());
    for (int type = 0; type < shipped.getIndexMaps().size(); type++) {
      for (Object2IntMap.Entry<String> entry :
          shipped.getIndexMaps().get(type).object2IntEntrySet()) {
        if (flat.index(type, entry.getKey()) != entry.getIntValue()) {
          throw new AssertionError(type + " " + entry);
        }
      }
    }
  }

  private static void compareWeights(MajorVector shipped, SparseWeights flat) {
    assertThat(flat.getFeatureSize()).isEqualTo(shipped.getFeatureSize());
    for (int feature = 0; feature < shipped.getFeatureSize(); feature++) {
      SparseVector one = new SparseVector();
      one.add(feature);
      float[] scores = new float[shipped.getLabelSize()];
      flat.addScores(one, scores);
      for (int label = 0; label < scores.length; label++) {
        if (scores[label] != shipped.get(label, feature)) {
          throw new AssertionError("feature " + feature + ", label " + label);
        }
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static void compareLexicon(String part, Map<String, ? extends Collection<String>> flat)
      throws IOException {
    var shipped = (Map<String, Collection<String>>) ShippedModel.read(part);
    shipped.forEach(
        (word, values) -> {
          if (!List.copyOf(flat.get(word)).equals(List.copyOf(values))) {
            throw new AssertionError(word);
          }
        });
  }

  private static void compareNodes(
      PrefixNode<String, Set<String>> shipped, PrefixNode<String, Set<String>> flat) {
    boolean sameValue =
        shipped.hasValue() == flat.hasValue()
            && (!shipped.hasValue()
                || List.copyOf(shipped.getValue()).equals(List.copyOf(flat.getValue())));
    if (!sameValue) {
      throw new AssertionError(shipped.getValue());
    }
    shipped.forEach((word, child) -> compareNodes(child, flat.get(word)));
  }
}

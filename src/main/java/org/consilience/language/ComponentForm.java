package org.consilience.language;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;

/**
 * Stores a trained component as three things: its features, its weights, and the small rest
 * (templates, labels, settings) as Java serialisation.
 */
final class ComponentForm {
  /** What the rest consists of; anything else in a stored file is refused. */
  private static final ObjectInputFilter KNOWN =
      ObjectInputFilter.Config.createFilter(
          "edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;org.magicwerk.brownies.**;"
              + "java.util.*;java.lang.*;!*");

  private ComponentForm() {}

  /** Writes the component and leaves it without its features and weights. */
  static void write(OnlineComponent<NLPNode, ?> component, FlatWriter out) throws IOException {
    FlatFeatures.write(features(component), out);
    WeightVector weights = component.getOptimizer().getWeightVector();
    SparseWeights.write(weights.getSparseWeightVector(), out);
    setFeatures(component, new FeatureMap());
    weights.setSparseWeightVector(new ColumnMajorVector());
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    try (ObjectOutputStream objects = new ObjectOutputStream(rest)) {
      objects.writeObject(component);
    }
    out.bytes(rest.toByteArray());
  }

  @SuppressWarnings("unchecked")
  static NLPComponent<NLPNode> read(FlatReader in) throws IOException {
    FlatFeatures features = FlatFeatures.read(in);
    SparseWeights weights = SparseWeights.read(in);
    OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) rest(in.bytes());
    setFeatures(component, features);
    component.getOptimizer().getWeightVector().setSparseWeightVector(weights);
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  private static Object rest(byte[] rest) throws IOException {
    try (ObjectInputStream objects = new OwnLoaderStream(new ByteArrayInputStream(rest))) {
      objects.setObjectInputFilter(KNOWN);
      return objects.readObject();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the NLP4J library is incomplete", e);
    }
  }

  static FeatureMap features(OnlineComponent<NLPNode, ?> component) {
    try {
      return (FeatureMap) featureMap().get(component.getFeatureTemplate());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void setFeatures(OnlineComponent<NLPNode, ?> component, FeatureMap features) {
    try {
      featureMap().set(component.getFeatureTemplate(), features);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** NLP4J offers no setter for it. */
  private static Field featureMap() {
    try {
      Field field = FeatureTemplate.class.getDeclaredField("feature_map");
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("not the NLP4J this was written for", e);
    }
  }
}

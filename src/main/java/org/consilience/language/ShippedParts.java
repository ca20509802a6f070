package org.consilience.language;

import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** The model as it is shipped: compressed Java serialisation, slow and large to read. */
final class ShippedParts {
  private static final String ROOT = "edu/emory/mathcs/nlp/";

  /**
   * Without the word embeddings, which only the recogniser of names reads, at ten times the size of
   * all the rest and for a few percent of the mentions.
   */
  private static final String LEXICA =
      """
      <configuration><lexica>
      <ambiguity_classes field="word_form_simplified_lowercase">\
      %1$slexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
      <word_clusters field="word_form_simplified_lowercase">\
      %1$slexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
      <named_entity_gazetteers field="word_form_simplified">\
      %1$slexica/en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
      </lexica></configuration>
      """
          .formatted(ROOT);

  private ShippedParts() {}

  static Nlp4jParts load() {
    return new Nlp4jParts(lexica(), component("pos"), component("ner"), component("dep"));
  }

  private static NLPComponent<NLPNode> lexica() {
    return new GlobalLexica<>(new ByteArrayInputStream(LEXICA.getBytes(StandardCharsets.UTF_8)));
  }

  private static NLPComponent<NLPNode> component(String name) {
    return NLPUtils.<NLPNode, NLPState<NLPNode>>getComponent(ROOT + "models/en-" + name + ".xz");
  }
}

package org.consilience.language;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The NLP4J components for English (Choi et al.; tags after the Penn Treebank, entities after
 * OntoNotes, dependencies after ClearNLP), in the order in which each needs the one before.
 * Thread-safe.
 */
final class Nlp4jModel {
  private final List<NLPComponent<NLPNode>> components;

  private Nlp4jModel(List<NLPComponent<NLPNode>> components) {
    this.components = components;
  }

  static Nlp4jModel load() {
    return of(ShippedParts.load());
  }

  static Nlp4jModel of(Nlp4jParts parts) {
    return new Nlp4jModel(
        List.of(
            parts.lexica(),
            parts.tagger(),
            new MorphologicalAnalyzer<>(Language.ENGLISH),
            parts.names(),
            parts.parser()));
  }

  Parse parse(List<Piece> sentence) {
    NLPNode[] nodes = nodes(sentence);
    components.forEach(component -> component.process(nodes));
    return new Parse(read(nodes), Bilou.spans(tags(nodes)));
  }

  private static NLPNode[] nodes(List<Piece> sentence) {
    NLPNode[] nodes = new NLPNode[sentence.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode(i, sentence.get(i - 1).form());
    }
    return nodes;
  }

  private static List<Parse.Node> read(NLPNode[] nodes) {
    List<Parse.Node> read = new ArrayList<>(nodes.length - 1);
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      int head = node.getDependencyHead().getID() - 1;
      read.add(
          new Parse.Node(
              node.getLemma(), node.getPartOfSpeechTag(), head, node.getDependencyLabel()));
    }
    return read;
  }

  private static List<String> tags(NLPNode[] nodes) {
    List<String> tags = new ArrayList<>(nodes.length - 1);
    for (int i = 1; i < nodes.length; i++) {
      tags.add(nodes[i].getNamedEntityTag());
    }
    return tags;
  }
}

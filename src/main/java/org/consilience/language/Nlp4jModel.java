package org.consilience.language;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consilience.text.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * The NLP4J components for English (Choi et al.; tags after the Penn Treebank, entities after
 * OntoNotes, dependencies after ClearNLP), in the order in which each needs the one before.
 * Thread-safe.
 */
final class Nlp4jModel {
  /** Changes whenever what is stored, or its order, changes. */
  private static final String FORM = "form 2";

  private final List<NLPComponent<NLPNode>> components;
  private final MarginParser parser;

  private Nlp4jModel(List<NLPComponent<NLPNode>> components, MarginParser parser) {
    this.components = components;
    this.parser = parser;
  }

  /**
   * The prepared model; the first call on a machine prepares it.
   *
   * @throws UncheckedIOException if it can be neither read nor prepared; the message says why
   */
  static Nlp4jModel load() {
    try {
      return read(prepared());
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  static FlatReader prepared() throws IOException {
    String bundled = BundledModel.fileName();
    PreparedFile.Preparation preparation =
        bundled == null ? new ChildConversion() : new BundledModel();
    return new PreparedFile(file(bundled), preparation, System.err).open();
  }

  /** Where the prepared model of this machine is; it is made if need be. */
  static Path preparedFile() throws IOException {
    prepared();
    return file(BundledModel.fileName());
  }

  private static Path file(@Nullable String bundled) throws IOException {
    return ModelFolder.current().resolve(bundled == null ? fileName() : bundled);
  }

  private static String fileName() throws IOException {
    String identity = Hashes.sha256(FORM, ShippedModel.identity());
    return "nlp4j-%s.model".formatted(identity.substring(0, 16));
  }

  static Nlp4jModel read(FlatReader in) throws IOException {
    NLPComponent<NLPNode> tagger = ComponentForm.read(in);
    NLPComponent<NLPNode> names = ComponentForm.read(in);
    MarginParser parser = new MarginParser((DEPParser<NLPNode>) ComponentForm.read(in));
    NLPComponent<NLPNode> lexica = LexicaForm.read(in);
    return new Nlp4jModel(
        List.of(lexica, tagger, new MorphologicalAnalyzer<>(Language.ENGLISH), names), parser);
  }

  Parse parse(List<Piece> sentence) {
    NLPNode[] nodes = nodes(sentence);
    components.forEach(component -> component.process(nodes));
    float[] margins = parser.parse(nodes);
    return new Parse(read(nodes, margins), Bilou.spans(tags(nodes)));
  }

  private static NLPNode[] nodes(List<Piece> sentence) {
    NLPNode[] nodes = new NLPNode[sentence.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode(i, sentence.get(i - 1).form());
    }
    return nodes;
  }

  private static List<Parse.Node> read(NLPNode[] nodes, float[] margins) {
    List<Parse.Node> read = new ArrayList<>(nodes.length - 1);
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      int head = node.getDependencyHead().getID() - 1;
      read.add(
          new Parse.Node(
              node.getLemma(),
              node.getPartOfSpeechTag(),
              head,
              node.getDependencyLabel(),
              margins[i]));
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

package org.consilience.language;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consilience.text.Hashes;
import org.tukaani.xz.XZInputStream;

/**
 * The model as it is shipped: compressed Java serialisation, slow and large to read. Without the
 * word embeddings, which only the recogniser of names reads, at more than twice the size of all the
 * rest and for a few percent of the mentions.
 */
final class ShippedModel {
  private static final String ROOT = "/edu/emory/mathcs/nlp/";
  static final List<String> COMPONENTS =
      List.of("models/en-pos.xz", "models/en-ner.xz", "models/en-dep.xz");
  static final String AMBIGUITY = "lexica/en-ambiguity-classes-simplified-lowercase.xz";
  static final String CLUSTERS = "lexica/en-brown-clusters-simplified-lowercase.xz";
  static final String GAZETTEER = "lexica/en-named-entity-gazetteers-simplified.xz";

  private ShippedModel() {}

  /** What tells this model from another: the names and sizes of its parts. */
  static String identity() throws IOException {
    List<String> parts = new ArrayList<>();
    for (String part : parts()) {
      parts.add(part + " " + url(part).openConnection().getContentLengthLong());
    }
    return Hashes.sha256(parts.toArray(String[]::new));
  }

  /** The jar that holds it. */
  static String location() {
    try {
      URLConnection connection = url(AMBIGUITY).openConnection();
      URL jar =
          connection instanceof JarURLConnection inside ? inside.getJarFileURL() : url(AMBIGUITY);
      return Path.of(jar.toURI()).toString();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("the language model is not in a jar of this machine", e);
    }
  }

  private static List<String> parts() {
    List<String> parts = new ArrayList<>(COMPONENTS);
    parts.addAll(List.of(AMBIGUITY, CLUSTERS, GAZETTEER));
    return parts;
  }

  /** Writes the fast form, part by part so that only one is in memory at a time. */
  @SuppressWarnings("unchecked")
  static void write(FlatWriter out) throws IOException {
    for (String component : COMPONENTS) {
      ComponentForm.write((OnlineComponent<NLPNode, ?>) read(component), out);
    }
    FlatLexicon.write((Map<String, List<String>>) read(AMBIGUITY), out);
    FlatLexicon.write((Map<String, Set<String>>) read(CLUSTERS), out);
    GazetteerForm.write((PrefixTree<String, Set<String>>) read(GAZETTEER), out);
  }

  static Object read(String part) throws IOException {
    try (InputStream raw = new BufferedInputStream(url(part).openStream());
        ObjectInputStream objects =
            new OwnLoaderStream(new BufferedInputStream(new XZInputStream(raw)))) {
      return objects.readObject();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the NLP4J library is incomplete", e);
    }
  }

  private static URL url(String part) throws FileNotFoundException {
    URL url = ShippedModel.class.getResource(ROOT + part);
    if (url == null) {
      throw new FileNotFoundException(
          "The language model is not on the class path: " + ROOT + part + " (nlp4j-english)");
    }
    return url;
  }
}

package org.consilience.language;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The word lists that the components share, out of their stored form. */
final class LexicaForm {
  private LexicaForm() {}

  static NLPComponent<NLPNode> read(FlatReader in) {
    GlobalLexica<NLPNode> lexica = empty();
    lexica.setAmbiguityClasses(
        lexicon(FlatLexicon.read(in, List::copyOf), Field.word_form_simplified_lowercase));
    lexica.setWordClusters(
        lexicon(FlatLexicon.read(in, LexicaForm::set), Field.word_form_simplified_lowercase));
    lexica.setNamedEntityGazetteers(
        lexicon(GazetteerForm.read(in).tree(), Field.word_form_simplified));
    return lexica;
  }

  /** Features are added up in the order of the set: the stored one is kept. */
  static Set<String> set(List<String> values) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }

  private static <T> GlobalLexicon<T> lexicon(T content, Field key) {
    return new GlobalLexicon<>(content, key, "");
  }

  /** This NLP4J has no plain constructor; a configuration without lexica gives an empty one. */
  private static GlobalLexica<NLPNode> empty() {
    byte[] configuration = "<configuration/>".getBytes(StandardCharsets.UTF_8);
    return new GlobalLexica<>(new ByteArrayInputStream(configuration));
  }
}

package org.consilience.language;

import java.util.ArrayList;
import java.util.List;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Block;
import org.consilience.model.CleanDocument;
import org.consilience.model.Decision;
import org.consilience.model.Mention;
import org.consilience.model.Sentence;
import org.consilience.model.Token;
import org.consilience.text.CodePoints;

/** Analyses documents with NLP4J, block by block. */
final class Nlp4jAnnotator implements Annotator {
  private final Pieces pieces = new Pieces();
  private final Nlp4jModel model;

  Nlp4jAnnotator(Nlp4jModel model) {
    this.model = model;
  }

  @Override
  public AnnotatedDocument annotate(CleanDocument clean) {
    CodePoints text = CodePoints.of(clean.getDocument().getText());
    Detokeniser detokeniser = Detokeniser.of(text.text());
    List<Sentence> sentences = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < clean.getBlocks().size(); i++) {
      if (clean.getBlocks().get(i).getDecision() == Decision.KEPT) {
        Block block = clean.getBlocks().get(i);
        annotateBlock(text, detokeniser, block, i, sentences, mentions);
      }
    }
    return new AnnotatedDocument(
        clean.getDocument(),
        clean.getBlocks(),
        sentences,
        PersonNames.resolve(text, sentences, mentions));
  }

  private void annotateBlock(
      CodePoints text,
      Detokeniser detokeniser,
      Block block,
      int index,
      List<Sentence> sentences,
      List<Mention> mentions) {
    int from = text.toUnits(block.getSpan().getStart());
    int to = text.toUnits(block.getSpan().getEnd());
    Detokenised words = detokeniser.mend(text.text().substring(from, to));
    for (List<Piece> sentence : pieces.sentences(AnalyserView.of(words.text()))) {
      Parse parse = model.parse(sentence);
      List<Token> tokens = tokens(text, from, words, sentence, parse);
      for (EntitySpan entity : parse.entities()) {
        mentions.add(Mentions.of(text, sentences.size(), tokens, entity));
      }
      sentences.add(
          new Sentence(
              tokens.get(0).getStart(),
              tokens.get(tokens.size() - 1).getEnd(),
              index,
              block.getKind(),
              tokens));
    }
  }

  private static List<Token> tokens(
      CodePoints text, int from, Detokenised words, List<Piece> sentence, Parse parse) {
    List<Token> tokens = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      Piece piece = sentence.get(i);
      int start = text.fromUnits(from + words.start(piece));
      int end = text.fromUnits(from + words.end(piece));
      Parse.Node node = parse.nodes().get(i);
      tokens.add(
          new Token(
              start,
              end,
              words.form(piece),
              node.lemma(),
              node.tag(),
              node.head(),
              node.relation(),
              node.margin(),
              ""));
    }
    return tokens;
  }
}

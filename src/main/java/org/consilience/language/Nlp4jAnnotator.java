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
    List<Sentence> sentences = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < clean.getBlocks().size(); i++) {
      if (clean.getBlocks().get(i).getDecision() == Decision.KEPT) {
        annotateBlock(text, clean.getBlocks().get(i), i, sentences, mentions);
      }
    }
    return new AnnotatedDocument(
        clean.getDocument(),
        clean.getBlocks(),
        sentences,
        PersonNames.resolve(text, sentences, mentions));
  }

  private void annotateBlock(
      CodePoints text, Block block, int index, List<Sentence> sentences, List<Mention> mentions) {
    int from = text.toUnits(block.getSpan().getStart());
    int to = text.toUnits(block.getSpan().getEnd());
    String view = AnalyserView.of(text.text().substring(from, to));
    for (List<Piece> sentence : pieces.sentences(view)) {
      Parse parse = model.parse(sentence);
      List<Token> tokens = tokens(text, from, sentence, parse);
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

  private static List<Token> tokens(CodePoints text, int from, List<Piece> sentence, Parse parse) {
    List<Token> tokens = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      int start = text.fromUnits(from + sentence.get(i).start());
      int end = text.fromUnits(from + sentence.get(i).end());
      Parse.Node node = parse.nodes().get(i);
      tokens.add(
          new Token(
              start,
              end,
              text.substring(start, end),
              node.lemma(),
              node.tag(),
              node.head(),
              node.relation(),
              ""));
    }
    return tokens;
  }
}

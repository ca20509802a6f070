package org.consilience.story;

import java.util.ArrayList;
import java.util.List;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Block;
import org.consilience.model.BlockKind;
import org.consilience.model.Decision;
import org.consilience.model.Document;
import org.consilience.model.Mention;
import org.consilience.model.Sentence;
import org.consilience.model.StoryMember;
import org.consilience.model.Token;
import org.consilience.text.CodePoints;
import org.consilience.text.Hashes;
import org.consilience.text.Spans;

/** Documents of a story, written by hand. */
final class Members {
  private Members() {}

  /** A document whose whole text is one kept paragraph. */
  static StoryMember saying(String id, String text) {
    return new StoryMember(
        document(id, text), List.of(block(id, text, Decision.KEPT)), new ArrayList<>());
  }

  static StoryMember rejected(String id, String text) {
    return new StoryMember(
        document(id, text), List.of(block(id, text, Decision.REJECTED)), new ArrayList<>());
  }

  /** A document that mentions names, each given as {@code TYPE:name}. */
  static StoryMember naming(String id, String... names) {
    StoryMember member = saying(id, id);
    for (String name : names) {
      int colon = name.indexOf(':');
      member.getMentions().add(mention(name.substring(0, colon), name.substring(colon + 1)));
    }
    return member;
  }

  /** An analysed document: words given as {@code lemma/TAG}, names as {@code TYPE:name}. */
  static AnnotatedDocument annotated(String id, BlockKind kind, String words, String... names) {
    List<Token> tokens = new ArrayList<>();
    for (String word : words.split(" ")) {
      String[] parts = word.split("/");
      tokens.add(
          Token.newBuilder()
              .setStart(0)
              .setEnd(1)
              .setForm(parts[0])
              .setLemma(parts[0])
              .setTag(parts[1])
              .build());
    }
    return new AnnotatedDocument(
        document(id, words),
        List.of(),
        List.of(new Sentence(0, 1, 0, kind, tokens)),
        naming(id, names).getMentions());
  }

  private static Document document(String id, String text) {
    return Document.newBuilder()
        .setDocumentId(id)
        .setSourceUri(id + ".txt")
        .setContentHash(Hashes.sha256(text))
        .setText(text)
        .build();
  }

  private static Block block(String id, String text, Decision decision) {
    CodePoints points = CodePoints.of(text);
    return Block.newBuilder()
        .setBlockId(id + "-0")
        .setDocumentId(id)
        .setOrdinal(0)
        .setSpan(Spans.of(points, 0, points.length()))
        .setKind(BlockKind.BODY)
        .setDecision(decision)
        .build();
  }

  private static Mention mention(String type, String name) {
    return new Mention(0, 0, 1, type, name, name, 0, 1);
  }
}

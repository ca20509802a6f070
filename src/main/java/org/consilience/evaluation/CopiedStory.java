package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.Block;
import org.consilience.model.BlockKind;
import org.consilience.model.Decision;
import org.consilience.model.Document;
import org.consilience.model.StoryMember;
import org.consilience.text.CodePoints;
import org.consilience.text.Hashes;
import org.consilience.text.Spans;

/** Documents of which it is known who copied whom, as the members of one story. */
final class CopiedStory {
  private final List<StoryMember> members = new ArrayList<>();
  private final Map<String, String> originOf = new TreeMap<>();
  private final Map<String, String> kindOf = new TreeMap<>();

  /**
   * Adds a document.
   *
   * @param id unique in this story
   * @param origin equal for documents of which one was made from the other
   * @param kind how it was made, {@code original} for what was not
   */
  void add(String id, String origin, String kind, List<String> paragraphs) {
    String text = String.join("\n", paragraphs);
    Document document =
        Document.newBuilder()
            .setDocumentId(id)
            .setSourceUri(id + ".txt")
            .setContentHash(Hashes.sha256(text))
            .setText(text)
            .build();
    members.add(new StoryMember(document, blocks(id, text), new ArrayList<>()));
    originOf.put(id, origin);
    kindOf.put(id, kind);
  }

  private static List<Block> blocks(String id, String text) {
    CodePoints points = CodePoints.of(text);
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n")) {
      int end = start + line.codePointCount(0, line.length());
      blocks.add(
          Block.newBuilder()
              .setBlockId(id + "-" + blocks.size())
              .setDocumentId(id)
              .setOrdinal(blocks.size())
              .setSpan(Spans.of(points, start, end))
              .setKind(BlockKind.BODY)
              .setDecision(Decision.KEPT)
              .build());
      start = end + 1;
    }
    return blocks;
  }

  List<StoryMember> members() {
    return members;
  }

  boolean oneOrigin(String a, String b) {
    return origin(a).equals(origin(b));
  }

  String origin(String id) {
    return originOf.getOrDefault(id, id);
  }

  String kind(String id) {
    return kindOf.getOrDefault(id, "original");
  }
}

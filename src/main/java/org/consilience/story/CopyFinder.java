package org.consilience.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Block;
import org.consilience.model.BlockKind;
import org.consilience.model.Decision;
import org.consilience.model.DocumentSpan;
import org.consilience.model.Lineage;
import org.consilience.model.LineageRelation;
import org.consilience.model.LineageScope;
import org.consilience.model.Span;
import org.consilience.model.StoryMember;
import org.consilience.model.Term;
import org.consilience.text.CodePoints;
import org.consilience.text.Hashes;
import org.consilience.text.NormalForms;
import org.consilience.text.Rounding;
import org.consilience.text.Spans;

/**
 * Finds documents that hold the same running text: word shingles (Broder 1997) outside quotation
 * marks, compared by containment, so that a short copy inside a long article counts. What two
 * reporters both quote is no copying.
 */
final class CopyFinder {
  /** Runs of eight words outside quotations hardly ever recur by chance. */
  private static final int SHINGLE = 8;

  /** Share of the shorter text found in the longer one from which the two are one voice. */
  private static final double COPIED = 0.30;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['\\u2019-][\\p{L}\\p{N}]+)*");
  private static final Pattern QUOTATION =
      Pattern.compile("[\"\\u201C][^\"\\u201D\\n]*[\"\\u201D]");

  private CopyFinder() {}

  /** An edge for every pair of members that share running text, in order of the documents. */
  static List<Lineage> find(List<StoryMember> members) {
    List<Map<String, Span>> shingles = members.stream().map(CopyFinder::shingles).toList();
    List<Lineage> edges = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        double share = containment(shingles.get(i), shingles.get(j));
        if (sameBytes(members.get(i), members.get(j)) || share >= COPIED) {
          edges.add(edge(members.get(i), members.get(j), shingles.get(i), shingles.get(j), share));
        }
      }
    }
    return edges;
  }

  private static boolean sameBytes(StoryMember a, StoryMember b) {
    return a.getDocument().getContentHash().equals(b.getDocument().getContentHash());
  }

  private static double containment(Map<String, Span> a, Map<String, Span> b) {
    int shorter = Math.min(a.size(), b.size());
    return shorter == 0
        ? 0
        : Rounding.six((double) a.keySet().stream().filter(b::containsKey).count() / shorter);
  }

  private static Lineage edge(
      StoryMember a, StoryMember b, Map<String, Span> inA, Map<String, Span> inB, double share) {
    String idA = a.getDocument().getDocumentId();
    String idB = b.getDocument().getDocumentId();
    List<Term> signals = new ArrayList<>();
    signals.add(new Term("verbatim-share", share, "shingles of " + SHINGLE + " words"));
    if (sameBytes(a, b)) {
      signals.add(new Term("same-bytes", 1.0, null));
    }
    List<DocumentSpan> fromA = new ArrayList<>();
    List<DocumentSpan> fromB = new ArrayList<>();
    inA.keySet().stream()
        .filter(inB::containsKey)
        .findFirst()
        .ifPresent(
            shared -> {
              fromA.add(new DocumentSpan(idA, inA.get(shared)));
              fromB.add(new DocumentSpan(idB, inB.get(shared)));
            });
    return Lineage.newBuilder()
        .setLineageId(Hashes.sha256("lineage", "document", idA, idB))
        .setFromId(idA)
        .setToId(idB)
        .setRelation(LineageRelation.SHARES_ORIGIN)
        .setScope(LineageScope.DOCUMENT)
        .setProbability(sameBytes(a, b) ? 1.0 : Rounding.six(Math.max(share, 0.5)))
        .setSignals(signals)
        .setFromEvidence(fromA)
        .setToEvidence(fromB)
        .build();
  }

  private static Map<String, Span> shingles(StoryMember member) {
    CodePoints text = CodePoints.of(member.getDocument().getText());
    Map<String, Span> shingles = new LinkedHashMap<>();
    for (Block block : member.getBlocks()) {
      if (block.getDecision() == Decision.KEPT && block.getKind() == BlockKind.BODY) {
        addShingles(text, block.getSpan(), shingles);
      }
    }
    return shingles;
  }

  private static void addShingles(CodePoints text, Span block, Map<String, Span> shingles) {
    String plain = QUOTATION.matcher(block.getExact()).replaceAll(m -> blanks(m.group()));
    CodePoints inBlock = CodePoints.of(plain);
    List<int[]> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(plain);
    while (matcher.find()) {
      words.add(new int[] {inBlock.fromUnits(matcher.start()), inBlock.fromUnits(matcher.end())});
    }
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      int start = words.get(i)[0];
      int end = words.get(i + SHINGLE - 1)[1];
      String shingle =
          NormalForms.fold(inBlock.substring(start, end)).replaceAll("[^\\p{L}\\p{N}]+", " ");
      shingles.putIfAbsent(
          shingle, Spans.of(text, block.getStart() + start, block.getStart() + end));
    }
  }

  /** As many blanks as the quotation has code points, so that offsets stay true. */
  private static String blanks(String quotation) {
    return " ".repeat(quotation.codePointCount(0, quotation.length()));
  }
}

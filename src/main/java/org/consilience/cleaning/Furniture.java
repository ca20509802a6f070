package org.consilience.cleaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.model.BlockUse;
import org.consilience.model.Document;
import org.consilience.model.SharedBlock;
import org.consilience.text.Hashes;
import org.consilience.text.NormalForms;

/**
 * Blocks that recur over unrelated documents: what a site writes on each of its pages. Copies of
 * one text do not make each other's paragraphs furniture: a document that shares much of the prose
 * is no witness, and documents whose longest block is the same are one.
 */
public final class Furniture {

  /** Words. Of longer blocks a document is made; shorter ones may recur on a site by the dozen. */
  private static final int PROSE = 20;

  /** Share of a document's prose from which on another that has it too is a copy. */
  private static final double COPY = 0.3;

  /** Blocks of one document that are compared; beyond, a text is no article. */
  private static final int MOST_BLOCKS = 2_000;

  private Furniture() {}

  /** The blocks of a document, by the hash of their normal form, for comparison with others. */
  public static SortedMap<String, BlockUse> uses(Document document) {
    String text = document.getText();
    SortedMap<String, Integer> words = new TreeMap<>();
    for (Paragraph paragraph : BlockSegmenter.segment(text)) {
      if (words.size() < MOST_BLOCKS) {
        String block = paragraph.in(text);
        words.put(key(block), Wording.count(block));
      }
    }
    SortedMap<String, BlockUse> uses = new TreeMap<>();
    for (Map.Entry<String, Integer> block : words.entrySet()) {
      String longest = longestBeside(block.getKey(), words);
      uses.put(block.getKey(), new BlockUse(document.getDocumentId(), block.getValue(), longest));
    }
    return uses;
  }

  private static String longestBeside(String block, SortedMap<String, Integer> words) {
    String longest = "";
    int most = 0;
    for (Map.Entry<String, Integer> other : words.entrySet()) {
      if (other.getValue() > most && !other.getKey().equals(block)) {
        most = other.getValue();
        longest = other.getKey();
      }
    }
    return longest;
  }

  /** For each block of a document the number of unrelated documents that have it too. */
  static int[] of(String documentId, List<String> blocks, List<SharedBlock> shared) {
    int[] recurring = new int[blocks.size()];
    if (shared.isEmpty()) {
      return recurring;
    }
    Map<String, SharedBlock> byKey = new HashMap<>();
    shared.forEach(block -> byKey.put(block.getBlock(), block));
    List<String> keys = blocks.stream().map(Furniture::key).toList();
    Set<String> copies = copies(blocks, keys, byKey);
    for (int i = 0; i < recurring.length; i++) {
      SharedBlock block = byKey.get(keys.get(i));
      recurring[i] = block == null ? 0 : witnesses(documentId, block, copies);
    }
    return recurring;
  }

  private static int witnesses(String documentId, SharedBlock block, Set<String> copies) {
    Set<String> texts = new TreeSet<>();
    String own = "";
    for (BlockUse use : block.getUses()) {
      if (use.getDocumentId().equals(documentId)) {
        own = use.getLongest();
      } else if (!copies.contains(use.getDocumentId())) {
        texts.add(use.getLongest());
      }
    }
    texts.remove(own);
    texts.remove("");
    return texts.size();
  }

  /** Documents that share so much of this one's prose that they tell the same text. */
  private static Set<String> copies(
      List<String> blocks, List<String> keys, Map<String, SharedBlock> shared) {
    Map<String, Integer> common = new HashMap<>();
    int prose = 0;
    for (int i = 0; i < keys.size(); i++) {
      int words = Wording.of(blocks.get(i)).words();
      if (words >= PROSE) {
        prose += words;
        SharedBlock block = shared.get(keys.get(i));
        List<BlockUse> uses = block == null ? List.of() : block.getUses();
        uses.forEach(use -> common.merge(use.getDocumentId(), words, Integer::sum));
      }
    }
    Set<String> copies = new TreeSet<>();
    for (Map.Entry<String, Integer> document : new ArrayList<>(common.entrySet())) {
      if (document.getValue() >= COPY * prose) {
        copies.add(document.getKey());
      }
    }
    return copies;
  }

  private static String key(String block) {
    return Hashes.sha256(NormalForms.fold(block));
  }
}

package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.consilience.model.BlockUse;
import org.consilience.model.Document;
import org.consilience.model.SharedBlock;
import org.junit.jupiter.api.Test;

class FurnitureTest {

  private static final String LINE = "All our stories in one morning letter";

  private static final String FLOOD =
      "The river left its bed near the mill on Sunday and flooded forty houses in the lower town,"
          + " where people were carried out of their homes in boats until the evening.";

  @Test
  void aLineOfUnrelatedDocumentsRecurs() {
    assertThat(
            recurring(
                page("a", own("a"), LINE), page("b", own("b"), LINE), page("c", LINE, own("c"))))
        .containsExactly(0, 2);
  }

  @Test
  void caseAndSpacesDoNotHideIt() {
    String loud = LINE.toUpperCase(java.util.Locale.ROOT).replace(" ", "  ");
    assertThat(recurring(page("a", own("a"), LINE), page("b", own("b"), loud)))
        .containsExactly(0, 1);
  }

  @Test
  void copiesOfOneTextDoNotMakeItFurniture() {
    assertThat(
            recurring(
                page("a", FLOOD, own("a")), page("b", FLOOD, own("b")), page("c", FLOOD, own("c"))))
        .containsExactly(0, 0);
  }

  @Test
  void copiesOfOneTextAreOneWitnessForAPassageTakenFromIt() {
    List<Document> documents = new ArrayList<>();
    documents.add(page("a", FLOOD, own("a"), own("a2"), own("a3"), own("a4")));
    for (String copy : List.of("b", "c", "d", "e")) {
      documents.add(page(copy, FLOOD, own("wire") + " " + own("goes on")));
    }
    assertThat(recurring(documents.toArray(Document[]::new))[0]).isEqualTo(1);
  }

  private static String own(String name) {
    return ("What " + name + " alone reports of the day is told here at some length, ")
        + ("with words that no other page than that of " + name + " has in this order.");
  }

  private static Document page(String id, String... blocks) {
    return Document.newBuilder()
        .setDocumentId(id)
        .setSourceUri(id)
        .setText(String.join("\n", blocks))
        .build();
  }

  /** For the first document's blocks the number of the others that count. */
  private static int[] recurring(Document... documents) {
    SortedMap<String, List<BlockUse>> uses = new TreeMap<>();
    for (Document document : documents) {
      Furniture.uses(document)
          .forEach((key, use) -> uses.computeIfAbsent(key, k -> new ArrayList<>()).add(use));
    }
    List<SharedBlock> shared = new ArrayList<>();
    uses.forEach((key, of) -> shared.add(new SharedBlock(key, of)));
    List<String> blocks = documents[0].getText().lines().toList();
    return Furniture.of(documents[0].getDocumentId(), blocks, shared);
  }
}

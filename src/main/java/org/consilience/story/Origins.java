package org.consilience.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.Derivation;
import org.consilience.model.Document;
import org.consilience.model.Lineage;
import org.consilience.model.LineageRelation;
import org.consilience.model.LineageScope;
import org.consilience.model.StoryMember;
import org.consilience.text.DisjointSets;
import org.consilience.text.Hashes;

/**
 * The origins of a story's documents: what edges of document scope hold together, each of them more
 * likely than not, is one voice.
 */
final class Origins {
  private final DisjointSets sets = new DisjointSets();
  private final Map<String, Derivation> derivations = new TreeMap<>();

  private Origins() {}

  static Origins of(List<StoryMember> members, List<Lineage> lineage) {
    Origins origins = new Origins();
    for (StoryMember member : members) {
      String id = member.getDocument().getDocumentId();
      origins.sets.union(id, id);
      origins.derivations.put(id, Derivation.ORIGINAL);
    }
    lineage.stream()
        .filter(edge -> edge.getScope() == LineageScope.DOCUMENT)
        .forEach(origins::join);
    return origins;
  }

  private void join(Lineage edge) {
    sets.union(edge.getFromId(), edge.getToId());
    derive(edge.getFromId(), edge);
    if (edge.getRelation() == LineageRelation.SHARES_ORIGIN) {
      derive(edge.getToId(), edge); // which was first is not known: both are printings of one text
    }
  }

  private void derive(String id, Lineage edge) {
    derivations.merge(id, derivation(edge), Origins::stronger);
  }

  private static Derivation derivation(Lineage edge) {
    if (edge.getRelation() == LineageRelation.WAS_REVISION_OF) {
      return Derivation.REVISION;
    }
    boolean wholly =
        edge.getSignals().stream()
            .anyMatch(
                s ->
                    s.getName().startsWith("same-")
                        || CopySignals.WHOLLY_DERIVED.equals(s.getDetail()));
    return wholly ? Derivation.SYNDICATED : Derivation.PARTIALLY_DERIVED;
  }

  /** A revision is that above all; what is wholly one text is not partly another. */
  private static Derivation stronger(Derivation a, Derivation b) {
    List<Derivation> order =
        List.of(Derivation.REVISION, Derivation.SYNDICATED, Derivation.PARTIALLY_DERIVED);
    return order.stream().filter(d -> d == a || d == b).findFirst().orElse(Derivation.ORIGINAL);
  }

  /** Equal for documents of one voice; that of the component's first member by content. */
  String origin(String documentId) {
    return Hashes.sha256("origin", sets.root(documentId));
  }

  Derivation derivation(Document document) {
    return derivations.getOrDefault(document.getDocumentId(), Derivation.ORIGINAL);
  }
}

package org.consilience.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.Document;
import org.consilience.model.Entity;
import org.consilience.model.Lineage;
import org.consilience.model.ResolvedStory;
import org.consilience.model.Story;
import org.consilience.model.StoryMember;
import org.consilience.model.Term;
import org.consilience.text.DisjointSets;
import org.consilience.text.Hashes;

/**
 * Everything that only a story's documents together can tell: who is who, who copied whom, and what
 * each is independent of.
 */
public final class StoryResolver {
  private StoryResolver() {}

  /** Resolves one story; the order of the members does not matter. */
  public static ResolvedStory resolve(List<StoryMember> unordered) {
    List<StoryMember> members =
        unordered.stream()
            .sorted(Comparator.comparing(m -> m.getDocument().getDocumentId()))
            .toList();
    EntityResolver.Resolution names = EntityResolver.resolve(members);
    List<Lineage> lineage = CopyFinder.find(members);
    Story story = story(members, names.entities());
    return new ResolvedStory(
        story,
        resolved(members, story.getStoryId(), origins(members, lineage)),
        names.entities(),
        names.links(),
        lineage);
  }

  /** The anchor is the first member by content: renaming a file chooses no other. */
  private static StoryMember anchor(List<StoryMember> members) {
    return members.stream()
        .min(
            Comparator.comparing((StoryMember m) -> m.getDocument().getContentHash())
                .thenComparing(m -> m.getDocument().getDocumentId()))
        .orElseThrow();
  }

  private static Story story(List<StoryMember> members, List<Entity> entities) {
    Document anchor = anchor(members).getDocument();
    return Story.newBuilder()
        .setStoryId(Hashes.sha256("story", anchor.getDocumentId()))
        .setTitle(title(members))
        .setDocumentIds(members.stream().map(m -> m.getDocument().getDocumentId()).toList())
        .setEntityIds(entities.stream().map(Entity::getEntityId).toList())
        .setSignals(List.of(new Term("documents", (double) members.size(), null)))
        .build();
  }

  /** The first title in order of the documents. */
  private static String title(List<StoryMember> members) {
    return members.stream()
        .map(m -> m.getDocument().getTitle())
        .filter(t -> t != null && !t.isBlank())
        .findFirst()
        .orElse("");
  }

  /**
   * Documents that an edge joins are one voice: each takes the id of its component's first member.
   */
  private static Map<String, String> origins(List<StoryMember> members, List<Lineage> lineage) {
    DisjointSets sets = new DisjointSets();
    lineage.forEach(edge -> sets.union(edge.getFromId(), edge.getToId()));
    Map<String, String> origins = new TreeMap<>();
    for (StoryMember member : members) {
      String id = member.getDocument().getDocumentId();
      origins.put(id, Hashes.sha256("origin", sets.root(id)));
    }
    return origins;
  }

  private static List<Document> resolved(
      List<StoryMember> members, String storyId, Map<String, String> origins) {
    return StoryDates.resolve(members).stream()
        .map(
            document ->
                Document.newBuilder(document)
                    .setStoryId(storyId)
                    .setOriginId(origins.get(document.getDocumentId()))
                    .build())
        .toList();
  }
}

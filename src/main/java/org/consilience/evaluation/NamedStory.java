package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.Document;
import org.consilience.model.EntityLink;
import org.consilience.model.Mention;
import org.consilience.model.StoryMember;
import org.consilience.story.StoryResolver;

/**
 * Documents of which only the names are known, and the entities that the story stage makes of them.
 */
final class NamedStory {
  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
  private final Map<String, String> entities = new TreeMap<>();

  /** Adds a name to a document; types are those of OntoNotes. */
  void add(String document, String type, String name) {
    mentions
        .computeIfAbsent(document, d -> new ArrayList<>())
        .add(new Mention(0, 0, 1, type, name, name, 0, 0));
  }

  NamedStory resolve() {
    List<StoryMember> members = new ArrayList<>();
    mentions.forEach(
        (id, named) ->
            members.add(
                new StoryMember(
                    Document.newBuilder().setDocumentId(id).setSourceUri(id).build(),
                    List.of(),
                    named)));
    Map<String, String> types = new TreeMap<>();
    var story = StoryResolver.resolve(members);
    story.getEntities().forEach(e -> types.put(e.getEntityId(), e.getType()));
    for (EntityLink link : story.getLinks()) {
      String type = types.getOrDefault(link.getEntityId(), "");
      entities.put(key(link.getDocumentId(), type, link.getSurface()), link.getEntityId());
    }
    return this;
  }

  /** The entity of a name in a document, or a name of its own where the stage made none. */
  String entity(String document, String type, String name) {
    String key = key(document, published(type), name);
    return entities.getOrDefault(key, key);
  }

  private static String key(String document, String type, String name) {
    return document + "\0" + type + "\0" + name;
  }

  private static String published(String type) {
    return switch (type) {
      case "PERSON" -> "PERSON";
      case "ORG" -> "ORGANISATION";
      default -> "PLACE";
    };
  }
}

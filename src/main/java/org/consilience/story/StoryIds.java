package org.consilience.story;

import java.util.List;
import org.consilience.model.Document;
import org.consilience.model.ResolvedStory;
import org.consilience.model.Story;

/** The name of a story that was resolved. */
public final class StoryIds {
  private StoryIds() {}

  /** The same story under another id, in all that names it. */
  public static ResolvedStory renamed(ResolvedStory story, String id) {
    List<Document> documents =
        story.getDocuments().stream()
            .map(document -> Document.newBuilder(document).setStoryId(id).build())
            .toList();
    return ResolvedStory.newBuilder(story)
        .setStory(Story.newBuilder(story.getStory()).setStoryId(id).build())
        .setDocuments(documents)
        .build();
  }
}

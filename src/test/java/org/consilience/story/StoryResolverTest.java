package org.consilience.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Document;
import org.consilience.model.ResolvedStory;
import org.consilience.model.StoryMember;
import org.junit.jupiter.api.Test;

class StoryResolverTest {
  private static final String RUN =
      "The ferry left the harbour at dawn with forty passengers and a crew of six on board";

  @Test
  void copiesShareAnOriginAndOthersHaveTheirOwn() {
    ResolvedStory story =
        StoryResolver.resolve(
            List.of(
                Members.saying("c", "Divers searched the wreck in the bay all Monday long."),
                Members.saying("b", RUN + "!"),
                Members.saying("a", RUN)));
    List<Document> documents = story.getDocuments();
    assertThat(documents).extracting(Document::getDocumentId).containsExactly("a", "b", "c");
    assertThat(documents.get(0).getOriginId()).isEqualTo(documents.get(1).getOriginId());
    assertThat(documents.get(2).getOriginId()).isNotEqualTo(documents.get(0).getOriginId());
    assertThat(story.getLineage()).hasSize(1);
  }

  @Test
  void everyDocumentIsOfTheStoryAndTheStoryOfEveryDocument() {
    ResolvedStory story =
        StoryResolver.resolve(List.of(Members.naming("a", "GPE:Lima"), Members.naming("b")));
    String id = story.getStory().getStoryId();
    assertThat(story.getDocuments()).extracting(Document::getStoryId).containsOnly(id);
    assertThat(story.getStory().getDocumentIds()).containsExactly("a", "b");
    assertThat(story.getStory().getEntityIds()).hasSize(1);
  }

  @Test
  void titleIsTheFirstThatThereIs() {
    StoryMember blank = Members.saying("a", "x");
    blank.getDocument().setTitle(" ");
    StoryMember titled = Members.saying("b", "y");
    titled.getDocument().setTitle("Ferry sinks");
    assertThat(StoryResolver.resolve(List.of(titled, blank)).getStory().getTitle())
        .isEqualTo("Ferry sinks");
  }
}

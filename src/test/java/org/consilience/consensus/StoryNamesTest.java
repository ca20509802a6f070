package org.consilience.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import org.consilience.model.EntityLink;
import org.consilience.model.ResolvedStory;
import org.junit.jupiter.api.Test;

class StoryNamesTest {

  @Test
  void longestFormIsFoundFirst() {
    StoryNames names = names();
    assertThat(names.keys("a", "Ann Holt left")).containsExactly("ann");
    assertThat(names.canonical("a", "Ann Holt met Mr. Holt")).isEqualTo("Ann Holt met Ann Holt");
  }

  @Test
  void stateCapitalAndPeopleFallTogether() {
    StoryNames names = names();
    assertThat(names.keys("a", "Lima said")).isEqualTo(names.keys("a", "Peruvian officials said"));
    assertThat(names.canonical("a", "Lima’s navy")).isEqualTo("Peru’s navy");
  }

  @Test
  void personCalledLikeAStateIsAPerson() {
    assertThat(names().keys("a", "Jordan scored")).containsExactly("jordan");
    assertThat(names().canonical("a", "Jordan scored")).isEqualTo("Michael Jordan scored");
  }

  @Test
  void partOfAWordIsNoName() {
    assertThat(names().keys("a", "Holtville and Limas")).isEmpty();
  }

  @Test
  void nameOfAnotherDocumentIsUnknown() {
    assertThat(names().keys("b", "Ann Holt left")).isEmpty();
    assertThat(names().entityId("b", "Ann Holt")).isEmpty();
  }

  @Test
  void phraseNamesAnEntityOnlyAsAWhole() {
    assertThat(names().entityId("a", "Holt")).contains("ann");
    assertThat(names().entityId("a", "Holt’s ship")).isEmpty();
  }

  @Test
  void canonicalNamesAreNotReadAgain() {
    // "Michael Jordan" stands for Jordan; Michael is someone else here.
    ResolvedStory story = Claims.story("a");
    story.getEntities().add(Claims.entity("jordan", "Michael Jordan", "PERSON"));
    story.getEntities().add(Claims.entity("m", "Michael Stone", "PERSON"));
    story.getLinks().add(new EntityLink("a", "Jordan", "jordan"));
    story.getLinks().add(new EntityLink("a", "Michael", "m"));
    assertThat(new StoryNames(story).canonical("a", "Jordan and Michael and 0 others"))
        .isEqualTo("Michael Jordan and Michael Stone and 0 others");
  }

  private static StoryNames names() {
    ResolvedStory story = Claims.story("a", "b");
    story.getEntities().add(Claims.entity("ann", "Ann Holt", "PERSON"));
    story.getEntities().add(Claims.entity("jordan", "Michael Jordan", "PERSON"));
    story.getEntities().add(Claims.entity("peru", "Peru", "PLACE"));
    story.getEntities().add(Claims.entity("lima", "Lima", "PLACE"));
    story.getLinks().add(new EntityLink("a", "Holt", "ann"));
    story.getLinks().add(new EntityLink("a", "Ann Holt", "ann"));
    story.getLinks().add(new EntityLink("a", "Jordan", "jordan"));
    story.getLinks().add(new EntityLink("a", "Peruvian", "peru"));
    story.getLinks().add(new EntityLink("a", "Lima", "lima"));
    return new StoryNames(story);
  }
}

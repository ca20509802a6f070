package org.consilience.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Alias;
import org.consilience.model.Entity;
import org.consilience.model.Mention;
import org.consilience.model.ResolvedStory;
import org.consilience.model.StoryMember;
import org.consilience.model.Term;
import org.junit.jupiter.api.Test;

class MetonymsTest {
  @Test
  void capitalThatActsStandsForItsState() {
    ResolvedStory story =
        StoryResolver.resolve(
            List.of(
                naming("a", "Lima rejected the fishing quota.", "Lima"),
                naming("b", "Peru has rejected the quota.", "Peru")));
    assertThat(story.getStory().getSignals()).contains(new Term("metonym", 1.0, "Lima for Peru"));
    Entity peru = only(story, "Peru");
    assertThat(peru.getAliases()).extracting(Alias::getSurface).containsExactly("Lima", "Peru");
    assertThat(only(story, "Lima").getEntityId()).isNotEqualTo(peru.getEntityId());
  }

  @Test
  void capitalAsAPlaceStandsForItselfOnly() {
    for (String text :
        List.of(
            "Officials in Lima said the quota was fair.",
            "A bus from Lima overturned near the quota office.",
            "The mayor of Lima rejected the fishing quota.")) {
      ResolvedStory story =
          StoryResolver.resolve(
              List.of(naming("a", text, "Lima"), naming("b", "Peru rejected it.", "Peru")));
      assertThat(story.getStory().getSignals()).extracting(Term::getName).containsOnly("documents");
      assertThat(only(story, "Peru").getAliases())
          .extracting(Alias::getSurface)
          .containsExactly("Peru");
    }
  }

  private static Entity only(ResolvedStory story, String name) {
    return story.getEntities().stream()
        .filter(e -> e.getCanonicalName().equals(name))
        .reduce(
            (a, b) -> {
              throw new AssertionError("two entities are called " + name);
            })
        .orElseThrow();
  }

  private static StoryMember naming(String id, String text, String place) {
    StoryMember member = Members.saying(id, text);
    int start = text.indexOf(place);
    member
        .getMentions()
        .add(new Mention(0, 0, 1, "GPE", place, place, start, start + place.length()));
    return member;
  }
}

package org.consilience.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.model.Consensus;
import org.consilience.model.Document;
import org.consilience.model.Story;

/** What the overview tells of one story. */
final class StoryCount {
  /** The stories of which there is most to see. */
  static final Comparator<StoryCount> ORDER =
      Comparator.comparingInt((StoryCount s) -> -s.origins.size())
          .thenComparingInt(s -> -s.documents)
          .thenComparingInt(s -> -s.standing(Standing.DISPUTED))
          .thenComparing(s -> s.story.getStoryId());

  private final Story story;
  private final Set<String> origins = new TreeSet<>();
  private final Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
  private int documents;

  StoryCount(Story story) {
    this.story = story;
  }

  void add(Document document) {
    documents++;
    origins.add(document.getOriginId() == null ? document.getDocumentId() : document.getOriginId());
  }

  void add(Consensus group) {
    standings.merge(Standing.of(group), 1, Integer::sum);
  }

  Story story() {
    return story;
  }

  int documents() {
    return documents;
  }

  int origins() {
    return origins.size();
  }

  int standing(Standing standing) {
    return standings.getOrDefault(standing, 0);
  }
}

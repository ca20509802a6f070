package org.consilience.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.RunFolderException;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;
import org.consilience.model.Document;
import org.consilience.model.IdChange;
import org.consilience.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three nights of generated news: what stays the same keeps its id, and what does not has a row.
 */
class PreviousRunTest {
  private static final int EVENTS = 6;

  @TempDir Path folder;

  private final NightlyNews news = new NightlyNews(4_711);

  /** Members by id, told by where they were read: documents of stories, words of claims. */
  private record Night(
      Map<String, Set<String>> stories,
      Map<String, Set<String>> groups,
      Set<String> documents,
      List<IdChange> changes) {}

  @Test
  void idsSurviveThreeNights() throws IOException {
    Path input = folder.resolve("in");
    Path output = folder.resolve("out");
    for (int event = 0; event < EVENTS; event++) {
      news.write(input, event, 0, 0);
      news.write(input, event, 1, 0);
    }
    Night first = night(input, output, "n1");
    assertThat(first.changes()).isEmpty();

    // A late paper, one that is gone, one that was changed, and an event of today.
    news.write(input, 0, 2, 0);
    Files.delete(input.resolve(NightlyNews.name(1, 1)));
    news.write(input, 2, 0, 1);
    news.write(input, EVENTS, 0, 0);
    Night second = night(input, output, "n2");
    compare(first, second);
    assertThat(second.changes())
        .extracting(IdChange::getKind)
        .contains("document-revised", "document-retracted", "consensus-retracted");

    // An event is gone altogether.
    Files.delete(input.resolve(NightlyNews.name(3, 0)));
    Files.delete(input.resolve(NightlyNews.name(3, 1)));
    news.write(input, EVENTS, 1, 0);
    Night third = night(input, output, "n3");
    compare(second, third);
    assertThat(third.changes()).extracting(IdChange::getKind).contains("story-retracted");
    assertThat(second.stories().keySet()).hasSizeGreaterThanOrEqualTo(EVENTS);
  }

  @Test
  void withoutPreviousRunNoRowOfIdsIsWritten() throws IOException {
    Path output = folder.resolve("out");
    Jobs.run(Corpora.write(folder.resolve("in")), output);
    assertThat(Jobs.rows(output, Dataset.IDS, IdChange.class)).isEmpty();
  }

  @Test
  void previousRunThatIsNoneIsRefused() throws IOException {
    Path input = Corpora.write(folder.resolve("in"));
    assertThatThrownBy(
            () -> Jobs.run(input, folder.resolve("out"), "--previous=" + folder.resolve("other")))
        .isInstanceOf(RunFolderException.class)
        .hasMessageContaining("other");
  }

  private Night night(Path input, Path output, String run) throws IOException {
    assertThat(Jobs.run(input, output, "--previous=" + output, "--runId=" + run).exit()).isZero();
    Map<String, String> uris = new TreeMap<>();
    Map<String, Set<String>> stories = new TreeMap<>();
    Map<String, Set<String>> groups = new TreeMap<>();
    for (Document row : Jobs.rows(output, Dataset.DOCUMENTS, Document.class)) {
      uris.put(row.getDocumentId(), row.getSourceUri());
    }
    for (Story row : Jobs.rows(output, Dataset.STORIES, Story.class)) {
      Set<String> members = new TreeSet<>();
      row.getDocumentIds().forEach(id -> members.add(uris.getOrDefault(id, "")));
      stories.put(row.getStoryId(), members);
    }
    for (Claim row : Jobs.rows(output, Dataset.CLAIMS, Claim.class)) {
      groups.computeIfAbsent(row.getConsensusId(), k -> new TreeSet<>()).add(row.getClaimId());
    }
    assertThat(Jobs.rows(output, Dataset.CONSENSUS, Consensus.class))
        .extracting(Consensus::getConsensusId)
        .containsExactlyElementsOf(groups.keySet());
    List<IdChange> changes = Jobs.rows(output, Dataset.IDS, IdChange.class);
    return new Night(stories, groups, new LinkedHashSet<>(uris.keySet()), changes);
  }

  private static void compare(Night before, Night now) {
    assertThat(renamed(before.stories(), now.stories())).isEmpty();
    assertThat(renamed(before.groups(), now.groups())).isEmpty();
    Set<String> told = new TreeSet<>();
    now.changes().forEach(change -> told.add(change.getOldId()));
    assertThat(told).containsAll(gone(before.stories().keySet(), now.stories().keySet()));
    assertThat(told).containsAll(gone(before.groups().keySet(), now.groups().keySet()));
    assertThat(told).containsAll(gone(before.documents(), now.documents()));
  }

  private static Set<String> gone(Set<String> before, Set<String> now) {
    Set<String> gone = new TreeSet<>(before);
    gone.removeAll(now);
    return gone;
  }

  /** Groups that neither were parted nor came together, and yet go by another id. */
  private static List<String> renamed(
      Map<String, Set<String>> before, Map<String, Set<String>> now) {
    int whole = 0;
    List<String> renamed = new ArrayList<>();
    for (Map.Entry<String, Set<String>> group : now.entrySet()) {
      List<String> from = meeting(group.getValue(), before);
      if (from.size() == 1
          && meeting(before.getOrDefault(from.get(0), Set.of()), now).size() == 1) {
        whole++;
        if (!from.get(0).equals(group.getKey())) {
          renamed.add(from + " " + before.get(from.get(0)) + " -> " + group);
        }
      }
    }
    assertThat(whole).isPositive();
    return renamed;
  }

  private static List<String> meeting(Set<String> members, Map<String, Set<String>> groups) {
    return groups.entrySet().stream()
        .filter(group -> group.getValue().stream().anyMatch(members::contains))
        .map(Map.Entry::getKey)
        .toList();
  }
}

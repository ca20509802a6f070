package org.consilience.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.consilience.model.Derivation;
import org.consilience.model.Document;
import org.consilience.model.Entity;
import org.consilience.model.ResolvedStory;
import org.consilience.model.Story;
import org.consilience.model.StoryMember;
import org.consilience.model.Term;
import org.consilience.text.Hashes;

/**
 * Everything that only a story's documents together can tell: who is who, who copied whom, and what
 * each is independent of.
 */
public final class StoryResolver {
  private StoryResolver() {}

  /** Resolves one story; the order of the members does not matter. */
  public static ResolvedStory resolve(List<StoryMember> unordered) {
    return resolve(unordered, true);
  }

  /**
   * Resolves one story; the order of the members does not matter.
   *
   * @param withLineage false to take every document for a voice of its own, to compare
   */
  public static ResolvedStory resolve(List<StoryMember> unordered, boolean withLineage) {
    List<StoryMember> undated =
        unordered.stream()
            .sorted(Comparator.comparing(m -> m.getDocument().getDocumentId()))
            .toList();
    CopyFinder.Copies found =
        withLineage ? CopyFinder.find(undated) : new CopyFinder.Copies(List.of(), 0);
    // One text is one voice, when dates are weighed as when names are counted.
    UnaryOperator<String> voices = Origins.of(undated, found.edges())::origin;
    List<StoryMember> members = dated(undated, voices);
    EntityResolver.Resolution names = EntityResolver.resolve(members, voices);
    List<PersonRoles.Role> roles = PersonRoles.of(members, names.links());
    CopyFinder.Copies copies =
        found.turned(members.stream().map(StoryMember::getDocument).toList());
    Origins origins = Origins.of(members, copies.edges());
    Metonyms metonyms = Metonyms.of(members);
    List<Term> signals = signals(members, copies.refused(), metonyms);
    Story story = story(members, names.entities(), signals);
    return new ResolvedStory(
        story,
        resolved(members, story.getStoryId(), origins, RewriteDetector.of(members, roles)),
        RoleVariants.added(metonyms.added(names.entities()), roles, origins::origin),
        names.links(),
        copies.edges());
  }

  /** The members with their dates: which copy is the later one hangs on them. */
  private static List<StoryMember> dated(List<StoryMember> members, UnaryOperator<String> voices) {
    List<Document> documents = StoryDates.resolve(members, voices);
    return IntStream.range(0, members.size())
        .mapToObj(i -> StoryMember.newBuilder(members.get(i)).setDocument(documents.get(i)).build())
        .toList();
  }

  /** The anchor is the first member by content: renaming a file chooses no other. */
  private static StoryMember anchor(List<StoryMember> members) {
    return members.stream()
        .min(
            Comparator.comparing((StoryMember m) -> m.getDocument().getContentHash())
                .thenComparing(m -> m.getDocument().getDocumentId()))
        .orElseThrow();
  }

  private static Story story(List<StoryMember> members, List<Entity> entities, List<Term> signals) {
    Document anchor = anchor(members).getDocument();
    return Story.newBuilder()
        .setStoryId(Hashes.sha256("story", anchor.getDocumentId()))
        .setTitle(title(members))
        .setDocumentIds(members.stream().map(m -> m.getDocument().getDocumentId()).toList())
        .setEntityIds(entities.stream().map(Entity::getEntityId).toList())
        .setSignals(signals)
        .build();
  }

  /**
   * What was capped is told: later texts with a hash that many have meet only the first of them.
   */
  private static List<Term> signals(List<StoryMember> members, long refused, Metonyms metonyms) {
    List<Term> signals = new ArrayList<>();
    signals.add(new Term("documents", (double) members.size(), null));
    if (refused > 0) {
      signals.add(new Term("capped-fingerprints", (double) refused, null));
    }
    signals.addAll(metonyms.signals());
    return signals;
  }

  /** The first title in order of the documents. */
  private static String title(List<StoryMember> members) {
    return members.stream()
        .map(m -> m.getDocument().getTitle())
        .filter(t -> t != null && !t.isBlank())
        .findFirst()
        .orElse("");
  }

  private static List<Document> resolved(
      List<StoryMember> members, String storyId, Origins origins, RewriteDetector rewrites) {
    return members.stream()
        .map(StoryMember::getDocument)
        .map(
            document ->
                Document.newBuilder(document)
                    .setStoryId(storyId)
                    .setOriginId(origins.origin(document.getDocumentId()))
                    .setDerivation(
                        rewrites.isRewritten(document)
                            ? Derivation.MACHINE_REWRITTEN
                            : origins.derivation(document))
                    .setRewriteScore(rewrites.score(document))
                    .setRewriteSignals(rewrites.signals(document))
                    .build())
        .toList();
  }
}

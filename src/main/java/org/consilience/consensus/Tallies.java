package org.consilience.consensus;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.consilience.model.Claim;
import org.consilience.model.Derivation;
import org.consilience.model.Document;
import org.consilience.model.Lineage;
import org.consilience.model.LineageRelation;
import org.consilience.model.LineageScope;
import org.consilience.model.ResolvedStory;
import org.consilience.model.Span;
import org.consilience.model.Tally;
import org.consilience.text.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * Counts support four ways at once: mentions in documents, publishers, origins and primary sources.
 */
final class Tallies {
  /** Documents that are made from others. */
  private static final Set<Derivation> COPIES =
      EnumSet.of(Derivation.SYNDICATED, Derivation.PARTIALLY_DERIVED, Derivation.MACHINE_REWRITTEN);

  private final Map<String, Document> documents = new TreeMap<>();

  /** Documents that share their text with others, of which none is known to be the first. */
  private final Set<String> level;

  /**
   * Each is asked for again without every origin of its group; by claims, for these are records.
   */
  private final Map<Claim, Answer> answers = new IdentityHashMap<>();

  private final Voices voices;
  private final Likeness likeness;
  private final Moments moments;
  private final Assumptions assumptions;

  Tallies(ResolvedStory story, Voices voices) {
    this(story, voices, Likeness.UNKNOWN, Assumptions.STORY);
  }

  /**
   * Tallies of a story.
   *
   * @param voices of its claims: what repeats a claim is counted where it stands, and heard once
   * @param likeness of its claims: only what is alike can be in dispute
   * @param assumptions under which a denial contradicts
   */
  Tallies(ResolvedStory story, Voices voices, Likeness likeness, Assumptions assumptions) {
    this.likeness = likeness;
    this.assumptions = assumptions;
    story.getDocuments().forEach(d -> documents.put(d.getDocumentId(), d));
    this.moments = new Moments(documents);
    this.level = level(story.getLineage());
    this.voices = voices;
  }

  private static Set<String> level(List<Lineage> lineage) {
    Set<String> level = new TreeSet<>();
    Set<String> derived = new TreeSet<>();
    for (Lineage edge : lineage) {
      if (edge.getScope() == LineageScope.DOCUMENT) {
        if (edge.getRelation() == LineageRelation.SHARES_ORIGIN) {
          level.addAll(List.of(edge.getFromId(), edge.getToId()));
        } else {
          derived.add(edge.getFromId());
        }
      }
    }
    level.removeAll(derived);
    return level;
  }

  /** What a claim answers: what repeats another claim answers what that one does. */
  Answer answer(Claim claim) {
    return answers.computeIfAbsent(voices.of(claim), Answer::of);
  }

  /** How alike the claims of the story are by themselves, whatever groups they are in. */
  Likeness likeness() {
    return likeness;
  }

  /** When the claims of the story were written, or what time they name. */
  Moments moments() {
    return moments;
  }

  /** Whether a denial contradicts only what asserts the act that it denies. */
  boolean oneAct() {
    return assumptions.oneAct();
  }

  /** The claim that speaks in the place of one that repeats it. */
  Claim voice(Claim claim) {
    return voices.of(claim);
  }

  Tally of(Collection<Claim> claims) {
    Set<String> ids = collect(claims, Claim::getDocumentId);
    List<Claim> heard = voices.of(claims);
    List<String> publishers = ids.stream().map(this::publisher).filter(Objects::nonNull).toList();
    return Tally.newBuilder()
        .setMentions(mentions(claims))
        .setDocuments(ids.size())
        .setPublishers(new TreeSet<>(publishers).size())
        .setDocumentsWithoutPublisher(ids.size() - publishers.size())
        .setOrigins(collect(claims, Tallies::origin).size())
        .setPrimarySources(collect(heard, Claim::getPrimarySourceId).size())
        .setEffectiveSupport(effective(heard))
        .build();
  }

  /** Whether none but machine-rewritten copies say it: their slips are nobody's word. */
  boolean onlyRewritten(Collection<Claim> claims) {
    return claims.stream().allMatch(c -> isRewritten(documents.get(c.getDocumentId())));
  }

  /**
   * The claims of originals, and of copies where the group has nothing of what they are made from.
   */
  List<Claim> voiced(List<Claim> claims) {
    return unheard(voices.of(claims), Tallies::origin);
  }

  /** The claims whose speakers are relied on: a machine that rewrites mixes up who spoke. */
  List<Claim> spoken(List<Claim> claims) {
    return voiced(claims).stream()
        .filter(c -> !isRewritten(documents.get(c.getDocumentId())))
        .toList();
  }

  /** The claims but those of copies that give an answer of what they are made from. */
  List<Claim> firsthand(List<Claim> claims) {
    return unheard(voices.of(claims), c -> origin(c) + "\n" + answer(c).key());
  }

  private List<Claim> unheard(List<Claim> claims, Function<Claim, String> key) {
    Set<String> heard = collect(claims.stream().filter(c -> !isCopy(c)).toList(), key::apply);
    return claims.stream().filter(c -> !isCopy(c) || !heard.contains(key.apply(c))).toList();
  }

  private static String origin(Claim claim) {
    return String.valueOf(claim.getOriginId());
  }

  /** Whether a claim stands in a document that is made from others, as a whole or in part. */
  private boolean isCopy(Claim claim) {
    Document document = documents.get(claim.getDocumentId());
    return document != null
        && COPIES.contains(document.getDerivation())
        && (isRewritten(document) || !level.contains(document.getDocumentId()));
  }

  private static boolean isRewritten(@Nullable Document document) {
    return document != null && document.getDerivation() == Derivation.MACHINE_REWRITTEN;
  }

  private @Nullable String publisher(String documentId) {
    Document document = documents.get(documentId);
    return document == null ? null : document.getPublisherId();
  }

  /**
   * Passages that say it: the most of which no two overlap, since several extractors read claims
   * out of one passage. Taking what ends first finds the most.
   */
  private static int mentions(Collection<Claim> claims) {
    Map<String, Integer> reached = new TreeMap<>();
    int mentions = 0;
    for (Claim claim : claims.stream().sorted(Comparator.comparingInt(Tallies::end)).toList()) {
      Span evidence = claim.getEvidence();
      Integer end = reached.get(claim.getDocumentId());
      if (end == null || evidence.getStart() >= end) {
        mentions++;
        reached.put(claim.getDocumentId(), evidence.getEnd());
      }
    }
    return mentions;
  }

  private static int end(Claim claim) {
    return claim.getEvidence().getEnd();
  }

  private static double effective(Collection<Claim> claims) {
    Independence independence = new Independence();
    for (Claim claim : claims) {
      if (claim.getPrimarySourceId() == null) {
        independence.add(origin(claim));
      } else {
        independence.add(origin(claim), claim.getPrimarySourceId());
      }
    }
    return Rounding.six(independence.support());
  }

  private static Set<String> collect(
      Collection<Claim> claims, Function<Claim, @Nullable String> field) {
    Set<String> values = new TreeSet<>();
    claims.stream().map(field).filter(Objects::nonNull).forEach(values::add);
    return values;
  }
}

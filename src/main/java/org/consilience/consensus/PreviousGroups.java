package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Consensus;
import org.consilience.model.IdChange;
import org.consilience.model.PreviousClaim;
import org.consilience.model.PreviousGroup;
import org.consilience.text.Hashes;
import org.consilience.text.IdChanges;
import org.consilience.text.InheritedIds;

/**
 * The groups of the previous run that have claims in the documents of a story, in terms of the
 * claims of today: a claim is the one it was; of a group of which none is left, the first that says
 * the same in the revised document.
 */
public final class PreviousGroups {
  private static final String CONSENSUS = "consensus";

  private final Map<String, Set<String>> heirs = new TreeMap<>();

  /** Those of which no claim is left as it was: they come after the others. */
  private final Map<String, Set<String>> revised = new TreeMap<>();

  private final Map<String, Set<String>> guests = new TreeMap<>();

  private PreviousGroups() {}

  /** As on a first run. */
  public static PreviousGroups none() {
    return new PreviousGroups();
  }

  /** The order of neither list matters. */
  public static PreviousGroups of(List<PreviousGroup> groups, List<ComparableClaim> claims) {
    PreviousGroups previous = new PreviousGroups();
    Successors successors = new Successors(claims);
    List<PreviousGroup> sorted =
        groups.stream().sorted(Comparator.comparing(PreviousGroup::getGroupId)).toList();
    Map<PreviousClaim, String> found = successors.of(sorted);
    sorted.forEach(group -> previous.add(group, found));
    return previous;
  }

  private void add(PreviousGroup group, Map<PreviousClaim, String> found) {
    Set<String> members = new TreeSet<>();
    boolean same = false;
    for (PreviousClaim claim : group.getClaims()) {
      // What is not found stays as it was: it counts among the members that are gone.
      String id = found.getOrDefault(claim, claim.getClaimId());
      same |= found.containsKey(claim) && id.equals(claim.getClaimId());
      members.add(id);
    }
    Map<String, Set<String>> sort = !group.getHome() ? guests : same ? heirs : revised;
    sort.put(group.getGroupId(), members);
  }

  /**
   * What a claim is known by when its document has changed: what it says, not where.
   *
   * @param sourceUri of its document
   */
  public static String signature(String sourceUri, Claim claim) {
    return Hashes.sha256(
        sourceUri, claim.getKind().name(), claim.getEvidence().getExact(), claim.getPredicate());
  }

  /** The id of each group that does not go by its own, by that. */
  Map<String, String> inherited(List<List<String>> groups) {
    Map<String, Set<String>> now = new TreeMap<>();
    groups.forEach(members -> now.put(GroupResolver.ownId(members.get(0)), Set.copyOf(members)));
    Map<String, Set<String>> before = new TreeMap<>(heirs);
    revised.keySet().forEach(id -> before.put(id, Set.of()));
    // Another story inherits these: no group here may be called so, not even by its own anchor.
    guests.keySet().forEach(id -> before.put(id, Set.of()));
    Map<String, String> ids = InheritedIds.inherit(now, before);
    now.keySet().removeIf(own -> heirs.containsKey(ids.getOrDefault(own, own)));
    Map<String, Set<String>> rest = new TreeMap<>(revised);
    heirs.keySet().forEach(id -> rest.put(id, Set.of()));
    guests.keySet().forEach(id -> rest.put(id, Set.of()));
    ids.putAll(InheritedIds.inherit(now, rest));
    return ids;
  }

  /** Which ids of the previous run no longer stand for what they stood for. */
  public List<IdChange> changes(List<Claim> claims, List<Consensus> groups) {
    Map<String, Set<String>> now = new TreeMap<>();
    groups.forEach(group -> now.put(group.getConsensusId(), new TreeSet<>()));
    claims.forEach(
        c -> now.computeIfAbsent(c.getConsensusId(), k -> new TreeSet<>()).add(c.getClaimId()));
    List<IdChange> changes = new ArrayList<>(IdChanges.between(CONSENSUS, now, heirs));
    changes.addAll(IdChanges.between(CONSENSUS, now, revised));
    // What is left of a group elsewhere is told where most of it is.
    IdChanges.between(CONSENSUS, now, guests).stream()
        .filter(change -> !change.getNewId().isEmpty())
        .map(PreviousGroups::split)
        .forEach(changes::add);
    return changes;
  }

  private static IdChange split(IdChange change) {
    return IdChanges.change(
        CONSENSUS, IdChanges.SPLIT, change.getOldId(), change.getNewId(), change.getReason());
  }

  /** The id by which a group would go of its own if this claim came first in it. */
  public static String ownId(String claimId) {
    return GroupResolver.ownId(claimId);
  }

  /** The change of a group whose documents are all gone. */
  public static IdChange retracted(String groupId) {
    return IdChanges.change(
        CONSENSUS, IdChanges.RETRACTED, groupId, "", "none of its documents is left");
  }

  /** Finds what a claim has become. */
  private static final class Successors {
    private final Set<String> ids = new TreeSet<>();
    private final List<ComparableClaim> claims;

    Successors(List<ComparableClaim> claims) {
      this.claims = claims;
      claims.forEach(c -> ids.add(c.getClaim().getClaimId()));
    }

    /** No claim of today is the successor of two. */
    Map<PreviousClaim, String> of(List<PreviousGroup> groups) {
      Map<PreviousClaim, String> found = new LinkedHashMap<>();
      List<PreviousClaim> lost = new ArrayList<>();
      for (PreviousGroup group : groups) {
        List<PreviousClaim> same =
            group.getClaims().stream().filter(c -> ids.remove(c.getClaimId())).toList();
        same.forEach(claim -> found.put(claim, claim.getClaimId()));
        if (same.isEmpty()) { // else what stayed as it was tells where the group is
          lost.addAll(group.getClaims());
        }
      }
      lost.sort(
          Comparator.comparing(PreviousClaim::getStart).thenComparing(PreviousClaim::getClaimId));
      Map<String, List<String>> alike = lost.isEmpty() ? Map.of() : unclaimed(lost);
      for (PreviousClaim claim : lost) {
        List<String> rest = alike.getOrDefault(claim.getSignature(), List.of());
        if (!rest.isEmpty()) {
          found.put(claim, rest.remove(0));
        }
      }
      return found;
    }

    /** Claims that are nobody's yet, by signature, in the order of the text. */
    private Map<String, List<String>> unclaimed(List<PreviousClaim> lost) {
      Map<String, String> uris = new TreeMap<>();
      lost.forEach(claim -> uris.put(claim.getDocumentId(), claim.getSourceUri()));
      Map<String, List<String>> alike = new TreeMap<>();
      claims.stream()
          .map(ComparableClaim::getClaim)
          .filter(c -> ids.contains(c.getClaimId()) && uris.containsKey(c.getDocumentId()))
          .sorted(
              Comparator.comparing((Claim c) -> c.getEvidence().getStart())
                  .thenComparing(Claim::getClaimId))
          .forEach(
              c ->
                  alike
                      .computeIfAbsent(
                          signature(uris.getOrDefault(c.getDocumentId(), ""), c),
                          k -> new ArrayList<>())
                      .add(c.getClaimId()));
      return alike;
    }
  }
}

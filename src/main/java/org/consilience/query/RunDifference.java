package org.consilience.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.dataset.RunFolder;
import org.consilience.model.Consensus;
import org.consilience.query.Change.Kind;
import org.consilience.query.Snapshot.Said;

/** What is different between two runs, told by the groups of the later one. */
public final class RunDifference {
  /** Contested first, then what moved most voices, ties by id. */
  private static final Comparator<Change> WORTH =
      Comparator.comparing(Change::foremost)
          .thenComparing(c -> c.shown().getDissent().getDocuments() == 0)
          .thenComparingDouble(c -> -c.shown().getSupport().getEffectiveSupport())
          .thenComparing(c -> c.shown().getConsensusId());

  private final Snapshot before;
  private final Snapshot after;
  private final Map<String, String> same;
  private final Set<String> kept;
  private final Correspondence groups;
  private final Map<String, List<Said>> oldMembers;
  private final Map<String, List<Said>> newMembers;
  private final List<Change> changes = new ArrayList<>();

  private RunDifference(Snapshot before, Snapshot after) {
    this.before = before;
    this.after = after;
    this.same = SameClaims.of(before, after);
    this.kept = new TreeSet<>(same.values());
    this.groups = new Correspondence(before, after, same);
    this.oldMembers = members(before);
    this.newMembers = members(after);
  }

  /** Compares two runs; both are held in memory without their texts. */
  public static RunDifference between(RunFolder before, RunFolder after) throws IOException {
    RunDifference difference = new RunDifference(Snapshot.of(before), Snapshot.of(after));
    difference.after.groups().values().forEach(difference::compare);
    difference.groups.withoutSuccessor(difference.before).forEach(difference::retracted);
    difference.changes.sort(WORTH);
    return difference;
  }

  /** Whether the runs say the same of the same documents. */
  public boolean isEmpty() {
    return changes.isEmpty()
        && before.documents().equals(after.documents())
        && same.size() == before.claims().size()
        && same.size() == after.claims().size();
  }

  Snapshot before() {
    return before;
  }

  Snapshot after() {
    return after;
  }

  /** The changes worth most first. */
  List<Change> changes() {
    return List.copyOf(changes);
  }

  /** How many claims both runs have. */
  int claimsInBoth() {
    return same.size();
  }

  /** How many groups of the later run go on from one of the earlier with nothing different. */
  long unchanged() {
    long changed = changes.stream().filter(c -> c.after() != null).count();
    return after.groups().size() - changed;
  }

  private void compare(Consensus now) {
    String id = now.getConsensusId();
    Map<String, Integer> predecessors = groups.predecessors(id);
    Optional<String> continued = groups.continued(id);
    EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
    if (predecessors.isEmpty()) {
      kinds.add(Kind.NEW);
    }
    if (predecessors.size() > 1) {
      kinds.add(Kind.MERGED);
    }
    if (predecessors.keySet().stream().anyMatch(old -> groups.successors(old).size() > 1)) {
      kinds.add(Kind.SPLIT);
    }
    Consensus then = continued.map(before.groups()::get).orElse(null);
    Map<String, String> alterations = then == null ? Map.of() : Alterations.of(then, now);
    List<Said> added = added(id, continued.orElse(""));
    List<Said> removed = removed(id, continued.orElse(""));
    if (then != null) {
      kinds.addAll(tendency(then, now, !alterations.isEmpty() || !added.isEmpty()));
    }
    if (!kinds.isEmpty()) {
      changes.add(new Change(kinds, then, now, predecessors, alterations, added, removed));
    }
  }

  private Set<Kind> tendency(Consensus then, Consensus now, boolean different) {
    EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
    if (hasFlipped(then.getConsensusId(), now.getConsensusId())) {
      kinds.add(Kind.FLIPPED);
    }
    int tendency = Alterations.tendency(then, now);
    if (tendency != 0) {
      kinds.add(tendency > 0 ? Kind.STRENGTHENED : Kind.WEAKENED);
    } else if (different && kinds.isEmpty()) {
      kinds.add(Kind.CHANGED);
    }
    return kinds;
  }

  /** Whether a claim that stayed in the group changed sides. */
  private boolean hasFlipped(String old, String young) {
    return oldMembers.getOrDefault(old, List.of()).stream()
        .anyMatch(
            claim -> {
              Said now = after.claims().get(same.getOrDefault(claim.claimId(), ""));
              return now != null && now.groupId().equals(young) && now.against() != claim.against();
            });
  }

  private void retracted(String old) {
    changes.add(
        new Change(
            EnumSet.of(Kind.RETRACTED),
            before.groups().get(old),
            null,
            Map.of(),
            Map.of(),
            List.of(),
            oldMembers.getOrDefault(old, List.of())));
  }

  private List<Said> added(String young, String old) {
    Set<String> there = new TreeSet<>();
    oldMembers
        .getOrDefault(old, List.of())
        .forEach(c -> there.add(same.getOrDefault(c.claimId(), "")));
    return newMembers.getOrDefault(young, List.of()).stream()
        .filter(c -> !there.contains(c.claimId()))
        .toList();
  }

  private List<Said> removed(String young, String old) {
    Set<String> here = new TreeSet<>();
    newMembers.getOrDefault(young, List.of()).forEach(c -> here.add(c.claimId()));
    return oldMembers.getOrDefault(old, List.of()).stream()
        .filter(c -> !here.contains(same.getOrDefault(c.claimId(), "")))
        .toList();
  }

  /** Whether a claim of the later run is one that the earlier did not have at all. */
  boolean isFresh(Said claim) {
    return !kept.contains(claim.claimId());
  }

  /** Whether a claim of the earlier run is one that the later has, too. */
  boolean isKept(Said claim) {
    return same.containsKey(claim.claimId());
  }

  private static Map<String, List<Said>> members(Snapshot run) {
    Map<String, List<Said>> members = new TreeMap<>();
    Collection<Said> claims = run.claims().values();
    claims.forEach(c -> members.computeIfAbsent(c.groupId(), id -> new ArrayList<>()).add(c));
    members.values().forEach(list -> list.sort(Said.ORDER));
    return members;
  }
}

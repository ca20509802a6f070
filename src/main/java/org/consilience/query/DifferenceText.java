package org.consilience.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.consilience.query.Change.Kind;
import org.consilience.query.Snapshot.Said;
import org.consilience.report.Counts;

/** A difference in words: the sum first, then each change. */
public final class DifferenceText {
  /** Of each kind, unless all are asked for. */
  private static final int SHOWN = 10;

  private static final int CLAIMS_SHOWN = 4;
  private static final int WORDS_SHOWN = 90;

  private final RunDifference difference;
  private final boolean all;
  private final Ink ink;
  private final Page page;

  private DifferenceText(RunDifference difference, boolean all, Ink ink) {
    this.difference = difference;
    this.all = all;
    this.ink = ink;
    this.page = new Page(ink);
  }

  /**
   * The lines to print.
   *
   * @param all whether nothing is to be left out
   */
  public static List<String> of(RunDifference difference, boolean all, Ink ink) {
    DifferenceText text = new DifferenceText(difference, all, ink);
    text.head();
    if (difference.isEmpty()) {
      text.page.line("Nothing is different.");
      return text.page.lines();
    }
    text.summary();
    for (Kind kind : Kind.values()) {
      text.section(kind);
    }
    return text.page.lines();
  }

  private void head() {
    Snapshot before = difference.before();
    Snapshot after = difference.after();
    page.heading("From run " + before.runId() + " to run " + after.runId());
    page.field("documents", new DocumentsDifference(before, after).words());
    int both = difference.claimsInBoth();
    page.field(
        "claims",
        arrow(before.claims().size(), after.claims().size())
            + ": "
            + (after.claims().size() - both)
            + " added, "
            + (before.claims().size() - both)
            + " gone");
    page.field(
        "groups",
        arrow(before.groups().size(), after.groups().size())
            + ": "
            + difference.unchanged()
            + " unchanged");
  }

  private void summary() {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    difference.changes().forEach(c -> c.kinds().forEach(k -> counts.merge(k, 1, Integer::sum)));
    page.gap();
    counts.forEach(
        (kind, count) ->
            page.line(
                String.format(Locale.ROOT, "%6d %-13s", count, Wording.words(kind))
                    + ink.faint(kind.meaning())));
    Map<String, Integer> statuses = new TreeMap<>();
    for (Change change : difference.changes()) {
      String status = change.alterations().get("status");
      if (status != null) {
        statuses.merge(status, 1, Integer::sum);
      }
    }
    if (!statuses.isEmpty()) {
      page.gap();
      page.field(
          "status",
          statuses.entrySet().stream()
              .map(e -> e.getValue() + " " + e.getKey())
              .collect(Collectors.joining("; ")));
    }
  }

  private void section(Kind kind) {
    List<Change> changes = difference.changes().stream().filter(c -> c.foremost() == kind).toList();
    if (changes.isEmpty()) {
      return;
    }
    page.gap();
    page.heading(title(kind));
    int shown = all ? changes.size() : Math.min(SHOWN, changes.size());
    changes.subList(0, shown).forEach(this::change);
    if (shown < changes.size()) {
      page.aside(2, "… and " + (changes.size() - shown) + " more: --all shows them");
    }
  }

  private static String title(Kind kind) {
    String words = Wording.words(kind);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private void change(Change change) {
    String also =
        change.kinds().stream().skip(1).map(Wording::words).collect(Collectors.joining(", "));
    page.line(
        "  "
            + Wording.shortId(change.shown().getConsensusId())
            + "  "
            + ink.strong(Page.shortened(change.shown().getProposition(), Page.WIDTH - 16))
            + (also.isEmpty() ? "" : ink.faint("  also " + also)));
    if (change.foremost() == Kind.NEW || change.foremost() == Kind.RETRACTED) {
      page.indented(16, Wording.words(change.shown().getStatus()) + ", " + support(change));
    }
    if (!change.alterations().isEmpty()) {
      page.indented(16, altered(change));
    }
    if (change.kinds().contains(Kind.MERGED) || change.before() == null) {
      origins(change);
    }
    claims("+ ", change.added());
    claims("- ", change.removed());
  }

  private static String support(Change change) {
    return Counts.of(change.shown().getSupport());
  }

  private static String altered(Change change) {
    return change.alterations().entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining("; "));
  }

  private void origins(Change change) {
    if (!change.origins().isEmpty()) {
      page.indented(
          16,
          "from "
              + change.origins().entrySet().stream()
                  .map(this::origin)
                  .collect(Collectors.joining(", ")));
    }
  }

  private String origin(Map.Entry<String, Integer> from) {
    var group = difference.before().groups().get(from.getKey());
    return Wording.shortId(from.getKey())
        + (group == null ? "" : " “" + Page.shortened(group.getProposition(), WORDS_SHOWN) + "”")
        + " ("
        + Wording.number(from.getValue(), "claim")
        + ")";
  }

  private void claims(String sign, List<Said> claims) {
    int shown = all ? claims.size() : Math.min(CLAIMS_SHOWN, claims.size());
    for (Said claim : claims.subList(0, shown)) {
      String mark = sign.startsWith("+") ? ink.good(sign) : ink.bad(sign);
      String words = Page.shortened(claim.exact(), all ? Integer.MAX_VALUE : WORDS_SHOWN);
      page.line(" ".repeat(16) + mark + claim.source() + " “" + words + "”" + moved(sign, claim));
    }
    if (shown < claims.size()) {
      page.aside(18, "… and " + Wording.number(claims.size() - shown, "more claim"));
    }
  }

  /** A claim that the other run has in another group is not news. */
  private String moved(String sign, Said claim) {
    boolean known = sign.startsWith("+") ? !difference.isFresh(claim) : difference.isKept(claim);
    return known ? ink.faint(" (moved between groups)") : "";
  }

  private static String arrow(int before, int after) {
    return before == after ? String.valueOf(after) : before + " → " + after;
  }
}

package org.consilience.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;
import org.consilience.model.ConsensusStatus;
import org.consilience.model.Document;
import org.consilience.model.RoleAgreement;
import org.consilience.model.Variant;
import org.consilience.report.Counts;

/** An explanation on one screen. */
public final class ExplanationText {
  /** With three lines each they leave room for the rest of a screen. */
  private static final int MEMBERS_SHOWN = 8;

  private static final int ANSWERS_SHOWN = 6;
  private static final int NAMES_SHOWN = 6;
  private static final int OTHERS_SHOWN = 4;

  /** Two lines of a page. */
  private static final int WORDS_SHOWN = 180;

  private final Explanation explanation;
  private final Consensus group;
  private final boolean all;
  private final Ink ink;
  private final Page page;

  private ExplanationText(Explanation explanation, boolean all, Ink ink) {
    this.explanation = explanation;
    this.group = explanation.group();
    this.all = all;
    this.ink = ink;
    this.page = new Page(ink);
  }

  /**
   * The lines to print.
   *
   * @param all whether nothing is to be left out, however long it becomes
   */
  public static List<String> of(Explanation explanation, boolean all, Ink ink) {
    ExplanationText text = new ExplanationText(explanation, all, ink);
    text.head();
    text.score();
    text.answers();
    text.members();
    text.roles();
    text.silence();
    text.alsoMatching();
    return text.page.lines();
  }

  private void head() {
    page.heading(Page.shortened(group.getProposition(), all ? Integer.MAX_VALUE : Page.WIDTH));
    String status = Wording.words(group.getStatus()).toUpperCase(Locale.ROOT);
    page.line(
        (disputed() ? ink.bad(status) : ink.good(status))
            + ink.faint(
                " · "
                    + Wording.words(group.getKind())
                    + " · group "
                    + Wording.shortId(group.getConsensusId())));
    if (!explanation.storyTitle().isEmpty()) {
      page.field("story", explanation.storyTitle());
    }
    page.gap();
    page.field("support", Counts.of(group.getSupport()));
    page.field(
        "against",
        group.getDissent().getDocuments() == 0 ? "nobody" : Counts.of(group.getDissent()));
  }

  private boolean disputed() {
    return group.getStatus() == ConsensusStatus.CONTESTED
        || group.getStatus() == ConsensusStatus.ATTRIBUTION_CONTESTED
        || group.getStatus() == ConsensusStatus.RETRACTED;
  }

  private void score() {
    page.field(
        "confidence",
        String.format(
            Locale.ROOT,
            "%.2f (%.2f to %.2f) that independent sources agree, not that it is true",
            group.getConfidence(),
            group.getConfidenceLow(),
            group.getConfidenceHigh()));
    Waterfall.of(group.getLedger()).forEach(line -> page.line("  " + line));
    page.field("hangs on", hangsOn());
    page.gap();
  }

  private String hangsOn() {
    if (group.getPivotalOrigins().isEmpty()) {
      return "no single origin: without any one of them the status stays";
    }
    List<String> names =
        group.getPivotalOrigins().stream().map(this::origin).collect(Collectors.toList());
    return Wording.number(names.size(), "origin")
        + " without which the status would be another: "
        + listed(names);
  }

  /** An origin by the documents that speak with its voice. */
  private String origin(String originId) {
    List<String> documents =
        explanation.documents().values().stream()
            .filter(d -> originId.equals(d.getOriginId()))
            .map(Document::getSourceUri)
            .sorted()
            .toList();
    return documents.isEmpty() ? Wording.shortId(originId) : String.join(" = ", documents);
  }

  private void answers() {
    page.heading("Answers");
    List<Variant> variants = group.getVariants();
    for (Variant variant : variants.subList(0, shown(variants.size(), ANSWERS_SHOWN))) {
      String relation = Wording.words(variant.getRelation());
      String value = Wording.value(variant.getValue());
      page.indented(
          2, relation + ": " + cut(variant.getText()) + (value.isEmpty() ? "" : " " + value));
      page.aside(4, Counts.of(variant.getTally()));
    }
    more(variants.size(), ANSWERS_SHOWN, "answer");
    page.gap();
  }

  private void members() {
    page.heading("Who says so, in which words, and why it is here");
    List<Claim> members = explanation.members();
    String document = "";
    for (Claim claim : members.subList(0, shown(members.size(), MEMBERS_SHOWN))) {
      if (!claim.getDocumentId().equals(document)) {
        document = claim.getDocumentId();
        page.line("  " + ink.strong(explanation.source(document)));
      }
      member(claim);
    }
    more(members.size(), MEMBERS_SHOWN, "claim");
    page.gap();
  }

  private void member(Claim claim) {
    boolean asked = claim.getClaimId().equals(explanation.askedClaim());
    page.indented(
        asked ? 2 : 4, (asked ? "> " : "") + "“" + cut(claim.getEvidence().getExact()) + "”");
    List<String> notes = new ArrayList<>();
    notes.add("at " + claim.getEvidence().getStart() + "-" + claim.getEvidence().getEnd());
    notes.add(claim.getExtractor());
    notes.add(Wording.words(claim.getStance()));
    notes.add(Wording.words(claim.getModality()));
    String speakers = Wording.speakers(claim);
    notes.add(speakers.isEmpty() ? "in the document's own voice" : "said by " + speakers);
    if (!claim.getFlags().isEmpty()) {
      notes.add("flags: " + String.join(", ", claim.getFlags()));
    }
    page.aside(6, String.join(" · ", notes));
    if (!claim.getContext().isEmpty()) {
      page.aside(6, "its document tells: " + cut(claim.getContext()));
    }
    page.aside(
        6,
        claim.getMatchEvidence().isEmpty()
            ? "alone in its group"
            : "joined by " + Wording.sum(claim.getMatchEvidence()));
  }

  private void roles() {
    for (RoleAgreement role : group.getRoles()) {
      page.field(
          role.getRole(),
          Wording.words(role.getStatus())
              + ": "
              + role.getVariants().stream()
                  .map(Variant::getText)
                  .collect(Collectors.joining("; ")));
    }
  }

  private void silence() {
    List<String> silent =
        group.getSilentDocumentIds().stream()
            .map(explanation::source)
            .sorted()
            .collect(Collectors.toList());
    String of = Wording.number(explanation.documents().size(), "document");
    page.field(
        "silent",
        silent.isEmpty()
            ? "none of the story's " + of
            : silent.size() + " of the story's " + of + " do not say it: " + listed(silent));
  }

  private void alsoMatching() {
    List<Consensus> others = explanation.alsoMatching();
    if (others.isEmpty()) {
      return;
    }
    page.gap();
    page.heading("Other groups with these words");

    others.stream().limit(shown(others.size(), OTHERS_SHOWN)).forEach(this::other);
    more(others.size(), OTHERS_SHOWN, "group");
  }

  private void other(Consensus other) {
    page.line(
        "  "
            + Wording.shortId(other.getConsensusId())
            + "  "
            + Page.shortened(other.getProposition(), Page.WIDTH - 36)
            + ink.faint("  " + Wording.words(other.getStatus())));
  }

  private String listed(List<String> names) {
    int shown = shown(names.size(), NAMES_SHOWN);
    String list = String.join(", ", names.subList(0, shown));
    return shown == names.size() ? list : list + " and " + (names.size() - shown) + " more";
  }

  private String cut(String text) {
    return Page.shortened(text, all ? Integer.MAX_VALUE : WORDS_SHOWN);
  }

  private int shown(int size, int limit) {
    return all ? size : Math.min(size, limit);
  }

  private void more(int size, int limit, String noun) {
    int left = size - shown(size, limit);
    if (left > 0) {
      page.aside(2, "… and " + Wording.number(left, "more " + noun) + ": --all shows them");
    }
  }
}

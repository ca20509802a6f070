package org.consilience.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One story as its page shows it. Documents are named by their place in {@link #documents}; offsets
 * are UTF-16 units, for a browser counts so. What is absent or empty is not written.
 *
 * @param groupsLeftOut how many groups the story has beyond {@link #groups}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record StoryView(
    String id,
    String title,
    @Nullable DateView time,
    List<DocumentView> documents,
    List<GroupView> groups,
    List<FamilyView> families,
    List<EdgeView> lineage,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) int groupsLeftOut) {

  /** A named figure of a decision or a score. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record TermView(String name, double value, @Nullable String detail) {}

  /** A date with its bounds, ISO 8601. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record DateView(String edtf, @Nullable String earliest, @Nullable String latest, String basis) {}

  /** A place in a document. */
  record SpotView(int document, int start, int end) {}

  /** The start and end of a range. */
  record RangeView(int start, int end) {}

  /**
   * A document with its text.
   *
   * @param origin a letter a unit of independence
   * @param cut how many units of the text are not shown
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record DocumentView(
      String id,
      String uri,
      String name,
      @Nullable String headline,
      String origin,
      String derivation,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) double rewriteScore,
      List<TermView> rewriteSignals,
      @Nullable DateView declared,
      @Nullable DateView inferred,
      @Nullable DateView resolved,
      String dateStatus,
      List<String> credits,
      List<String> flags,
      String text,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) int cut,
      List<BlockView> blocks) {}

  /** A block with the decision on it. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record BlockView(
      int start, int end, String kind, String decision, double affinity, List<TermView> reasons) {}

  /** Where two texts are not independent of each other. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record EdgeView(
      int from,
      int to,
      String relation,
      String scope,
      double probability,
      List<TermView> signals,
      @Nullable SpotView fromSpot,
      @Nullable SpotView toSpot) {}

  /** The wordings of one quotation; differences are to the first of them. */
  record FamilyView(String id, List<WordingView> wordings) {}

  /** One wording of a quotation. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record WordingView(SpotView spot, String speaker, String fidelity, List<Edit> words) {}

  /** A run of words that two texts share ({@code same}), or one alone has. */
  record Edit(String kind, String words) {}
}

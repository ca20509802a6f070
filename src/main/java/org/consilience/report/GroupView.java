package org.consilience.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.consilience.report.StoryView.DateView;
import org.consilience.report.StoryView.Edit;
import org.consilience.report.StoryView.RangeView;
import org.consilience.report.StoryView.SpotView;
import org.consilience.report.StoryView.TermView;
import org.jspecify.annotations.Nullable;

/** One question of a story with its answers, in the form in which {@link StoryView} is written. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record GroupView(
    String id,
    String proposition,
    String kind,
    String status,
    String standing,
    CountsView support,
    @Nullable CountsView dissent,
    double confidence,
    double low,
    double high,
    List<TermView> ledger,
    double stability,
    List<String> pivotal,
    List<VariantView> variants,
    List<RoleView> roles,
    List<Integer> silent,
    List<ClaimView> claims,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) int claimsLeftOut,
    @Nullable String supersededBy) {

  /** The counts of support, and the same in words. */
  record CountsView(
      int mentions,
      int documents,
      int publishers,
      int publisherless,
      int origins,
      int primarySources,
      double effective,
      String words) {}

  /** An answer; {@code words} marks how it differs from the first answer. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record VariantView(
      String text,
      String relation,
      CountsView counts,
      List<Integer> documents,
      @Nullable SpotView example,
      @Nullable String value,
      List<Edit> words) {}

  /** Agreement on one role. */
  record RoleView(String role, String status, List<VariantView> variants) {}

  /** The claim of one document. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record ClaimView(
      String id,
      int document,
      String stance,
      String text,
      String context,
      String polarity,
      String modality,
      List<String> hedges,
      List<SayerView> attribution,
      int start,
      int end,
      List<RangeView> supporting,
      String extractor,
      double extraction,
      String fidelity,
      @Nullable DateView time,
      List<TermView> joined,
      List<String> flags) {}

  /** One hop of an attribution chain. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record SayerView(
      String source,
      @Nullable String cue,
      @Nullable String channel,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean primary) {}
}

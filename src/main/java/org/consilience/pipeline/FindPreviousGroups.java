package org.consilience.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.consilience.consensus.PreviousGroups;
import org.consilience.model.Document;
import org.consilience.model.IdChange;
import org.consilience.model.PlacedClaim;
import org.consilience.model.PreviousClaim;
import org.consilience.model.PreviousGroup;
import org.consilience.model.ResolvedStory;

/**
 * Brings the groups of the previous run to the stories that their documents are in today. A group
 * has one home, the story with most of its claims: only there its id is inherited, so that no id is
 * given twice without any step that sees all groups.
 */
final class FindPreviousGroups
    extends PTransform<PCollection<KV<String, ResolvedStory>>, PCollectionTuple> {
  static final TupleTag<KV<String, PreviousGroup>> GROUPS = new TupleTag<>() {};
  static final TupleTag<IdChange> CHANGES = new TupleTag<>() {};

  private static final TupleTag<PreviousClaim> CLAIMS = new TupleTag<>() {};
  private static final TupleTag<KV<String, String>> PLACES = new TupleTag<>() {};

  private final String previous;
  private final int buckets;

  private FindPreviousGroups(String previous, int buckets) {
    this.previous = previous;
    this.buckets = buckets;
  }

  static FindPreviousGroups from(String previous, int buckets) {
    return new FindPreviousGroups(previous, buckets);
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<String, ResolvedStory>> stories) {
    PCollection<KV<String, KV<String, String>>> places =
        stories
            .apply("Places", ParDo.of(new PlacesFn()))
            .setCoder(
                KvCoder.of(
                    StringUtf8Coder.of(), KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of())));
    PCollection<KV<String, PreviousClaim>> claims =
        stories
            .getPipeline()
            .apply("PreviousRun", Create.of(previous))
            .apply("PreviousClaims", ParDo.of(new ClaimsFn()))
            .setCoder(KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(PreviousClaim.class)));
    PCollectionTuple found =
        KeyedPCollectionTuple.of(CLAIMS, claims)
            .and(PLACES, places)
            .apply("ByPlace", CoGroupByKey.create())
            .apply("Place", ParDo.of(new PlaceFn()))
            .setCoder(KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(PlacedClaim.class)))
            .apply("ByGroup", GroupThroughBuckets.of(buckets))
            .apply(
                "FindHomes",
                ParDo.of(new FindHomesFn()).withOutputTags(GROUPS, TupleTagList.of(CHANGES)));
    found
        .get(GROUPS)
        .setCoder(KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(PreviousGroup.class)));
    return found;
  }

  /** Where a document was read: its story, and its id today. */
  private static final class PlacesFn
      extends DoFn<KV<String, ResolvedStory>, KV<String, KV<String, String>>> {
    @ProcessElement
    public void process(
        @Element KV<String, ResolvedStory> story,
        OutputReceiver<KV<String, KV<String, String>>> out) {
      for (Document document : story.getValue().getDocuments()) {
        out.output(KV.of(document.getSourceUri(), KV.of(story.getKey(), document.getDocumentId())));
      }
    }
  }

  private static final class ClaimsFn extends DoFn<String, KV<String, PreviousClaim>> {
    @ProcessElement
    public void process(@Element String run, OutputReceiver<KV<String, PreviousClaim>> out)
        throws IOException {
      PreviousRun.at(run).claims(claim -> out.output(KV.of(claim.getSourceUri(), claim)));
    }
  }

  private static final class PlaceFn
      extends DoFn<KV<String, CoGbkResult>, KV<String, PlacedClaim>> {
    @ProcessElement
    public void process(
        @Element KV<String, CoGbkResult> entry, OutputReceiver<KV<String, PlacedClaim>> out) {
      KV<String, String> place = entry.getValue().getOnly(PLACES, KV.of("", ""));
      for (PreviousClaim claim : entry.getValue().getAll(CLAIMS)) {
        PreviousClaim placed =
            PreviousClaim.newBuilder(claim).setDocumentId(place.getValue()).build();
        out.output(KV.of(claim.getGroupId(), new PlacedClaim(place.getKey(), placed)));
      }
    }
  }

  private static final class FindHomesFn
      extends DoFn<KV<String, List<PlacedClaim>>, KV<String, PreviousGroup>> {
    @ProcessElement
    public void process(@Element KV<String, List<PlacedClaim>> group, MultiOutputReceiver out) {
      Map<String, List<PreviousClaim>> stories = new TreeMap<>();
      for (PlacedClaim placed : group.getValue()) {
        if (!placed.getStory().isEmpty()) {
          stories.computeIfAbsent(placed.getStory(), k -> new ArrayList<>()).add(placed.getClaim());
        }
      }
      if (stories.isEmpty()) {
        out.get(CHANGES).output(PreviousGroups.retracted(group.getKey()));
        return;
      }
      String home =
          stories.entrySet().stream()
              .max(
                  Comparator.comparingInt(
                          (Map.Entry<String, List<PreviousClaim>> e) -> e.getValue().size())
                      .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
              .orElseThrow()
              .getKey();
      stories.forEach(
          (story, claims) -> {
            claims.sort(Comparator.comparing(PreviousClaim::getClaimId));
            out.get(GROUPS)
                .output(
                    KV.of(story, new PreviousGroup(group.getKey(), story.equals(home), claims)));
          });
    }
  }
}

package org.consilience.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.consilience.consensus.PreviousGroups;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Document;
import org.consilience.model.IdChange;
import org.consilience.model.PlacedClaim;
import org.consilience.model.PreviousClaim;
import org.consilience.model.PreviousGroup;
import org.consilience.model.ResolvedStory;

/**
 * Brings the groups of the previous run to the stories that their documents are in today. A group
 * has one home, the story with most of its claims: only there its id is inherited, so that no id is
 * given twice without any step that sees all groups. Stories with a claim that would by itself give
 * its group such an id, as when a document comes back, are told that it is taken.
 */
final class FindPreviousGroups
    extends PTransform<PCollection<KV<String, ResolvedStory>>, PCollectionTuple> {
  static final TupleTag<KV<String, PreviousGroup>> GROUPS = new TupleTag<>() {};
  static final TupleTag<IdChange> CHANGES = new TupleTag<>() {};

  private final String previous;
  private final PCollection<KV<String, ComparableClaim>> today;
  private final int buckets;

  private FindPreviousGroups(
      String previous, PCollection<KV<String, ComparableClaim>> today, int buckets) {
    this.previous = previous;
    this.today = today;
    this.buckets = buckets;
  }

  /**
   * A step.
   *
   * @param previous folder of the run whose ids are inherited
   * @param today the claims, keyed as the stories
   */
  static FindPreviousGroups from(
      String previous, PCollection<KV<String, ComparableClaim>> today, int buckets) {
    return new FindPreviousGroups(previous, today, buckets);
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
    KvCoder<String, PlacedClaim> placed =
        KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(PlacedClaim.class));
    PCollectionTuple found =
        PCollectionList.of(
                claims
                    .apply("ByPlace", JoinThroughBuckets.with(places, buckets))
                    .apply("Place", ParDo.of(new PlaceFn()))
                    .setCoder(placed))
            .and(today.apply("OwnIds", ParDo.of(new OwnIdsFn())).setCoder(placed))
            .apply("Claimants", Flatten.pCollections())
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
      extends DoFn<KV<PreviousClaim, List<KV<String, String>>>, KV<String, PlacedClaim>> {
    @ProcessElement
    public void process(
        @Element KV<PreviousClaim, List<KV<String, String>>> entry,
        OutputReceiver<KV<String, PlacedClaim>> out) {
      KV<String, String> place =
          entry.getValue().isEmpty() ? KV.of("", "") : entry.getValue().get(0);
      PreviousClaim claim =
          PreviousClaim.newBuilder(entry.getKey()).setDocumentId(place.getValue()).build();
      out.output(KV.of(claim.getGroupId(), new PlacedClaim(place.getKey(), claim)));
    }
  }

  private static final class OwnIdsFn
      extends DoFn<KV<String, ComparableClaim>, KV<String, PlacedClaim>> {
    @ProcessElement
    public void process(
        @Element KV<String, ComparableClaim> claim, OutputReceiver<KV<String, PlacedClaim>> out) {
      String id = PreviousGroups.ownId(claim.getValue().getClaim().getClaimId());
      out.output(KV.of(id, new PlacedClaim(claim.getKey(), null)));
    }
  }

  private static final class FindHomesFn
      extends DoFn<KV<String, List<PlacedClaim>>, KV<String, PreviousGroup>> {
    @ProcessElement
    public void process(@Element KV<String, List<PlacedClaim>> group, MultiOutputReceiver out) {
      Set<String> claimants = new TreeSet<>();
      Map<String, List<PreviousClaim>> stories = new TreeMap<>();
      boolean known = false;
      for (PlacedClaim placed : group.getValue()) {
        known |= placed.getClaim() != null;
        if (placed.getClaim() == null) {
          claimants.add(placed.getStory());
        } else if (!placed.getStory().isEmpty()) {
          stories.computeIfAbsent(placed.getStory(), k -> new ArrayList<>()).add(placed.getClaim());
        }
      }
      if (known) {
        claimants.removeAll(stories.keySet());
        claimants.forEach(story -> send(group.getKey(), story, false, List.of(), out));
        settle(group.getKey(), stories, out);
      }
    }

    private static void settle(
        String id, Map<String, List<PreviousClaim>> stories, MultiOutputReceiver out) {
      if (stories.isEmpty()) {
        out.get(CHANGES).output(PreviousGroups.retracted(id));
        return;
      }
      String home = home(stories);
      stories.forEach(
          (story, claims) -> {
            claims.sort(Comparator.comparing(PreviousClaim::getClaimId));
            send(id, story, story.equals(home), claims, out);
          });
    }

    /** Where most of the claims are; of equals the first. */
    private static String home(Map<String, List<PreviousClaim>> stories) {
      return stories.entrySet().stream()
          .max(
              Comparator.comparingInt(
                      (Map.Entry<String, List<PreviousClaim>> e) -> e.getValue().size())
                  .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .orElseThrow()
          .getKey();
    }

    private static void send(
        String id,
        String story,
        boolean home,
        List<PreviousClaim> claims,
        MultiOutputReceiver out) {
      out.get(GROUPS).output(KV.of(story, new PreviousGroup(id, home, claims)));
    }
  }
}

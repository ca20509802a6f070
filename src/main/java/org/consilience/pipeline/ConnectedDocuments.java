package org.consilience.pipeline;

import java.util.Map;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.DelegateCoder;
import org.apache.beam.sdk.coders.MapCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Combine.CombineFn;
import org.consilience.model.StoryPair;
import org.consilience.text.DisjointSets;

/**
 * Connected components of the pairs in one combine: every member with the smallest name of its
 * component.
 */
final class ConnectedDocuments extends CombineFn<StoryPair, DisjointSets, Map<String, String>> {
  private static final Coder<Map<String, String>> ROOTS =
      MapCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of());

  @Override
  public DisjointSets createAccumulator() {
    return new DisjointSets();
  }

  @Override
  public DisjointSets addInput(DisjointSets sets, StoryPair pair) {
    sets.union(pair.getFirst(), pair.getSecond());
    return sets;
  }

  @Override
  public DisjointSets mergeAccumulators(Iterable<DisjointSets> accumulators) {
    DisjointSets merged = new DisjointSets();
    accumulators.forEach(sets -> sets.roots().forEach(merged::union));
    return merged;
  }

  @Override
  public Map<String, String> extractOutput(DisjointSets sets) {
    return sets.roots();
  }

  @Override
  public Coder<DisjointSets> getAccumulatorCoder(CoderRegistry registry, Coder<StoryPair> input) {
    return DelegateCoder.of(ROOTS, DisjointSets::roots, DisjointSets::of);
  }

  @Override
  public Coder<Map<String, String>> getDefaultOutputCoder(
      CoderRegistry registry, Coder<StoryPair> input) {
    return ROOTS;
  }
}

package org.consilience.pipeline;

import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine.CombineFn;
import org.consilience.model.StorySignature;
import org.consilience.story.TermStatistics;

/** The corpus' term statistics, in fixed memory. */
final class CountTerms extends CombineFn<StorySignature, TermStatistics, TermStatistics> {
  @Override
  public TermStatistics createAccumulator() {
    return TermStatistics.empty();
  }

  @Override
  public TermStatistics addInput(TermStatistics statistics, StorySignature signature) {
    statistics.add(signature);
    return statistics;
  }

  @Override
  public TermStatistics mergeAccumulators(Iterable<TermStatistics> accumulators) {
    TermStatistics merged = TermStatistics.empty();
    accumulators.forEach(merged::add);
    return merged;
  }

  @Override
  public TermStatistics extractOutput(TermStatistics statistics) {
    return statistics;
  }

  @Override
  public Coder<TermStatistics> getAccumulatorCoder(
      CoderRegistry registry, Coder<StorySignature> input) throws CannotProvideCoderException {
    return TermStatisticsCoder.of();
  }

  @Override
  public Coder<TermStatistics> getDefaultOutputCoder(
      CoderRegistry registry, Coder<StorySignature> input) throws CannotProvideCoderException {
    return TermStatisticsCoder.of();
  }
}

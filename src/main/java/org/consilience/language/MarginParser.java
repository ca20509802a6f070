package org.consilience.language;

import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.lang.reflect.Field;

/**
 * NLP4J's parser, which also tells how sure it was of each head (margins as confidence: Mejer and
 * Crammer, "Are You Sure? Confidence in Prediction of Dependency Tree Edges", NAACL 2012). The
 * parses are the same to the last arc.
 */
@SuppressWarnings("serial") // never serialised: it is put in place after the component was read
final class MarginParser extends DEPParser<NLPNode> {
  private final DEPLabelCandidate<NLPNode> candidates;
  private final Arcs arcs;

  MarginParser(DEPParser<NLPNode> trained) {
    candidates = trained.getLabelCandidates();
    setFeatureTemplate(trained.getFeatureTemplate());
    setOptimizer(trained.getOptimizer());
    setFlag(NLPFlag.DECODE);
    shareCandidates();
    arcs = new Arcs(optimizer.getLabelMap());
  }

  /** What is left without a head is given one by the labels that the parser holds itself. */
  private void shareCandidates() {
    try {
      Field field = DEPParser.class.getDeclaredField("label_candidates");
      field.setAccessible(true);
      field.set(this, candidates);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not the NLP4J this was written for", e);
    }
  }

  /** Parses a sentence and tells the margin of each node, by its place. */
  float[] parse(NLPNode[] nodes) {
    Margins margins = new Margins(nodes);
    process(margins);
    return margins.byNode();
  }

  @Override
  protected int[] getPrediction(DEPState<NLPNode> state, float[] scores) {
    IntSet allowed = candidates.get(state.getStack(), state.getInput());
    ((Margins) state).weigh(arcs.best(allowed, scores));
    return super.getPrediction(state, scores);
  }
}

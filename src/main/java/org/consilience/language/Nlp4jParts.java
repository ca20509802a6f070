package org.consilience.language;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;

/** The parts of the model that have to be loaded, however they are stored. */
record Nlp4jParts(
    NLPComponent<NLPNode> lexica,
    NLPComponent<NLPNode> tagger,
    NLPComponent<NLPNode> names,
    NLPComponent<NLPNode> parser) {}

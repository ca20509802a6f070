package org.consilience.claim;

import java.util.List;

/**
 * A proposition in the form of open information extraction (Banko et al. 2007): words of the
 * sentence, parted into who, does, what.
 *
 * @param relation the predicate with its auxiliaries, particles and the infinitives it governs
 * @param arguments the subject, then what else belongs to the predicate, in the order of the text
 * @param confidence P(the sentence says this), 0 to 1
 */
public record Tuple(String relation, List<String> arguments, double confidence) {}

package org.consilience.claim.value;

import org.consilience.model.Value;

/**
 * A quantity in a sentence.
 *
 * @param first its first token, approximator included
 * @param end one past its last token
 * @param anchor the token whose head chain leads to what is measured
 */
public record Measure(int first, int end, int anchor, Value value) {}

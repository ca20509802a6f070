/**
 * Text to sentences, tokens, lemmas, tags, dependencies and mentions: the only package that knows
 * the NLP libraries.
 */
@NullMarked
package org.consilience.language;

import org.jspecify.annotations.NullMarked;

package org.consilience.claim;

/** A token of a sentence of a document. */
record Place(int sentence, int token) {}

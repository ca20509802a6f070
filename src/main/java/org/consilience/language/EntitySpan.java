package org.consilience.language;

/** Tokens {@code [first, end)} of a sentence that make up one entity of an OntoNotes type. */
record EntitySpan(int first, int end, String type) {}

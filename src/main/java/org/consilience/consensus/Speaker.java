package org.consilience.consensus;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.text.NormalForms;

/**
 * Who first asserted a claim, as far as the text tells.
 *
 * @param key equal for spellings of one speaker
 * @param name for people to read
 */
record Speaker(String key, String name, Kind kind) {
  /** What a speaker is known to be. */
  enum Kind {
    PERSON,
    BODY,
    /** A full name that the story has no entity for. */
    NAME,
    /** A text or a mere description ("the statement", "an official"): it could be anyone's. */
    DESCRIPTION
  }

  /**
   * Whether two speakers exclude each other. A person may speak for a body and a statement for
   * both, so only people exclude people, and bodies bodies.
   */
  boolean excludes(Speaker other) {
    if (kind == Kind.DESCRIPTION || other.kind == Kind.DESCRIPTION || key.equals(other.key)) {
      return false;
    }
    if (kind == Kind.NAME || other.kind == Kind.NAME) {
      return kind != Kind.BODY && other.kind != Kind.BODY && !sharesWord(other);
    }
    return kind == other.kind && !(kind == Kind.PERSON && isShorterNameOf(other));
  }

  /** "Denise" may be Denise Holt, though the story could not tell. */
  private boolean isShorterNameOf(Speaker other) {
    Set<String> here = words(name);
    Set<String> there = words(other.name);
    return here.containsAll(there) || there.containsAll(here);
  }

  private boolean sharesWord(Speaker other) {
    Set<String> shared = words(name);
    shared.retainAll(words(other.name));
    return !shared.isEmpty();
  }

  private static Set<String> words(String name) {
    return new TreeSet<>(List.of(NormalForms.fold(name).split("[^\\p{L}\\p{N}]+")));
  }
}

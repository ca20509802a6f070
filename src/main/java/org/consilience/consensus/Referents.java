package org.consilience.consensus;

import java.util.Collections;
import org.consilience.model.Claim;

/** Whether two claims that state values of one measure state them of two things, or of two acts. */
final class Referents {
  private Referents() {}

  /** Days of acts that follow each other, and numbers of two who are both known, differ rightly. */
  static boolean differ(Answer answer, Claim a, Claim b) {
    if (answer.isDate()) {
      return ContraryActs.part(a, b);
    }
    return answer.isAge() ? !isOne(a, b) : ofTwo(a, b);
  }

  /** Ages of people who are not named are of as many people as there are ages. */
  private static boolean isOne(Claim a, Claim b) {
    return a.getSubjectEntityId() != null && a.getSubjectEntityId().equals(b.getSubjectEntityId());
  }

  /** One name may be two entities where it was taken for a person's once and for a firm's once. */
  private static boolean ofTwo(Claim a, Claim b) {
    String first = a.getSubjectEntityId();
    String second = b.getSubjectEntityId();
    return first != null
        && second != null
        && !first.equals(second)
        && Collections.disjoint(
            QuotedWords.content(a.getSubject()), QuotedWords.content(b.getSubject()));
  }
}

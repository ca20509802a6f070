package org.consilience.consensus;

import java.util.Collections;
import java.util.Set;
import org.consilience.model.Argument;
import org.consilience.model.Claim;
import org.jspecify.annotations.Nullable;

/** Whether two claims that state values of one measure state them of two things, or of two acts. */
final class Referents {
  /** Roles of those who take part; places may hold each other, and so tell no two things apart. */
  private static final Set<String> PARTIES =
      Set.of("recipient", "prep:by", "prep:with", "prep:for", "prep:against", "prep:from");

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
    return areTwo(a.getSubjectEntityId(), a.getSubject(), b.getSubjectEntityId(), b.getSubject())
        || a.getArguments().stream()
            .filter(x -> PARTIES.contains(x.getRole()))
            .anyMatch(x -> b.getArguments().stream().anyMatch(y -> areTwo(x, y)));
  }

  private static boolean areTwo(Argument a, Argument b) {
    return a.getRole().equals(b.getRole())
        && areTwo(a.getEntityId(), a.getText(), b.getEntityId(), b.getText());
  }

  private static boolean areTwo(
      @Nullable String first, String name, @Nullable String second, String other) {
    return first != null
        && second != null
        && !first.equals(second)
        && Collections.disjoint(QuotedWords.content(name), QuotedWords.content(other));
  }
}

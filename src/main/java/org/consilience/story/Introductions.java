package org.consilience.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consilience.model.Mention;
import org.consilience.model.StoryMember;
import org.consilience.text.CodePoints;

/** Short names that a document introduces in brackets: "World Weather Watch (WWW)". */
final class Introductions {
  private static final String BODY = "ORG";

  private Introductions() {}

  /** Pairs of a long name and the short one that some document puts in brackets after it. */
  static Set<Map.Entry<String, String>> of(List<StoryMember> members) {
    Set<Map.Entry<String, String>> introduced = new LinkedHashSet<>();
    for (StoryMember member : members) {
      CodePoints text = CodePoints.of(member.getDocument().getText());
      List<Mention> mentions = member.getMentions();
      for (int i = 1; i < mentions.size(); i++) {
        Mention before = mentions.get(i - 1);
        Mention after = mentions.get(i);
        if (isBody(before) && isBody(after) && inBrackets(text, before, after)) {
          introduced.add(Map.entry(before.getName(), after.getName()));
        }
      }
    }
    return introduced;
  }

  private static boolean isBody(Mention mention) {
    return mention.getType().equals(BODY);
  }

  private static boolean inBrackets(CodePoints text, Mention before, Mention after) {
    return before.getEnd() < after.getStart()
        && after.getEnd() <= text.length()
        && text.substring(before.getEnd(), after.getStart()).strip().equals("(");
  }
}

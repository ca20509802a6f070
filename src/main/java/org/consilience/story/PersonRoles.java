package org.consilience.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.DocumentSpan;
import org.consilience.model.EntityLink;
import org.consilience.model.Mention;
import org.consilience.model.StoryMember;
import org.consilience.text.CodePoints;
import org.consilience.text.Countries;
import org.consilience.text.NormalForms;
import org.consilience.text.Resources;
import org.consilience.text.Spans;
import org.consilience.text.StopWords;

/** The offices and functions that documents give to people, just before or after their names. */
final class PersonRoles {
  /** One role as one document words it. */
  record Role(String entityId, String text, DocumentSpan place) {
    /** The words that tell it from other roles, folded: no function words, no states. */
    Set<String> words() {
      Set<String> words = new TreeSet<>();
      for (String word :
          NormalForms.fold(text).replaceAll("'s?\\b", "").split("[^\\p{L}\\p{N}-]+")) {
        if (!word.isEmpty() && !StopWords.contains(word) && Countries.find(word).isEmpty()) {
          words.add(word);
        }
      }
      return words;
    }

    /** Words of the body or field, without the office itself. */
    Set<String> field() {
      Set<String> field = words();
      field.removeAll(NOUNS);
      return field;
    }
  }

  private static final Set<String> NOUNS = Resources.words(PersonRoles.class, "role-nouns.txt");

  /** Longest stretch that is searched on either side, in UTF-16 units. */
  private static final int NEAR = 120;

  /** Words before an office: more are a clause. */
  private static final int ATTRIBUTES = 6;

  /** Capitalised words and small words between them that end in an office. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "((?:(?:\\p{Lu}[\\p{L}.\\u2019'-]*|of|for|deputy|vice|former|chief)\\s+)*"
              + "([\\p{L}-]+))\\s+(?:(?:Mr|Mrs|Ms|Dr)\\.? )?$");

  private static final Pattern AFTER =
      Pattern.compile("^,\\s+(?:(?:an?|the)\\s+)?([^,.;:\\u201C\\u201D\"\\n]{3,90})[,.;]");

  private final Map<String, String> entityOf = new TreeMap<>();
  private final List<Role> roles = new ArrayList<>();

  private PersonRoles(List<EntityLink> links) {
    links.forEach(l -> entityOf.put(l.getDocumentId() + "\0" + l.getSurface(), l.getEntityId()));
  }

  /** All roles of a story in order of documents and text. */
  static List<Role> of(List<StoryMember> members, List<EntityLink> links) {
    PersonRoles roles = new PersonRoles(links);
    members.forEach(roles::read);
    return Collections.unmodifiableList(roles.roles);
  }

  private void read(StoryMember member) {
    CodePoints text = CodePoints.of(member.getDocument().getText());
    String id = member.getDocument().getDocumentId();
    for (Mention mention : member.getMentions()) {
      String entity = entityOf.get(id + "\0" + mention.getSurface());
      boolean person = mention.getType().equals("PERSON") && entity != null;
      if (person && mention.getStart() < mention.getEnd() && mention.getEnd() <= text.length()) {
        before(text, id, entity == null ? "" : entity, text.toUnits(mention.getStart()));
        after(text, id, entity == null ? "" : entity, text.toUnits(mention.getEnd()));
      }
    }
  }

  private void before(CodePoints text, String document, String entity, int end) {
    int from = Math.max(0, end - NEAR);
    String near = text.text().substring(from, end);
    Matcher role = BEFORE.matcher(near.substring(near.lastIndexOf('\n') + 1));
    int offset = end - (near.length() - near.lastIndexOf('\n') - 1);
    if (role.find() && NOUNS.contains(NormalForms.fold(role.group(2)))) {
      add(text, document, entity, offset + role.start(1), offset + role.end(1));
    }
  }

  private void after(CodePoints text, String document, String entity, int start) {
    int to = Math.min(text.text().length(), start + NEAR);
    Matcher role = AFTER.matcher(text.text().substring(start, to));
    if (role.find() && namesOffice(role.group(1))) {
      add(text, document, entity, start + role.start(1), start + role.end(1));
    }
  }

  /** Whether it is an apposition: an office with nothing but its own attributes before it. */
  private static boolean namesOffice(String phrase) {
    int words = 0;
    for (String word : NormalForms.fold(phrase).split("[^\\p{L}-]+")) {
      if (NOUNS.contains(word)) {
        return true;
      }
      if (StopWords.contains(word) || word.endsWith("ing") || ++words > ATTRIBUTES) {
        return false;
      }
    }
    return false;
  }

  private void add(CodePoints text, String document, String entity, int from, int to) {
    DocumentSpan place =
        new DocumentSpan(document, Spans.of(text, text.fromUnits(from), text.fromUnits(to)));
    String line = place.getSpan().getExact().strip().replaceAll("\\s+", " ");
    roles.add(new Role(entity, line.replaceFirst("^(?i)the ", ""), place));
  }
}

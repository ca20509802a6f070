package org.consilience.consensus;

import java.util.Set;
import java.util.TreeSet;

/**
 * Who and what takes part in an event, by the relations of its trigger (ClearNLP labels): a verb's
 * subject and object, a noun's possessor, its compounds and what stands after "of" and "by".
 */
final class EventRoles {
  /** How far above the trigger a subject is looked for. */
  private static final int HOPS = 4;

  private static final Set<String> AGENTS = Set.of("agent", "poss");
  private static final Set<String> THEMES =
      Set.of("nsubjpass", "dobj", "attr", "oprd", "dative", "compound");
  private static final Set<String> NO_PART =
      Set.of("punct", "cc", "conj", "aux", "auxpass", "mark", "nsubj");
  private static final Set<String> SHARED_SUBJECT = Set.of("conj", "xcomp", "advcl");
  private static final Set<String> ARGUMENTS = Set.of("dobj", "pobj", "nsubj");
  private static final Set<String> CLAUSES_OF_NOUNS = Set.of("relcl", "acl");
  private static final Set<String> INSIDE_NAMES = Set.of("compound", "poss", "nmod", "det");

  private final EventSentence sentence;
  private final int trigger;
  private final Set<Integer> agents = new TreeSet<>();
  private final Set<Integer> themes = new TreeSet<>();
  private final Set<Integer> others = new TreeSet<>();

  private EventRoles(EventSentence sentence, int trigger) {
    this.sentence = sentence;
    this.trigger = trigger;
  }

  static EventMention.Participants of(EventSentence sentence, int trigger) {
    EventRoles roles = new EventRoles(sentence, trigger);
    sentence.children(trigger).forEach(roles::take);
    roles.subject();
    Set<Integer> all = new TreeSet<>(roles.agents);
    all.addAll(roles.themes);
    all.addAll(roles.others);
    if (sentence.head(trigger) >= 0) {
      all.add(sentence.head(trigger));
    }
    Set<String> words = sentence.words(all);
    words.remove(sentence.lemma(trigger));
    return new EventMention.Participants(
        sentence.words(roles.agents), sentence.words(roles.themes), words);
  }

  private void take(int child) {
    String relation = sentence.relation(child);
    if (AGENTS.contains(relation)) {
      add(agents, sentence.phrase(child));
    } else if (THEMES.contains(relation)) {
      add(themes, sentence.phrase(child));
    } else if (relation.equals("prep")) {
      add(beside(sentence.lemma(child)), sentence.phrase(child));
    } else if (!NO_PART.contains(relation)) {
      add(others, sentence.phrase(child));
    }
  }

  private Set<Integer> beside(String preposition) {
    return switch (preposition) {
      case "of" -> themes;
      case "by" -> agents;
      default -> others;
    };
  }

  private void add(Set<Integer> role, Set<Integer> phrase) {
    role.addAll(phrase);
    role.remove(trigger);
  }

  /** A subject of its own, that of the verb that it is joined to, or the noun that it describes. */
  private void subject() {
    int at = trigger;
    for (int hop = 0; hop < HOPS && at >= 0; hop++) {
      for (int child : sentence.children(at)) {
        if (sentence.relation(child).equals("nsubj")) {
          add(agents, sentence.phrase(child));
        }
      }
      if (!agents.isEmpty()) {
        return;
      }
      if (CLAUSES_OF_NOUNS.contains(sentence.relation(at))) {
        described(sentence.head(at));
        return;
      }
      at = sharesSubject(at) ? sentence.head(at) : -1;
    }
  }

  private boolean sharesSubject(int at) {
    String relation = sentence.relation(at);
    return SHARED_SUBJECT.contains(relation)
        || (ARGUMENTS.contains(relation) && sentence.hasTag(trigger, "NN"));
  }

  /** "The bridge closed on Monday": a participle is of what it was done to. */
  private void described(int noun) {
    if (noun >= 0) {
      Set<Integer> phrase = new TreeSet<>(Set.of(noun));
      sentence.children(noun).stream()
          .filter(c -> INSIDE_NAMES.contains(sentence.relation(c)))
          .forEach(c -> phrase.addAll(sentence.phrase(c)));
      add(sentence.hasTag(trigger, "VBN") ? themes : agents, phrase);
    }
  }
}

package org.consilience.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.consilience.claim.grammar.Tree;
import org.consilience.model.Mention;

/**
 * Where a document tells who bears a name: "Lena Berg, a pilot, ..." for a claim of "Berg" or "Lena
 * Berg". A name that a reader meets for the first time is told with a description (the brand-new
 * anchored entities of Prince 1981), and later without.
 */
final class NamesIntroduced {
  private static final Set<String> BODIES = Set.of("ORG", "FAC", "PRODUCT");

  /** Sentences that one claim needs for its names. */
  private static final int MOST = 2;

  /** Sentences behind a quotation within which its speaker is still brought in. */
  private static final int NEAR = 2;

  /** What stands between names. */
  private static final String NO_NAME = " ,;:.()\"\u201C\u201D\u2019";

  /** Letters of a word that is a name and no initial. */
  private static final int SHORTEST = 3;

  /**
   * @param teller the word beside the name that tells who bears it, or {@link Tree#NONE}
   */
  private record Bearer(int sentence, String name, int teller) {
    boolean isWhole() {
      return name.indexOf(' ') > 0;
    }
  }

  private final Reading reading;
  private final Map<String, List<Bearer>> people = new HashMap<>();
  private final Map<String, List<Bearer>> bodies = new HashMap<>();

  NamesIntroduced(Reading reading) {
    this.reading = reading;
    reading.mentions().forEach(this::put);
    for (int s = 0; s < reading.trees().size(); s++) {
      putAcronyms(s);
    }
  }

  /** "the Road Traffic Authority (RTA)", which the parser may take for no name. */
  private void putAcronyms(int sentence) {
    Tree tree = reading.trees().get(sentence);
    for (int i = 1; i + 1 < tree.size(); i++) {
      String form = tree.token(i).getForm();
      boolean apart =
          tree.token(i - 1).getForm().equals("(") && tree.token(i + 1).getForm().equals(")");
      if (apart && form.length() >= SHORTEST && form.equals(form.toUpperCase(Locale.ROOT))) {
        Bearer bearer = new Bearer(sentence, form, i);
        bodies.computeIfAbsent(form, w -> new ArrayList<>()).add(0, bearer);
      }
    }
  }

  private void put(Mention mention) {
    boolean person = mention.getType().equals("PERSON");
    if (person || BODIES.contains(mention.getType())) {
      Bearer bearer = new Bearer(mention.getSentence(), mention.getName(), teller(mention));
      for (String word : mention.getName().split(" ")) {
        if (isName(word)) {
          (person ? people : bodies).computeIfAbsent(word, w -> new ArrayList<>()).add(bearer);
        }
      }
    }
  }

  private static boolean isName(String word) {
    return word.length() >= SHORTEST && Character.isUpperCase(word.charAt(0));
  }

  /**
   * Adds the sentences that tell who or what bears the names of a claim, where none of those that
   * stand by it already does.
   *
   * @param text who asserts the claim and what it says
   * @param words the tokens of the claim
   * @param near the sentences that stand by the claim
   */
  void introduce(String text, int sentence, BitSet words, Set<Integer> near) {
    int left = MOST;
    StringTokenizer named = new StringTokenizer(text, NO_NAME);
    while (left > 0 && named.hasMoreTokens()) {
      String word = named.nextToken();
      int found = isName(word) ? of(word, text, sentence, words, near) : Introductions.NONE;
      if (found != Introductions.NONE && near.add(found)) {
        left--;
      }
    }
  }

  private int of(String word, String text, int sentence, BitSet words, Set<Integer> near) {
    List<Bearer> called = people.get(word);
    return called == null
        ? body(word, sentence, near)
        : person(meant(called, text), sentence, words, near);
  }

  /** Those whose whole name the text has, or all where they are one person's. */
  private static List<Bearer> meant(List<Bearer> called, String text) {
    List<Bearer> whole = new ArrayList<>();
    String name = "";
    boolean several = false;
    for (Bearer bearer : called) {
      if (bearer.isWhole()) {
        several |= !name.isEmpty() && !name.equals(bearer.name);
        name = bearer.name;
        if (text.contains(name)) {
          whole.add(bearer);
        }
      }
    }
    return several ? whole : called;
  }

  private static int person(List<Bearer> called, int sentence, BitSet words, Set<Integer> near) {
    int found = Introductions.NONE;
    int whole = Introductions.NONE;
    for (Bearer bearer : called) {
      boolean described = bearer.teller != Tree.NONE;
      boolean named = bearer.sentence != sentence && bearer.isWhole();
      boolean here = described && bearer.sentence == sentence && words.get(bearer.teller);
      if (here || ((described || named) && near.contains(bearer.sentence))) {
        return Introductions.NONE;
      }
      if (found == Introductions.NONE && described && bearer.sentence <= sentence + NEAR) {
        found = bearer.sentence;
      }
      if (whole == Introductions.NONE && named && bearer.sentence < sentence) {
        whole = bearer.sentence;
      }
    }
    return found == Introductions.NONE ? whole : found;
  }

  /** The word beside a name that tells who bears it: "a pilot", "Judge", "of Acme". */
  private int teller(Mention mention) {
    Tree tree = reading.trees().get(mention.getSentence());
    int head = mention.getFirstToken();
    while (head + 1 < mention.getEndToken() && isWithin(tree.head(head), mention)) {
      head = tree.head(head);
    }
    for (int child : tree.children(head)) {
      if (!isWithin(child, mention) && isTelling(tree, head, child)) {
        return child;
      }
    }
    int before = mention.getFirstToken() - 1;
    boolean beside = before >= 0 && tree.token(before).getForm().equals("(");
    return tree.is(head, "appos") || beside ? tree.head(head) : copula(tree, head);
  }

  private static boolean isWithin(int token, Mention mention) {
    return mention.getFirstToken() <= token && token < mention.getEndToken();
  }

  private static boolean isTelling(Tree tree, int head, int child) {
    return child < head
        ? tree.is(child, "compound", "nmod", "poss")
            && tree.isNoun(child)
            && !Titled.isCivil(tree, child)
        : tree.is(child, "appos") && tree.isNoun(child)
            || tree.is(child, "relcl")
            || (tree.is(child, "prep") && tree.hasLemma(child, "of", "from", "with"));
  }

  /** "Lena Berg is a pilot". */
  private static int copula(Tree tree, int head) {
    int verb = tree.head(head);
    return tree.is(head, "nsubj") && tree.hasLemma(verb, "be")
        ? tree.child(verb, "attr")
        : Tree.NONE;
  }

  /** "Mercy" of "Mercy Hospital", "RTA" of "the Road Traffic Authority (RTA)". */
  private int body(String word, int sentence, Set<Integer> near) {
    int first = Introductions.NONE;
    boolean alone = false;
    for (Bearer bearer : bodies.getOrDefault(word, List.of())) {
      if (near.contains(bearer.sentence)) {
        return Introductions.NONE;
      }
      alone |= !bearer.isWhole();
      boolean told = bearer.isWhole() || bearer.teller != Tree.NONE;
      if (first == Introductions.NONE && told && bearer.sentence < sentence) {
        first = bearer.sentence;
      }
    }
    return alone ? first : Introductions.NONE;
  }
}

package org.consilience.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.consilience.model.Mention;
import org.consilience.model.Sentence;
import org.consilience.model.Token;
import org.consilience.text.CodePoints;
import org.consilience.text.NormalForms;
import org.consilience.text.Resources;
import org.jspecify.annotations.Nullable;

/**
 * Finds the people of a document again under their surnames. A recogniser of names sees one
 * sentence at a time and takes an unfamiliar bare surname for an organisation, a place or nothing;
 * somewhere in the document stands the full name.
 */
final class PersonNames {
  private static final String PERSON = "PERSON";
  private static final String PROPER_NOUN = "NNP";
  private static final Set<String> TITLES =
      Set.copyOf(Resources.lines(PersonNames.class, "titles.txt"));
  private static final Set<String> OFFICES =
      Set.copyOf(Resources.lines(PersonNames.class, "offices.txt"));

  private final CodePoints text;
  private final List<Sentence> sentences;
  private final List<Mention> mentions;
  private final People people;

  private PersonNames(CodePoints text, List<Sentence> sentences, List<Mention> mentions) {
    this.text = text;
    this.sentences = sentences;
    this.mentions = new ArrayList<>(mentions);
    this.mentions.stream().filter(PersonNames::isPerson).forEach(this::dropTitles);
    this.people =
        People.of(
            this.mentions.stream().filter(PersonNames::isPerson).map(PersonNames::name).toList());
  }

  /** The mentions in the order of the text; tokens of mentions that change are marked anew. */
  static List<Mention> resolve(CodePoints text, List<Sentence> sentences, List<Mention> mentions) {
    PersonNames names = new PersonNames(text, sentences, mentions);
    names.retag();
    names.addMissed();
    names.mentions.stream().filter(PersonNames::isPerson).forEach(names::lengthen);
    names.mentions.sort(
        Comparator.comparingInt(Mention::getSentence).thenComparingInt(Mention::getFirstToken));
    return names.mentions;
  }

  private static boolean isPerson(Mention mention) {
    return mention.getType().equals(PERSON);
  }

  private static PersonName name(Mention mention) {
    return PersonName.of(mention.getName());
  }

  private List<Token> tokens(Mention mention) {
    return sentences.get(mention.getSentence()).getTokens();
  }

  /** "Chief Judge Ana Ruiz" and "Election Commission Ana Ruiz" become "Ana Ruiz". */
  private void dropTitles(Mention mention) {
    List<Token> tokens = tokens(mention);
    int first = mention.getFirstToken();
    int last = mention.getEndToken() - 1;
    for (int i = first; i < last; i++) {
      if (OFFICES.contains(fold(tokens.get(i)))) {
        first = i + 1;
      }
    }
    while (first < last && TITLES.contains(fold(tokens.get(first)))) {
      first++;
    }
    if (first > mention.getFirstToken()) {
      tokens.subList(mention.getFirstToken(), first).forEach(token -> token.setEntity(""));
      Mentions.reset(text, mention, tokens, first);
    }
  }

  private static String fold(Token token) {
    return NormalForms.fold(token.getForm());
  }

  /** Single names of another type that are somebody's surname become people. */
  private void retag() {
    for (Mention mention : mentions) {
      if (!isPerson(mention) && isSurname(mention) && isPersonElsewhere(mention)) {
        dropTitles(mention);
        mention.setType(PERSON);
        tokens(mention).get(mention.getFirstToken()).setEntity(PERSON);
      }
    }
  }

  private boolean isSurname(Mention mention) {
    int last = mention.getEndToken() - 1;
    List<Token> tokens = tokens(mention);
    boolean single =
        tokens.subList(mention.getFirstToken(), last).stream()
            .allMatch(token -> TITLES.contains(fold(token)));
    return single && isKnown(tokens.get(last));
  }

  private boolean isKnown(Token token) {
    return token.getTag().equals(PROPER_NOUN) && people.isKnown(token.getForm());
  }

  /**
   * Organisations give way: the recogniser says ORG of what it does not know. A firm that the text
   * names by its founder's name ("Falk" of "Falk Motor Company") does not. Another type, say a town
   * that shares the name, only gives way if it is the rarer reading in the document.
   */
  private boolean isPersonElsewhere(Mention mention) {
    return (mention.getType().equals("ORG") && !isFirm(mention.getName()))
        || count(mention.getName(), PERSON) > count(mention.getName(), mention.getType());
  }

  private boolean isFirm(String name) {
    return mentions.stream()
        .anyMatch(m -> m.getType().equals("ORG") && m.getName().startsWith(name + " "));
  }

  private long count(String name, String type) {
    return mentions.stream()
        .filter(mention -> mention.getType().equals(type) && mention.getName().equals(name))
        .count();
  }

  private void addMissed() {
    for (int s = 0; s < sentences.size(); s++) {
      List<Token> tokens = sentences.get(s).getTokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).getEntity().isEmpty() && isMissed(tokens, i)) {
          mentions.add(Mentions.of(text, s, tokens, new EntitySpan(i, i + 1, PERSON)));
        }
      }
    }
  }

  private boolean isMissed(List<Token> tokens, int i) {
    return isKnown(tokens.get(i)) && isAlone(tokens, i) && !isFirm(tokens.get(i).getForm());
  }

  /** Not part of a longer name, as the surname in a street or a firm is. */
  private static boolean isAlone(List<Token> tokens, int i) {
    Token before = i > 0 ? tokens.get(i - 1) : null;
    Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
    boolean titled = before != null && TITLES.contains(fold(before));
    return (titled || !isNamePart(before)) && !isNamePart(after);
  }

  private static boolean isNamePart(@Nullable Token token) {
    return token != null
        && (token.getTag().startsWith(PROPER_NOUN)
            || token.getForm().equals("&")
            || token.getTag().equals("HYPH"));
  }

  private void lengthen(Mention mention) {
    PersonName fullest = people.fullest(name(mention));
    if (fullest != null) {
      mention.setName(fullest.text());
    }
  }
}

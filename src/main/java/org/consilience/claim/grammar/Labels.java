package org.consilience.claim.grammar;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.consilience.model.Sentence;
import org.consilience.model.Token;

/**
 * What the annotator calls the tokens of a sentence, by their index. What is no token ({@link
 * #NONE}) has an empty form, lemma, tag and relation, and nothing above it.
 */
public abstract sealed class Labels permits Tree {
  public static final int NONE = -1;

  private static final Token NOTHING =
      Token.newBuilder()
          .setStart(0)
          .setEnd(0)
          .setForm("")
          .setLemma("")
          .setTag("")
          .setEntity("")
          .setHead(NONE)
          .setRelation("")
          .build();

  private static final String[] COMMAS = {",", ":", "HYPH", "-LRB-"};
  public static final Set<String> HYPHENS = Set.of("-", "\u2010", "\u2011");
  private static final String[] QUOTATION_TAGS = {"``", "''"};
  private static final Set<String> QUOTATION_MARKS = Set.of("\"", "\u201C", "\u201D", "``", "''");

  private final Sentence sentence;

  // Copies: the rules ask for these thousands of times for each token, and a record's list is slow.
  private final Token[] tokens;
  private final String[] lemmas;
  private final String[] lower;
  private final String[] tags;
  private final String[] relations;
  private final int[] heads;
  private final BitSet roots = new BitSet();
  private final BitSet verbs = new BitSet();
  private final BitSet nouns = new BitSet();
  private final BitSet punctuation = new BitSet();
  private final BitSet commas = new BitSet();
  private final BitSet quotationMarks = new BitSet();

  Labels(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.getTokens().toArray(new Token[0]);
    this.lemmas = new String[tokens.length];
    this.lower = new String[tokens.length];
    this.tags = new String[tokens.length];
    this.relations = new String[tokens.length];
    this.heads = new int[tokens.length];
    for (int i = 0; i < tokens.length; i++) {
      read(i, tokens[i]);
      mark(i, tokens[i].getForm());
    }
  }

  private void read(int i, Token token) {
    lower[i] = token.getForm().toLowerCase(Locale.ROOT);
    lemmas[i] = lemma(token, lower[i]);
    tags[i] = token.getTag().intern();
    relations[i] = token.getRelation().intern();
    heads[i] = token.getHead();
    roots.set(i, heads[i] < 0);
    verbs.set(i, tags[i].startsWith("VB"));
    nouns.set(i, tags[i].startsWith("NN"));
  }

  private void mark(int i, String form) {
    punctuation.set(i, Tokens.isSilent(form));
    commas.set(i, Tokens.isOneOf(tags[i], COMMAS) && !HYPHENS.contains(form));
    boolean mark = punctuation.get(i) && QUOTATION_MARKS.contains(form);
    quotationMarks.set(i, mark || Tokens.isOneOf(tags[i], QUOTATION_TAGS));
  }

  /** Of numerals the annotator gives only their class, "#ord#": these are their own lemmas. */
  private static String lemma(Token token, String lower) {
    return token.getLemma().startsWith("#") && token.getLemma().length() > 1
        ? lower
        : token.getLemma().toLowerCase(Locale.ROOT);
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return tokens.length;
  }

  public Token token(int i) {
    return i == NONE ? NOTHING : tokens[i];
  }

  public String lemma(int i) {
    return i == NONE ? "" : lemmas[i];
  }

  /** The form in lower case. */
  public String lower(int i) {
    return i == NONE ? "" : lower[i];
  }

  public String tag(int i) {
    return i == NONE ? "" : tags[i];
  }

  public String relation(int i) {
    return i == NONE ? "" : relations[i];
  }

  /** The token above, or {@link #NONE}. */
  public int head(int i) {
    return i == NONE ? NONE : heads[i];
  }

  /** Whether a token has one of some relations to its head. */
  public boolean is(int i, String... wanted) {
    return i >= 0 && Tokens.isOneOf(relations[i], wanted);
  }

  /** {@link #is(int, String...)} without an array for the one that is mostly asked for. */
  public boolean is(int i, String relation) {
    return i >= 0 && relations[i].equals(relation);
  }

  public boolean is(int i, String one, String other) {
    return is(i, one) || is(i, other);
  }

  public boolean hasTag(int i, String... wanted) {
    return Tokens.isOneOf(tag(i), wanted);
  }

  public boolean hasTag(int i, String one, String other) {
    return tag(i).equals(one) || tag(i).equals(other);
  }

  public boolean hasLemma(int i, String... wanted) {
    return Tokens.isOneOf(lemma(i), wanted);
  }

  public boolean hasLemma(int i, String wanted) {
    return lemma(i).equals(wanted);
  }

  public boolean hasEntity(int i, String one, String other) {
    return token(i).getEntity().equals(one) || token(i).getEntity().equals(other);
  }

  public boolean hasEntity(int i, String... types) {
    return Tokens.isOneOf(token(i).getEntity(), types);
  }

  public boolean isVerb(int i) {
    return i >= 0 && verbs.get(i);
  }

  public boolean isNoun(int i) {
    return i >= 0 && nouns.get(i);
  }

  /** The last noun before a token, or {@link #NONE}. */
  public int nounBefore(int i) {
    return i <= 0 ? NONE : nouns.previousSetBit(i - 1);
  }

  /** Number of tokens with nothing above them. */
  int roots() {
    return roots.cardinality();
  }

  /** Number of tokens that say something, which punctuation does not. */
  public int words() {
    return size() - punctuation.cardinality();
  }

  /** {@link #words} among some tokens. */
  public int words(BitSet tokens) {
    BitSet words = (BitSet) tokens.clone();
    words.andNot(punctuation);
    return words.cardinality();
  }

  public boolean isComma(int i) {
    return i >= 0 && commas.get(i);
  }

  /** Whether a token says nothing; signs of currency and "%" do. */
  public boolean isPunctuation(int i) {
    return i >= 0 && punctuation.get(i);
  }

  public boolean isQuotationMark(int i) {
    return i >= 0 && quotationMarks.get(i);
  }

  /** Whether quotation marks hold one of two tokens and leave the other out. */
  boolean isQuotedApart(int a, int b) {
    boolean apart = false;
    for (int i = Math.min(a, b); i < Math.max(a, b); i++) {
      apart ^= isQuotationMark(i);
    }
    return apart;
  }

  /** Whether a quotation that holds the first token ends before the second. */
  boolean isQuotationClosed(int inside, int after) {
    int mark = inside;
    while (mark < after && !isQuotationMark(mark)) {
      mark++;
    }
    return mark < after && (tag(mark).equals("''") || token(mark).getForm().equals("\u201D"));
  }

  public IntStream indices() {
    return IntStream.range(0, size());
  }
}

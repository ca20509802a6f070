package org.consilience.claim.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.consilience.model.Sentence;
import org.consilience.model.Token;

/**
 * A sentence's dependency tree (ClearNLP labels) with the walks that the extractors need. Tokens
 * are named by their index. What is no token ({@link #NONE}: above the root, the missing child) has
 * an empty form, lemma, tag and relation, no dependents and nothing above it.
 */
public final class Tree {
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

  private static final int[] CHILDLESS = {};
  private static final String[] COMMAS = {",", ":", "HYPH", "-LRB-"};
  public static final Set<String> HYPHENS = Set.of("-", "\u2010", "\u2011");
  private static final String[] QUOTATION_TAGS = {"``", "''"};
  private static final Set<String> QUOTATION_MARKS = Set.of("\"", "\u201C", "\u201D", "``", "''");

  private final Sentence sentence;
  private final List<List<Integer>> children;

  // Copies: the rules ask for these thousands of times for each token, and a record's list is slow.
  private final Token[] tokens;
  private final String[] lemmas;
  private final String[] lower;
  private final String[] tags;
  private final String[] relations;
  private final int[] heads;
  private final int[][] dependents;
  private final int roots;
  private final BitSet verbs = new BitSet();
  private final BitSet nouns = new BitSet();
  private final BitSet punctuation = new BitSet();
  private final BitSet commas = new BitSet();
  private final BitSet quotationMarks = new BitSet();

  private final Memo<BitSet> subtrees;

  /** As {@link Clauses#isPredicate} finds it. */
  final Memo<Boolean> predicates;

  /** As {@link Clauses#ownSubject} finds it. */
  final Memo<Integer> subjects;

  /** As {@link Standing#isFinite} finds it. */
  final Memo<Boolean> finite;

  /** As {@link Clauses#at} cuts them. */
  final Memo<Clause> clauses;

  /** As {@link Phrases#whole} finds it, to read only. */
  final Memo<BitSet> phrases;

  /** As {@link Standing#standsAlone} finds it. */
  final Memo<Boolean> standing;

  /** As {@link Frames#isFrame} finds it. */
  final Memo<Boolean> framing;

  /** As {@link Auxiliaries#shared} finds them. */
  final Memo<List<Integer>> auxiliaries;

  /** As {@link Frames#content} finds it. */
  final Memo<Integer> contents;

  /** As {@link Frames#above} finds them. */
  final Memo<List<Frame>> frames;

  /** As {@link Parts#isPart} finds it. */
  public final Memo<Boolean> parts;

  private Tree(Sentence sentence, List<List<Integer>> children) {
    this.sentence = sentence;
    this.children = children;
    this.tokens = sentence.getTokens().toArray(new Token[0]);
    this.lemmas = new String[tokens.length];
    this.lower = new String[tokens.length];
    this.tags = new String[tokens.length];
    this.relations = new String[tokens.length];
    this.heads = new int[tokens.length];
    this.dependents = new int[tokens.length][];
    this.subtrees = new Memo<>(tokens.length);
    this.predicates = new Memo<>(tokens.length);
    this.subjects = new Memo<>(tokens.length);
    this.finite = new Memo<>(tokens.length);
    this.clauses = new Memo<>(tokens.length);
    this.phrases = new Memo<>(tokens.length);
    this.standing = new Memo<>(tokens.length);
    this.framing = new Memo<>(tokens.length);
    this.auxiliaries = new Memo<>(tokens.length);
    this.contents = new Memo<>(tokens.length);
    this.frames = new Memo<>(tokens.length);
    this.parts = new Memo<>(tokens.length);
    int roots = 0;
    for (int i = 0; i < tokens.length; i++) {
      lower[i] = tokens[i].getForm().toLowerCase(Locale.ROOT);
      lemmas[i] = lemma(tokens[i], lower[i]);
      tags[i] = tokens[i].getTag().intern();
      relations[i] = tokens[i].getRelation().intern();
      heads[i] = tokens[i].getHead();
      roots += heads[i] < 0 ? 1 : 0;
      dependents[i] = unboxed(children.get(i));
      verbs.set(i, tags[i].startsWith("VB"));
      nouns.set(i, tags[i].startsWith("NN"));
      String form = tokens[i].getForm();
      punctuation.set(i, Tokens.isSilent(form));
      commas.set(i, Tokens.isOneOf(tags[i], COMMAS) && !HYPHENS.contains(form));
      boolean mark = punctuation.get(i) && QUOTATION_MARKS.contains(form);
      quotationMarks.set(i, mark || Tokens.isOneOf(tags[i], QUOTATION_TAGS));
    }
    this.roots = roots;
  }

  /** Of numerals the annotator gives only their class, "#ord#": these are their own lemmas. */
  private static String lemma(Token token, String lower) {
    return token.getLemma().startsWith("#") && token.getLemma().length() > 1
        ? lower
        : token.getLemma().toLowerCase(Locale.ROOT);
  }

  private static int[] unboxed(List<Integer> children) {
    int[] unboxed = new int[children.size()];
    for (int c = 0; c < unboxed.length; c++) {
      unboxed[c] = children.get(c);
    }
    return unboxed;
  }

  /** The tree with what {@link Attachments} mends in it. */
  public static Tree of(Sentence sentence) {
    return Attachments.mended(parsed(sentence));
  }

  static Tree parsed(Sentence sentence) {
    // Most words have nothing below them.
    List<List<Integer>> children =
        new ArrayList<>(Collections.nCopies(sentence.getTokens().size(), List.of()));
    for (int i = 0; i < children.size(); i++) {
      int head = sentence.getTokens().get(i).getHead();
      if (head >= 0) {
        if (children.get(head).isEmpty()) {
          children.set(head, new ArrayList<>());
        }
        children.get(head).add(i);
      }
    }
    return new Tree(sentence, children);
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
    return i != NONE && Tokens.isOneOf(relations[i], wanted);
  }

  /** {@link #is(int, String...)} without an array for the one that is mostly asked for. */
  public boolean is(int i, String relation) {
    return i != NONE && relations[i].equals(relation);
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
    return i != NONE && verbs.get(i);
  }

  public boolean isNoun(int i) {
    return i != NONE && nouns.get(i);
  }

  /** The last noun before a token, or {@link #NONE}. */
  public int nounBefore(int i) {
    return nouns.previousSetBit(i - 1);
  }

  /** Number of tokens with nothing above them. */
  int roots() {
    return roots;
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

  public List<Integer> children(int i) {
    return i == NONE ? List.of() : children.get(i);
  }

  private int[] dependents(int i) {
    return i == NONE ? CHILDLESS : dependents[i];
  }

  /** The first dependent with one of the relations, or {@link #NONE}. */
  public int child(int i, String... relations) {
    for (int child : dependents(i)) {
      if (is(child, relations)) {
        return child;
      }
    }
    return NONE;
  }

  /** {@link #child(int, String...)} for one relation. */
  public int child(int i, String relation) {
    for (int child : dependents(i)) {
      if (relations[child].equals(relation)) {
        return child;
      }
    }
    return NONE;
  }

  /** {@link #child(int, String...)} for two relations. */
  public int child(int i, String one, String other) {
    for (int child : dependents(i)) {
      if (is(child, one, other)) {
        return child;
      }
    }
    return NONE;
  }

  /** The first dependent that is wanted, or {@link #NONE}. */
  public int firstChild(int i, IntPredicate wanted) {
    for (int child : dependents(i)) {
      if (wanted.test(child)) {
        return child;
      }
    }
    return NONE;
  }

  public boolean anyChild(int i, IntPredicate wanted) {
    return firstChild(i, wanted) != NONE;
  }

  public boolean allChildren(int i, IntPredicate wanted) {
    for (int child : dependents(i)) {
      if (!wanted.test(child)) {
        return false;
      }
    }
    return true;
  }

  /** The token and everything below it, for the caller to change. */
  public BitSet subtree(int i) {
    return (BitSet) below(i).clone();
  }

  /** {@link #subtree} to read only. */
  public BitSet below(int i) {
    return i == NONE ? new BitSet() : subtrees.of(i, this::walked);
  }

  private BitSet walked(int i) {
    BitSet tokens = new BitSet();
    tokens.set(i);
    int[] open = dependents[i].length == 0 ? dependents[i] : new int[size()];
    int last = 0;
    for (int next = i; next != NONE; next = last == 0 ? NONE : open[--last]) {
      for (int child : dependents[next]) {
        if (!tokens.get(child)) {
          tokens.set(child);
          open[last++] = child;
        }
      }
    }
    return tokens;
  }

  /**
   * Follows "and", "or" back to the first of the coordinated; the token itself where nothing is
   * coordinated.
   */
  public int firstConjunct(int i) {
    int first = i;
    for (int steps = 0; is(first, "conj") && head(first) >= 0 && steps < size(); steps++) {
      first = head(first);
    }
    return first;
  }

  boolean isInfinitive(int i) {
    return anyChild(i, c -> is(c, "aux") && lemma(c).equals("to"));
  }

  /** Whether a comma or bracket stands right before the subtree of a token. */
  public boolean isSetOff(int i) {
    int before = below(i).nextSetBit(0) - 1;
    return before >= 0 && (isComma(before) || isComma(before + 1));
  }

  public boolean isComma(int i) {
    return i != NONE && commas.get(i);
  }

  /** Whether a token says nothing; signs of currency and "%" do. */
  public boolean isPunctuation(int i) {
    return i != NONE && punctuation.get(i);
  }

  public boolean isQuotationMark(int i) {
    return i != NONE && quotationMarks.get(i);
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

package org.consilience.claim.grammar;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes tokens out again as they were spaced, with names in the place of pronouns and without
 * quotation marks.
 */
public final class Rendering {
  private static final Pattern EMPTY = Pattern.compile("\\(\\s*%?\\s*\\)");
  private static final Pattern SPACED = Pattern.compile(" ([,.;:])(?!\\d)");

  /** A tokenised source parts "club \u2019 s". */
  private static final Pattern CLITIC = Pattern.compile(" (['\u2019]) (?=(?:s|t|re|ve|ll|d|m)\\b)");

  /** Characters of what a cut left of an insertion. */
  private static final int LONGEST_STUB = 20;

  private static final Pattern REPEATED = Pattern.compile(",[,\\s]*,");

  /** A full stop that the tokeniser took for part of "1" or "GM". */
  private static final Pattern TRAILING =
      Pattern.compile("[,;:\u2013\u2014-]+$|(?<=\\d|\\p{Lu}{2})\\.$");

  private static final String MARKS = ".,;:\u2013\u2014-";

  private static final Pattern QUOTATION_MARK = Pattern.compile("[\"\\u201C\\u201D]+|``|''");

  private final Tree tree;

  /** By token, null where nothing was put in its place. */
  private final @Nullable String[] replacements;

  public Rendering(Tree tree) {
    this.tree = tree;
    this.replacements = new String[tree.size()];
  }

  public Rendering replace(int token, String text) {
    replacements[token] = text;
    return this;
  }

  /** What is written for a token. */
  public String at(int token) {
    String replacement = replacements[token];
    return replacement == null ? tree.token(token).getForm() : replacement;
  }

  public String of(BitSet tokens) {
    StringBuilder out = new StringBuilder();
    int last = Tree.NONE;
    for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
      String written = at(i);
      if (isQuotationMark(i) || (written.isEmpty() && replacements[i] != null)) {
        continue;
      }
      if (!out.isEmpty() && !isGlued(last, i)) {
        out.append(' ');
      }
      out.append(written);
      last = i;
    }
    // Most texts have no bracket; the check costs less than the pattern.
    String full =
        out.indexOf("(") < 0 && out.indexOf(")") < 0
            ? unbracketed(out.toString())
            : balanced(
                EMPTY.matcher(unbracketed(out.toString())).replaceAll("").replaceAll(" {2,}", " "));
    String whole = full.contains(" '") || full.contains(" \u2019") ? clitics(full) : full;
    String tight = hasSpacedMark(whole) ? SPACED.matcher(whole).replaceAll("$1") : whole;
    boolean commas = tight.indexOf(',') != tight.lastIndexOf(',');
    String single = commas ? REPEATED.matcher(tight).replaceAll(",") : tight;
    return untrailed(single).strip();
  }

  private static boolean hasSpacedMark(String text) {
    return text.contains(" ,") || text.contains(" .") || text.contains(" ;") || text.contains(" :");
  }

  /** Without the mark that it ends on; most texts end on none, which costs less to see. */
  private static String untrailed(String text) {
    boolean marked = !text.isEmpty() && MARKS.indexOf(text.charAt(text.length() - 1)) >= 0;
    return marked ? TRAILING.matcher(text).replaceAll("") : text;
  }

  /** Without an editor's square bracket whose partner is missing. */
  private static String unbracketed(String text) {
    boolean stray = (text.indexOf('[') < 0) != (text.indexOf(']') < 0);
    return stray ? text.replace("[", "").replace("]", "") : text;
  }

  /** Without a bracket that lost its partner; what it opened on at the end was cut off. */
  private static String balanced(String text) {
    int open = text.lastIndexOf('(');
    if (open >= 0 && text.indexOf(')', open) < 0) {
      String rest = text.length() - open > LONGEST_STUB ? " " + text.substring(open + 1) : "";
      return balanced(text.substring(0, open).strip() + rest);
    }
    int close = text.indexOf(')');
    boolean closed = close >= 0 && (open < 0 || text.indexOf('(') > close);
    return closed ? text.substring(0, close).strip() + text.substring(close + 1) : text;
  }

  private static String clitics(String text) {
    return CLITIC.matcher(text).replaceAll("$1");
  }

  private boolean isGlued(int last, int next) {
    return tree.token(next).getStart() == tree.token(last).getEnd();
  }

  private boolean isQuotationMark(int i) {
    String form = tree.isPunctuation(i) ? tree.token(i).getForm() : ",";
    // Most marks are commas and full stops.
    return !form.equals(",") && !form.equals(".") && QUOTATION_MARK.matcher(form).matches();
  }
}

package org.consilience.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Block;
import org.consilience.model.BlockKind;
import org.consilience.model.Decision;
import org.consilience.model.StoryMember;
import org.consilience.model.Term;
import org.consilience.text.CodePoints;
import org.consilience.text.Countries;
import org.consilience.text.Resources;
import org.consilience.text.StopWords;

/**
 * Marks that a machine leaves in a text which it rewrites or translates there and back, and editors
 * do not: each alone may be a slip.
 */
final class BrokenSyntax {
  private static final Pattern LOWER_CASE_START =
      Pattern.compile("(?<=\\p{Ll}{4}[.!?][\\u201D\"]? )(?=\\p{Ll}{2,} \\p{L})");
  private static final Pattern CAPITAL_INSIDE =
      Pattern.compile(
          "(?<=\\p{Ll}{3} )(?:From|With|That|Which|And|But|For|Of|The|To|In|By|At|When|While)"
              + "(?= (?:\\p{Ll}{2,}|\\p{Ll}) )");
  private static final Pattern DOUBLED_SUBJECT =
      Pattern.compile(
          "(?:^|(?<=[.!?] ))\\p{Lu}[\\p{L}'\\u2019-]++(?: \\p{Lu}[\\p{L}'\\u2019.-]++)*+,"
              + " (?:an?|the) [^,.\\u201C\\u201D\"]{3,80}, (?:he|she|they|it) \\p{Ll}{2,}");
  private static final Pattern DOUBLED_WORD =
      Pattern.compile("\\b(the|an?|of|to|in|and|for|with|by|at|on|is|was) \\1\\b");
  private static final Pattern AGENCY =
      Pattern.compile(
          "(\\p{Lu}\\p{Ll}+) (?:Press|Media|News|Information|Telegraph) (?:Agency|Service|Office)");
  private static final Set<String> NATIONS =
      Resources.words(BrokenSyntax.class, "agency-nations.txt");

  private final List<String> paragraphs = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();

  private BrokenSyntax() {}

  /** The marks in the kept body of a document, each kind once with its number. */
  static List<Term> of(StoryMember member) {
    BrokenSyntax syntax = new BrokenSyntax();
    CodePoints text = CodePoints.of(member.getDocument().getText());
    for (Block block : member.getBlocks()) {
      if (block.getDecision() == Decision.KEPT && block.getKind() == BlockKind.BODY) {
        syntax.paragraphs.add(
            text.substring(block.getSpan().getStart(), block.getSpan().getEnd()).strip());
      }
    }
    syntax.addLowerCaseSentences();
    syntax.add("capitalised-function-word", CAPITAL_INSIDE);
    syntax.add("doubled-subject", DOUBLED_SUBJECT);
    syntax.add("doubled-word", DOUBLED_WORD);
    syntax.addAgencies();
    return syntax.terms;
  }

  /** Sentences, and paragraphs that begin with a function word, in lower case. */
  private void addLowerCaseSentences() {
    long paragraphStarts =
        paragraphs.stream()
            .filter(p -> !p.isEmpty() && Character.isLowerCase(p.codePointAt(0)))
            .filter(p -> StopWords.contains(p.split("\\s", 2)[0]))
            .count();
    long inside =
        paragraphs.stream().mapToLong(p -> LOWER_CASE_START.matcher(p).results().count()).sum();
    if (paragraphStarts + inside > 0) {
      terms.add(new Term("lower-case-sentence", (double) (paragraphStarts + inside), null));
    }
  }

  private void add(String name, Pattern pattern) {
    List<String> found = new ArrayList<>();
    for (String paragraph : paragraphs) {
      pattern.matcher(paragraph).results().forEach(r -> found.add(r.group()));
    }
    if (!found.isEmpty()) {
      terms.add(new Term(name, (double) found.size(), found.get(0)));
    }
  }

  /** "Norwegian News Agency" for what signs as NTB. */
  private void addAgencies() {
    List<String> found = new ArrayList<>();
    for (String paragraph : paragraphs) {
      Matcher agency = AGENCY.matcher(paragraph);
      while (agency.find()) {
        Countries.find(agency.group(1))
            .filter(m -> m.form() == Countries.Form.ADJECTIVE && NATIONS.contains(m.code()))
            .ifPresent(m -> found.add(agency.group()));
      }
    }
    if (!found.isEmpty()) {
      terms.add(new Term("agency-translated-back", (double) found.size(), found.get(0)));
    }
  }
}

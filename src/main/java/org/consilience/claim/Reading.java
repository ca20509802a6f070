package org.consilience.claim;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consilience.claim.grammar.Clause;
import org.consilience.claim.grammar.Clauses;
import org.consilience.claim.grammar.Memo;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.quotation.Quotation;
import org.consilience.claim.quotation.Quotations;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.BlockKind;
import org.consilience.model.Mention;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Token;
import org.consilience.text.CodePoints;
import org.consilience.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * A document as the extractors read it: trees, mentions by token, quotations, and the text behind
 * offsets.
 */
final class Reading {
  /**
   * The last one of each thread, for the extractors read a document one after another. Weak, so
   * that no document outlives its use.
   */
  private static final ThreadLocal<WeakReference<Reading>> LAST =
      ThreadLocal.withInitial(() -> new WeakReference<>(null));

  /** A mark that closes what the sentence before said. */
  private static final Pattern CLOSING = Pattern.compile("^(?:\u201D|'')\\s*");

  private static final Pattern QUOTES = Pattern.compile("[\"\u201C\u201D]|``|''");

  private static final String MARKS = "\"\u201C\u201D`'";

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final AnnotatedDocument document;
  private final CodePoints text;
  private final List<Tree> trees = new ArrayList<>();
  private final List<List<Mention>> mentions = new ArrayList<>();
  private final List<Quotation> quotations;

  /** By sentence, cut on first use: several readers ask for them and a long sentence has many. */
  private final Memo<List<Clause>> clauses = new Memo<>();

  private final Memo<Memo<Optional<Mention>>> named = new Memo<>();
  private final Memo<List<Quotation>> quoting = new Memo<>();
  private final Memo<String> sentences = new Memo<>();
  private final Memo<List<String>> flags = new Memo<>();

  private @Nullable Attributions attributions;
  private @Nullable NamedYears namedYears;
  private @Nullable Surnames surnames;
  private @Nullable Contexts contexts;

  private Reading(AnnotatedDocument document) {
    this.document = document;
    this.text = CodePoints.of(document.getDocument().getText());
    for (Sentence sentence : document.getSentences()) {
      trees.add(Tree.of(sentence));
      mentions.add(new ArrayList<>());
    }
    document.getMentions().forEach(m -> mentions.get(m.getSentence()).add(Ships.typed(m)));
    this.quotations = Quotations.of(document.getBlocks());
  }

  /** The reading of a document, which must not change between its extractors. */
  @SuppressWarnings("ReferenceEquality") // comparing two documents costs more than reading one
  static Reading of(AnnotatedDocument document) {
    Reading last = LAST.get().get();
    if (last != null && last.document == document) {
      return last;
    }
    Reading reading = new Reading(document);
    LAST.set(new WeakReference<>(reading));
    return reading;
  }

  AnnotatedDocument document() {
    return document;
  }

  List<Tree> trees() {
    return trees;
  }

  /**
   * The sentences that assert something, by index: a sub-heading only announces what the text then
   * says.
   */
  List<Integer> assertions() {
    return IntStream.range(0, trees.size())
        .filter(s -> trees.get(s).sentence().getBlockKind() != BlockKind.SUBHEADING)
        .boxed()
        .toList();
  }

  List<Clause> clauses(int sentence) {
    return clauses.of(sentence, s -> Clauses.of(trees.get(s)));
  }

  /** Who says what, looked for on first use. */
  Attributions attributions() {
    if (attributions == null) {
      attributions = new Attributions(this);
    }
    return attributions;
  }

  /** The years that the document names, looked for on first use. */
  NamedYears namedYears() {
    if (namedYears == null) {
      namedYears = new NamedYears(this);
    }
    return namedYears;
  }

  /** Who is meant by one word of a name. */
  Surnames surnames() {
    if (surnames == null) {
      surnames = new Surnames(this);
    }
    return surnames;
  }

  /** What claims are told in. */
  Contexts contexts() {
    if (contexts == null) {
      contexts = new Contexts(this);
    }
    return contexts;
  }

  /** As {@link Flags} finds them, of a sentence as a whole. */
  List<String> flags(int sentence) {
    return flags.of(sentence, s -> List.copyOf(Flags.of(this, s)));
  }

  List<Quotation> quotations() {
    return quotations;
  }

  /** All mentions in the order of the text. */
  Stream<Mention> mentions() {
    return mentions.stream().flatMap(List::stream);
  }

  List<Mention> mentions(int sentence) {
    return mentions.get(sentence);
  }

  /** The mention that a token belongs to. */
  Optional<Mention> mention(int sentence, int token) {
    return named
        .of(sentence, s -> new Memo<>(trees.get(s).size()))
        .of(token, t -> find(sentence, t));
  }

  private Optional<Mention> find(int sentence, int token) {
    for (Mention mention : mentions.get(sentence)) {
      if (mention.getFirstToken() <= token && token < mention.getEndToken()) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  Optional<Mention> person(int sentence, int token) {
    return mention(sentence, token).filter(m -> m.getType().equals("PERSON"));
  }

  /** The quotation that holds a token, whole or in part. */
  Optional<Quotation> quotation(int sentence, int token) {
    int start = trees.get(sentence).token(token).getStart();
    for (Quotation quotation : quotations(sentence)) {
      if (quotation.holds(start)) {
        return Optional.of(quotation);
      }
    }
    return Optional.empty();
  }

  /** The quotations that hold a part of a sentence. */
  List<Quotation> quotations(int sentence) {
    return quoting.of(sentence, this::around);
  }

  private List<Quotation> around(int sentence) {
    Sentence words = trees.get(sentence).sentence();
    List<Quotation> around = new ArrayList<>();
    for (Quotation quotation : quotations) {
      if (quotation.start() < words.getEnd() && words.getStart() < quotation.end()) {
        around.add(quotation);
      }
    }
    return List.copyOf(around);
  }

  /** The evidence between two tokens of a sentence, end exclusive. */
  Span span(int sentence, int firstToken, int endToken) {
    Tree tree = trees.get(sentence);
    return Spans.of(text, tree.token(firstToken).getStart(), tree.token(endToken - 1).getEnd());
  }

  /** All tokens of a sentence. */
  BitSet all(int sentence) {
    BitSet all = new BitSet();
    all.set(0, trees.get(sentence).size());
    return all;
  }

  /** The words of a sentence as they stand, on one line, without a full stop. */
  String sentence(int sentence) {
    return sentences.of(sentence, this::plain);
  }

  private String plain(int sentence) {
    Sentence words = trees.get(sentence).sentence();
    String written = written(words);
    String text = (isSpaced(written) ? SPACE.matcher(written).replaceAll(" ") : written).strip();
    boolean closing = text.startsWith("\u201D") || text.startsWith("''");
    String open = closing ? CLOSING.matcher(text).replaceFirst("") : text;
    boolean single = isQuoting(open) && QUOTES.matcher(open).results().count() == 1;
    String whole = single ? QUOTES.matcher(open).replaceFirst("").strip() : open;
    return isStopped(whole) ? whole.substring(0, whole.length() - 1) : whole;
  }

  /** Most sentences have no mark to look for. */
  private static boolean isQuoting(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Most sentences stand on one line. */
  private static boolean isSpaced(String text) {
    char before = 0;
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      if (at < ' ' || (at == ' ' && before == ' ')) {
        return true;
      }
      before = at;
    }
    return false;
  }

  /** Whether a full stop ends it that is none of an abbreviation in capitals. */
  private static boolean isStopped(String text) {
    int before =
        text.length() > 1 && text.endsWith(".") ? text.codePointBefore(text.length() - 1) : 0;
    return before == ')'
        || (before >= '0' && before <= '9')
        || Character.getType(before) == Character.LOWERCASE_LETTER;
  }

  /** As it was written before some tokeniser spaced it. */
  private String written(Sentence sentence) {
    StringBuilder written = new StringBuilder();
    int end = sentence.getStart();
    for (Token token : sentence.getTokens()) {
      written.append(text(end, token.getStart())).append(token.getForm());
      end = token.getEnd();
    }
    return written.append(text(end, sentence.getEnd())).toString();
  }

  Span span(int start, int end) {
    return Spans.of(text, start, end);
  }

  String text(int start, int end) {
    return text.substring(start, end);
  }
}

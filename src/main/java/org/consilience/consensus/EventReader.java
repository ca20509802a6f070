package org.consilience.consensus;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Sentence;
import org.consilience.text.CodePoints;
import org.consilience.text.Embedder;
import org.consilience.text.EncodedText;

/** Reads mentions of events out of a parsed document. */
public final class EventReader {
  private static final Set<String> OPENING =
      Set.of("will", "would", "may", "might", "could", "can", "shall", "should", "'ll", "’ll");

  private static final Set<String> NEVER_HEAD = Set.of("IN", "DT", "RP", "TO");

  private final AnnotatedDocument document;
  private final CodePoints text;
  private final Embedder embedder;

  public EventReader(AnnotatedDocument document, Embedder embedder) {
    this.document = document;
    this.text = CodePoints.of(document.getDocument().getText());
    this.embedder = embedder;
  }

  /**
   * The mention at some words.
   *
   * @param id to be given to it
   * @param start first code point in the text
   * @param end one past the last
   * @throws IllegalArgumentException if no sentence has words there
   */
  public EventMention mention(String id, int start, int end) {
    for (int i = 0; i < document.getSentences().size(); i++) {
      Sentence sentence = document.getSentences().get(i);
      if (start >= sentence.getStart() && start < sentence.getEnd()) {
        return mention(id, i, sentence, start, end);
      }
    }
    throw new IllegalArgumentException("no sentence holds " + start + " to " + end);
  }

  private EventMention mention(String id, int number, Sentence sentence, int start, int end) {
    EventSentence parsed = EventSentence.of(document, number);
    List<Integer> words = parsed.touching(start, end);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no word at " + start + " to " + end);
    }
    int head = head(parsed, words);
    EncodedText encoded = embedder.encode(text.substring(sentence.getStart(), sentence.getEnd()));
    float[] sense = encoded.part(start - sentence.getStart(), end - sentence.getStart());
    return new EventMention(
        id,
        document.getDocument().getDocumentId(),
        number,
        trigger(parsed, words, head, sense),
        EventRoles.of(parsed, head),
        parsed.around(head, encoded.vector()));
  }

  /** The first word that hangs on none of the others. */
  private static int head(EventSentence parsed, List<Integer> words) {
    return words.stream()
        .filter(i -> !words.contains(parsed.head(i)))
        .filter(i -> !NEVER_HEAD.contains(parsed.token(i).getTag()))
        .filter(i -> Character.isLetterOrDigit(parsed.token(i).getForm().codePointAt(0)))
        .findFirst()
        .orElse(words.get(0));
  }

  private static EventMention.Trigger trigger(
      EventSentence parsed, List<Integer> words, int head, float[] sense) {
    Set<String> content = new TreeSet<>();
    words.stream().filter(parsed::isContent).forEach(i -> content.add(parsed.lemma(i)));
    content.add(parsed.lemma(head));
    List<Integer> below = parsed.children(head);
    boolean infinitive =
        parsed.token(head).getTag().equals("VB")
            && below.stream().anyMatch(c -> parsed.lemma(c).equals("to"));
    return new EventMention.Trigger(
        parsed.lemma(head),
        content,
        kind(parsed, head),
        parsed.hasTag(head, "VBD") || parsed.hasTag(head, "VBN"),
        infinitive || below.stream().anyMatch(c -> OPENING.contains(lower(parsed, c))),
        below.stream().anyMatch(c -> parsed.relation(c).equals("neg")),
        sense);
  }

  private static String lower(EventSentence parsed, int i) {
    return parsed.token(i).getForm().toLowerCase(Locale.ROOT);
  }

  private static EventMention.Kind kind(EventSentence parsed, int head) {
    if (parsed.hasTag(head, "VB")) {
      return EventMention.Kind.VERB;
    }
    return parsed.hasTag(head, "NN") ? EventMention.Kind.NOUN : EventMention.Kind.OTHER;
  }
}

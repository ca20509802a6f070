package org.consilience.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Block;
import org.consilience.model.BlockKind;
import org.consilience.model.DateBasis;
import org.consilience.model.DateEstimate;
import org.consilience.model.Decision;
import org.consilience.model.Document;
import org.consilience.model.Mention;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Token;

/**
 * Annotated documents of made-up stories of 1 to 20 documents, in a fixed mix: names and words of
 * the story, words of its sort of event, which other stories share, and words of all news. For
 * measuring how cost grows; the words mean nothing.
 */
public final class StoryGenerator {
  private static final long SEED = 20_011;

  /** A report of usual length. */
  private static final int SENTENCES = 12;

  private static final int WORDS = 20;

  /** Documents of the largest story. */
  private static final int LARGEST = 20;

  /** Sorts of event; a corpus of any size has the same. */
  private static final int SORTS = 40;

  private final SplittableRandom random;
  private final int story;
  private final int sort;

  private StoryGenerator(int story) {
    this.random = new SplittableRandom(SEED + story);
    this.story = story;
    this.sort = random.nextInt(SORTS);
  }

  /** The first so many documents; a longer list begins with the shorter one. */
  public static List<AnnotatedDocument> documents(int count) {
    List<AnnotatedDocument> documents = new ArrayList<>(count);
    for (int story = 0; documents.size() < count; story++) {
      List<AnnotatedDocument> next = ofStory(story);
      documents.addAll(next.subList(0, Math.min(next.size(), count - documents.size())));
    }
    return documents;
  }

  /** The 1 to 20 documents of one story. */
  public static List<AnnotatedDocument> ofStory(int number) {
    StoryGenerator generator = new StoryGenerator(number);
    return generator.reports(1 + generator.random.nextInt(LARGEST));
  }

  /** A story of so many documents. */
  public static List<AnnotatedDocument> story(int size) {
    return new StoryGenerator(0).reports(size);
  }

  private List<AnnotatedDocument> reports(int size) {
    List<AnnotatedDocument> documents = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      documents.add(document(i));
    }
    return documents;
  }

  /** The story that a generated document was made for. */
  public static String storyOf(String documentId) {
    return documentId.substring(0, documentId.lastIndexOf('-'));
  }

  private AnnotatedDocument document(int number) {
    String id = String.format(Locale.ROOT, "generated-%06d-%06d", story, number);
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (int s = 0; s < SENTENCES; s++) {
      sentences.add(sentence(s, text, mentions));
    }
    LocalDate written = LocalDate.of(2001, 1, 1).plusDays(20L * story % 8_000 + number % 4);
    Document document =
        Document.newBuilder()
            .setDocumentId(id)
            .setSourceUri(id + ".txt")
            .setContentHash(id)
            .setText(text.toString())
            .setDeclaredDate(declared(written))
            .build();
    Block block =
        Block.newBuilder()
            .setBlockId(id + "-0")
            .setDocumentId(id)
            .setOrdinal(0)
            .setSpan(new Span(0, text.length(), text.toString()))
            .setKind(BlockKind.BODY)
            .setDecision(Decision.KEPT)
            .build();
    return new AnnotatedDocument(document, List.of(block), sentences, mentions);
  }

  /** Words, and at the start of every third sentence a day, as reports name them. */
  private Sentence sentence(int number, StringBuilder text, List<Mention> mentions) {
    List<Token> tokens = new ArrayList<>();
    int start = text.length();
    if (number % 3 == 0) {
      text.append("On June ").append(1 + random.nextInt(28)).append(", ");
      text.append(2_001 + random.nextInt(20)).append(' ');
    }
    for (int w = 0; w < WORDS; w++) {
      Token token = token(text.length());
      if (token.getTag().equals("NNP")) {
        String type = token.getForm().startsWith("Place") ? "GPE" : "PERSON";
        mentions.add(
            new Mention(
                number,
                w,
                w + 1,
                type,
                token.getForm(),
                token.getForm(),
                token.getStart(),
                token.getEnd()));
      }
      text.append(token.getForm()).append(w + 1 == WORDS ? ". " : " ");
      tokens.add(token);
    }
    return new Sentence(start, text.length(), 0, BlockKind.BODY, tokens);
  }

  private static DateEstimate declared(LocalDate day) {
    return DateEstimate.newBuilder()
        .setEdtf(day.toString())
        .setEarliest(day)
        .setLatest(day)
        .setBasis(DateBasis.DATELINE)
        .setConfidence(0.8)
        .build();
  }

  /** Shares of a report's words, set by judgement: the story's own stand in every sentence. */
  private Token token(int start) {
    int kind = random.nextInt(100);
    if (kind < 8) {
      return token("Name" + story + "x" + random.nextInt(8), "NNP", start);
    } else if (kind < 12) {
      return token("Place" + random.nextInt(2_000), "NNP", start);
    } else if (kind < 27) {
      return token("own" + story + "x" + random.nextInt(40), "NN", start);
    } else if (kind < 45) {
      return token("sort" + sort + "x" + random.nextInt(60), "NN", start);
    }
    return token("news" + (int) Math.pow(20_000, random.nextDouble()), "NN", start);
  }

  private static Token token(String form, String tag, int start) {
    return Token.newBuilder()
        .setStart(start)
        .setEnd(start + form.length())
        .setForm(form)
        .setLemma(form)
        .setTag(tag)
        .build();
  }
}

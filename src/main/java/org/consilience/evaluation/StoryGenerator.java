package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.BlockKind;
import org.consilience.model.Document;
import org.consilience.model.Sentence;
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
      StoryGenerator generator = new StoryGenerator(story);
      int size = 1 + generator.random.nextInt(20);
      for (int i = 0; i < size && documents.size() < count; i++) {
        documents.add(generator.document(i));
      }
    }
    return documents;
  }

  /** A story of so many documents. */
  public static List<AnnotatedDocument> story(int size) {
    StoryGenerator generator = new StoryGenerator(0);
    List<AnnotatedDocument> documents = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      documents.add(generator.document(i));
    }
    return documents;
  }

  /** The story that a generated document was made for. */
  public static String storyOf(String documentId) {
    return documentId.substring(0, documentId.lastIndexOf('-'));
  }

  private AnnotatedDocument document(int number) {
    String id = String.format(java.util.Locale.ROOT, "generated-%06d-%06d", story, number);
    List<Sentence> sentences = new ArrayList<>();
    for (int s = 0; s < SENTENCES; s++) {
      List<Token> tokens = new ArrayList<>();
      for (int w = 0; w < WORDS; w++) {
        tokens.add(token());
      }
      sentences.add(new Sentence(0, 1, 0, BlockKind.BODY, tokens));
    }
    Document document =
        Document.newBuilder()
            .setDocumentId(id)
            .setSourceUri(id + ".txt")
            .setContentHash(id)
            .build();
    return new AnnotatedDocument(document, List.of(), sentences, List.of());
  }

  /** Shares of a report's words, set by judgement: the story's own stand in every sentence. */
  private Token token() {
    int kind = random.nextInt(100);
    if (kind < 8) {
      return token("Name" + story + "x" + random.nextInt(8), "NNP");
    } else if (kind < 12) {
      return token("Place" + random.nextInt(2_000), "NNP");
    } else if (kind < 27) {
      return token("own" + story + "x" + random.nextInt(40), "NN");
    } else if (kind < 45) {
      return token("sort" + sort + "x" + random.nextInt(60), "NN");
    }
    return token("news" + (int) Math.pow(20_000, random.nextDouble()), "NN");
  }

  private static Token token(String form, String tag) {
    return Token.newBuilder()
        .setStart(0)
        .setEnd(1)
        .setForm(form)
        .setLemma(form)
        .setTag(tag)
        .build();
  }
}

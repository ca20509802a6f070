package org.consilience.pipeline;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.claim.Extractors;
import org.consilience.cleaning.LaidOutCleaner;
import org.consilience.cleaning.ScoringCleaner;
import org.consilience.consensus.ConsensusResolver;
import org.consilience.consensus.PreviousGroups;
import org.consilience.language.Embedders;
import org.consilience.language.ModelVersions;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Annotation;
import org.consilience.model.Block;
import org.consilience.model.CandidatePair;
import org.consilience.model.CleanDocument;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Decision;
import org.consilience.model.Document;
import org.consilience.model.ExtractedClaims;
import org.consilience.model.ReadDocument;
import org.consilience.model.ScoredPairs;
import org.consilience.model.SharedBlock;
import org.consilience.model.StoryConsensus;
import org.consilience.model.TextVectors;
import org.consilience.text.Hashes;

/**
 * The stages with a memory of what they made of single documents, and of how alike the claims of a
 * story are. What is kept is used only where all that it was made from is the same: what the corpus
 * or the story says enters the keys (a block's decision, a date, the claims of the others). So a
 * run with a memory gives the bytes of a run without.
 */
final class Remembered implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Without a memory every stage works anew. */
  static final Remembered NOTHING = new Remembered(Kept.NOTHING, "", "", "", "", "");

  private static final String BLOCKS = "blocks";
  private static final String PARAGRAPHS = "paragraphs";
  private static final String ANNOTATION = "annotation";
  private static final String MEANINGS = "meanings";
  private static final String SCORES = "scores";

  private final Kept kept;
  private final String cleaner;
  private final String encoders;
  private final String annotator;
  private final String extractors;
  private final String scorer;

  private Remembered(
      Kept kept,
      String cleaner,
      String encoders,
      String annotator,
      String extractors,
      String scorer) {
    this.kept = kept;
    this.cleaner = cleaner;
    this.encoders = encoders;
    this.annotator = annotator;
    this.extractors = extractors;
    this.scorer = scorer;
  }

  /**
   * A memory in a folder that all workers share.
   *
   * @param folder empty for none
   */
  static Remembered in(String folder) throws IOException {
    if (folder.isEmpty()) {
      return NOTHING;
    }
    // Quantised models may differ between processors, and Java's tables between releases.
    String machine = System.getProperty("os.arch") + "/" + Runtime.version().feature();
    String models = ModelVersions.all() + "/" + ModelVersions.runtime() + "/" + machine;
    String language = CodeVersion.of("language", "text", "model");
    return new Remembered(
        Kept.in(folder),
        Hashes.sha256("blocks", models, language, CodeVersion.of("cleaning")),
        Hashes.sha256("vectors", models, language),
        Hashes.sha256("annotation", models, language),
        Hashes.sha256("claims", machine, CodeVersion.of("claim", "text", "model")),
        Hashes.sha256("scores", models, language, CodeVersion.of("consensus")));
  }

  /** Labels a document's blocks; kept with the vectors of its paragraphs. */
  CleanDocument clean(ReadDocument read, List<SharedBlock> shared) {
    if (kept.isNone()) {
      return Stages.cleaner().clean(read.getDocument(), read.getHints(), shared);
    }
    String id = read.getDocument().getDocumentId();
    String key = Hashes.sha256(cleaner, Kept.hash(read), Kept.hash(shared));
    return kept.find(id, BLOCKS, key, CleanDocument.class)
        .orElseGet(
            () -> {
              CleanDocument clean = cleaned(read, shared);
              kept.keep(id, BLOCKS, key, clean);
              return clean;
            });
  }

  private CleanDocument cleaned(ReadDocument read, List<SharedBlock> shared) {
    String id = read.getDocument().getDocumentId();
    RememberedVectors vectors = new RememberedVectors(Embedders::paragraphs);
    kept.find(id, PARAGRAPHS, encoders, TextVectors.class).ifPresent(vectors::add);
    CleanDocument clean =
        new LaidOutCleaner(new ScoringCleaner(vectors))
            .clean(read.getDocument(), read.getHints(), shared);
    if (vectors.hasNew()) {
      kept.keep(id, PARAGRAPHS, encoders, vectors.used());
    }
    return clean;
  }

  /** Parses what was kept of a document. */
  AnnotatedDocument annotate(CleanDocument clean) {
    if (kept.isNone()) {
      return Stages.annotator().annotate(clean);
    }
    Document document = clean.getDocument();
    String key = Hashes.sha256(annotator, document.getText(), keptBlocks(clean));
    Annotation annotation =
        kept.find(document.getDocumentId(), ANNOTATION, key, Annotation.class)
            .orElseGet(() -> annotated(clean, key));
    return new AnnotatedDocument(
        document, clean.getBlocks(), annotation.getSentences(), annotation.getMentions());
  }

  private Annotation annotated(CleanDocument clean, String key) {
    AnnotatedDocument made = Stages.annotator().annotate(clean);
    Annotation annotation = new Annotation(made.getSentences(), made.getMentions());
    kept.keep(clean.getDocument().getDocumentId(), ANNOTATION, key, annotation);
    return annotation;
  }

  /** All that the annotator reads of blocks. */
  private static String keptBlocks(CleanDocument clean) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < clean.getBlocks().size(); i++) {
      Block block = clean.getBlocks().get(i);
      if (block.getDecision() == Decision.KEPT) {
        kept.append(i)
            .append(block.getKind())
            .append(block.getSpan().getStart())
            .append('-')
            .append(block.getSpan().getEnd())
            .append(' ');
      }
    }
    return kept.toString();
  }

  /** The claims that one extractor finds in a document with its date. */
  List<ComparableClaim> extract(String extractor, AnnotatedDocument document) {
    if (kept.isNone()) {
      return Extractors.named(extractor).extract(document);
    }
    AnnotatedDocument seen = AsExtracted.of(document);
    String key = Hashes.sha256(extractors, annotator, AsExtracted.hash(seen));
    String id = document.getDocument().getDocumentId();
    return kept.find(id, extractor, key, ExtractedClaims.class)
        .orElseGet(
            () -> {
              List<ComparableClaim> claims = Extractors.named(extractor).extract(seen);
              ExtractedClaims found = new ExtractedClaims(claims);
              kept.keep(id, extractor, key, found);
              return found;
            })
        .getClaims();
  }

  /** Decides on the claims of a story; how alike they are is kept, by all that it hangs on. */
  StoryConsensus resolve(StoryParts parts) {
    List<ComparableClaim> claims = parts.claims();
    List<CandidatePair> pairs = parts.pairs();
    ScoredPairs scores =
        kept.isNone() || pairs.isEmpty()
            ? new ConsensusResolver(Stages.claimEmbedder()).score(claims, pairs)
            : scores(claims, pairs);
    PreviousGroups previous = PreviousGroups.of(parts.previous(), claims);
    return ConsensusResolver.resolve(parts.story(), claims, scores, previous);
  }

  private ScoredPairs scores(List<ComparableClaim> claims, List<CandidatePair> pairs) {
    // A document is in one story.
    String id = claims.get(0).getClaim().getDocumentId();
    for (ComparableClaim claim : claims) {
      String other = claim.getClaim().getDocumentId();
      id = other.compareTo(id) < 0 ? other : id;
    }
    String first = id;
    String key = Hashes.sha256(scorer, Kept.hash(claims), Kept.hash(pairs));
    return kept.find(first, SCORES, key, ScoredPairs.class)
        .orElseGet(
            () -> {
              ScoredPairs scores = score(claims, pairs);
              kept.keep(first, SCORES, key, scores);
              return scores;
            });
  }

  /** The vectors of what the claims say are kept with their documents. */
  private ScoredPairs score(List<ComparableClaim> claims, List<CandidatePair> pairs) {
    RememberedVectors vectors = new RememberedVectors(Embedders::claims);
    Map<String, Set<String>> texts = new TreeMap<>();
    for (ComparableClaim claim : claims) {
      texts
          .computeIfAbsent(claim.getClaim().getDocumentId(), k -> new TreeSet<>())
          .add(Hashes.sha256(claim.getCanonicalText()));
    }
    texts
        .keySet()
        .forEach(
            id -> kept.find(id, MEANINGS, encoders, TextVectors.class).ifPresent(vectors::add));
    ScoredPairs scores = new ConsensusResolver(vectors).score(claims, pairs);
    texts.forEach(
        (id, own) -> {
          if (vectors.hasNew(own)) {
            kept.keep(id, MEANINGS, encoders, vectors.usedOf(own));
          }
        });
    return scores;
  }
}

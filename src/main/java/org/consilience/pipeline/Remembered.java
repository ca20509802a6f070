package org.consilience.pipeline;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.consilience.claim.Extractors;
import org.consilience.cleaning.LaidOutCleaner;
import org.consilience.cleaning.ScoringCleaner;
import org.consilience.consensus.ConsensusResolver;
import org.consilience.consensus.PreviousGroups;
import org.consilience.dataset.DocumentCache;
import org.consilience.language.Embedders;
import org.consilience.language.ModelVersions;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.Annotation;
import org.consilience.model.Block;
import org.consilience.model.CleanDocument;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Decision;
import org.consilience.model.Document;
import org.consilience.model.ExtractedClaims;
import org.consilience.model.ReadDocument;
import org.consilience.model.SharedBlock;
import org.consilience.model.StoryConsensus;
import org.consilience.model.TextVectors;
import org.consilience.text.Hashes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The stages with a memory of what they made of single documents. What is kept depends on one
 * document alone, and is used only where all that it was made from is the same: what the corpus or
 * the story says enters the keys (a block's decision, a date), never what is kept. So a run with a
 * memory gives the bytes of a run without.
 */
final class Remembered implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Remembered.class);

  /** Without a memory every stage works anew. */
  static final Remembered NOTHING = new Remembered("", "", "", "");

  private static final String PARAGRAPHS = "paragraphs";
  private static final String ANNOTATION = "annotation";
  private static final String MEANINGS = "meanings";

  private final Counter used = Metrics.counter(Progress.NAMESPACE, Progress.REMEMBERED);
  private final Counter unkept = Metrics.counter(Progress.NAMESPACE, Progress.NOT_KEPT);

  private final String folder;
  private final String encoders;
  private final String annotator;
  private final String extractors;

  private Remembered(String folder, String encoders, String annotator, String extractors) {
    this.folder = folder;
    this.encoders = encoders;
    this.annotator = annotator;
    this.extractors = extractors;
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
        folder,
        Hashes.sha256("vectors", models, language),
        Hashes.sha256("annotation", models, language),
        Hashes.sha256("claims", machine, CodeVersion.of("claim", "text", "model")));
  }

  /** Labels a document's blocks; the vectors of its paragraphs are kept. */
  CleanDocument clean(ReadDocument read, List<SharedBlock> shared) {
    if (folder.isEmpty()) {
      return Stages.cleaner().clean(read.getDocument(), read.getHints(), shared);
    }
    String id = read.getDocument().getDocumentId();
    RememberedVectors vectors = new RememberedVectors(Embedders::paragraphs);
    find(id, PARAGRAPHS, encoders, TextVectors.class).ifPresent(vectors::add);
    CleanDocument clean =
        new LaidOutCleaner(new ScoringCleaner(vectors))
            .clean(read.getDocument(), read.getHints(), shared);
    if (vectors.hasNew()) {
      keep(id, PARAGRAPHS, encoders, vectors.used());
    }
    return clean;
  }

  /** Parses what was kept of a document. */
  AnnotatedDocument annotate(CleanDocument clean) {
    if (folder.isEmpty()) {
      return Stages.annotator().annotate(clean);
    }
    Document document = clean.getDocument();
    String key = Hashes.sha256(annotator, document.getText(), keptBlocks(clean));
    Annotation annotation =
        find(document.getDocumentId(), ANNOTATION, key, Annotation.class)
            .orElseGet(() -> annotated(clean, key));
    return new AnnotatedDocument(
        document, clean.getBlocks(), annotation.getSentences(), annotation.getMentions());
  }

  private Annotation annotated(CleanDocument clean, String key) {
    AnnotatedDocument made = Stages.annotator().annotate(clean);
    Annotation annotation = new Annotation(made.getSentences(), made.getMentions());
    keep(clean.getDocument().getDocumentId(), ANNOTATION, key, annotation);
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
    if (folder.isEmpty()) {
      return Extractors.named(extractor).extract(document);
    }
    AnnotatedDocument seen = withoutReasons(document);
    String key = Hashes.sha256(extractors, Hashes.sha256(encoded(seen)));
    String id = document.getDocument().getDocumentId();
    return find(id, extractor, key, ExtractedClaims.class)
        .orElseGet(
            () -> {
              List<ComparableClaim> claims = Extractors.named(extractor).extract(seen);
              ExtractedClaims found = new ExtractedClaims(claims);
              keep(id, extractor, key, found);
              return found;
            })
        .getClaims();
  }

  /** Why a block was kept hangs on the corpus; no extractor asks. */
  private static AnnotatedDocument withoutReasons(AnnotatedDocument document) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.getBlocks()) {
      blocks.add(Block.newBuilder(block).setReasons(List.of()).setTopicAffinity(0).build());
    }
    return new AnnotatedDocument(
        document.getDocument(), blocks, document.getSentences(), document.getMentions());
  }

  /**
   * Decides on the claims of a story; the vectors of what they say are kept with their documents.
   */
  StoryConsensus resolve(StoryParts parts) {
    List<ComparableClaim> claims = parts.claims();
    PreviousGroups previous = PreviousGroups.of(parts.previous(), claims);
    if (folder.isEmpty()) {
      return new ConsensusResolver(Stages.claimEmbedder())
          .resolve(parts.story(), claims, parts.pairs(), previous);
    }
    RememberedVectors vectors = new RememberedVectors(Embedders::claims);
    Map<String, Set<String>> texts = new TreeMap<>();
    for (ComparableClaim claim : claims) {
      texts
          .computeIfAbsent(claim.getClaim().getDocumentId(), k -> new TreeSet<>())
          .add(Hashes.sha256(claim.getCanonicalText()));
    }
    if (!parts.pairs().isEmpty()) { // else nothing is compared
      texts
          .keySet()
          .forEach(id -> find(id, MEANINGS, encoders, TextVectors.class).ifPresent(vectors::add));
    }
    StoryConsensus resolved =
        new ConsensusResolver(vectors).resolve(parts.story(), claims, parts.pairs(), previous);
    if (vectors.hasNew()) {
      texts.forEach((id, own) -> keep(id, MEANINGS, encoders, vectors.usedOf(own)));
    }
    return resolved;
  }

  private <T extends SpecificRecord> Optional<T> find(
      String id, String stage, String key, Class<T> type) {
    Optional<T> found = DocumentCache.at(Path.of(folder)).get(id, stage, key, type);
    used.inc(found.isPresent() ? 1 : 0);
    return found;
  }

  /** A memory that is full or read-only makes the next run slower, and this one no worse. */
  private void keep(String id, String stage, String key, SpecificRecord value) {
    try {
      DocumentCache.at(Path.of(folder)).put(id, stage, key, value);
    } catch (IOException e) {
      unkept.inc();
      LOG.warn("cannot keep {} of document {}: {}", stage, id, e.toString());
    }
  }

  private static byte[] encoded(SpecificRecord record) {
    try {
      return DocumentCache.encoded(record);
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot be written to", e);
    }
  }
}

package org.consilience.pipeline;

import java.io.IOException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.claim.Extractors;
import org.consilience.cleaning.LaidOutCleaner;
import org.consilience.cleaning.ScoringCleaner;
import org.consilience.consensus.ConsensusResolver;
import org.consilience.consensus.PreviousGroups;
import org.consilience.document.InputReader;
import org.consilience.document.JsonFields;
import org.consilience.language.Embedders;
import org.consilience.language.LanguageDetectors;
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
import org.consilience.model.ResolvedStory;
import org.consilience.model.ScoredPairs;
import org.consilience.model.SharedBlock;
import org.consilience.model.StoryConsensus;
import org.consilience.model.StoryMember;
import org.consilience.model.TextVectors;
import org.consilience.story.StoryResolver;
import org.consilience.text.Hashes;
import org.consilience.text.LanguageDetector;

/**
 * The stages with a memory of what they made of single documents, and of how alike the claims of a
 * story are. What is kept is used only where all that it was made from is the same: what the corpus
 * or the story says enters the keys (a block's decision, a date, the claims of the others). So a
 * run with a memory gives the bytes of a run without.
 */
final class Remembered implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Without a memory every stage works anew. */
  static final Remembered NOTHING = new Remembered(Kept.NOTHING, "", "", "", "", "", "", "");

  private static final String BLOCKS = "blocks";
  private static final String PARAGRAPHS = "paragraphs";
  private static final String ANNOTATION = "annotation";
  private static final String STORY = "story";

  /** What entries there are of a document; each extractor has its own, under its name. */
  static final Set<String> STAGES = stages();

  private final Kept kept;
  private final RememberedLanguages languages;
  private final String cleaner;
  private final String encoders;
  private final String annotator;
  private final String extractors;
  private final RememberedScores scores;
  private final String stories;

  private static Set<String> stages() {
    Set<String> stages = new TreeSet<>(List.of(BLOCKS, PARAGRAPHS, ANNOTATION, STORY));
    stages.addAll(List.of(RememberedScores.MEANINGS, RememberedScores.SCORES));
    stages.add(RememberedLanguages.LANGUAGE);
    Extractors.all().forEach(extractor -> stages.add(extractor.name()));
    return Set.copyOf(stages);
  }

  private Remembered(
      Kept kept,
      String detector,
      String cleaner,
      String encoders,
      String annotator,
      String extractors,
      String scorer,
      String stories) {
    this.kept = kept;
    this.languages = new RememberedLanguages(kept, detector);
    this.cleaner = cleaner;
    this.encoders = encoders;
    this.annotator = annotator;
    this.extractors = extractors;
    this.scores = new RememberedScores(kept, encoders, scorer);
    this.stories = stories;
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
        Hashes.sha256("language", LanguageDetectors.version(), machine, language),
        Hashes.sha256("blocks", models, language, CodeVersion.of("cleaning")),
        Hashes.sha256("vectors", models, language),
        Hashes.sha256("annotation", models, language),
        Hashes.sha256("claims", machine, CodeVersion.of("claim", "text", "model")),
        Hashes.sha256("scores", models, language, CodeVersion.of("consensus")),
        Hashes.sha256("story", machine, CodeVersion.of("story", "text", "model")));
  }

  /** A reader of files; the languages of their texts are kept. */
  InputReader reader(String jsonFields) {
    LanguageDetector detector = text -> LanguageDetectors.shared().detect(text); // where needed
    return kept.isNone()
        ? Stages.reader(jsonFields)
        : InputReader.of(raw -> languages.read(raw, detector), JsonFields.of(jsonFields));
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

  /** Resolves a story; kept with the first of its documents, by all that they bring. */
  ResolvedStory resolve(List<StoryMember> unordered, boolean withLineage) {
    if (kept.isNone()) {
      return StoryResolver.resolve(unordered, withLineage);
    }
    List<StoryMember> members =
        unordered.stream()
            .sorted(Comparator.comparing(m -> m.getDocument().getDocumentId()))
            .toList();
    String id = members.get(0).getDocument().getDocumentId();
    String key = Hashes.sha256(stories, Boolean.toString(withLineage), Kept.hash(members));
    return kept.find(id, STORY, key, ResolvedStory.class)
        .orElseGet(
            () -> {
              ResolvedStory story = StoryResolver.resolve(members, withLineage);
              kept.keep(id, STORY, key, story);
              return story;
            });
  }

  /** Decides on the claims of a story; how alike they are is kept, by all that it hangs on. */
  StoryConsensus resolve(StoryParts parts) {
    List<ComparableClaim> claims = parts.claims();
    List<CandidatePair> pairs = parts.pairs();
    ScoredPairs alike =
        kept.isNone() || pairs.isEmpty()
            ? new ConsensusResolver(Stages.claimEmbedder()).score(claims, pairs)
            : scores.of(claims, pairs);
    PreviousGroups previous = PreviousGroups.of(parts.previous(), claims);
    return ConsensusResolver.resolve(parts.story(), claims, alike, previous);
  }
}

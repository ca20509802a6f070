package org.consilience.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.consilience.model.Block;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;
import org.consilience.model.Decision;
import org.consilience.model.Document;
import org.consilience.model.DocumentSpan;
import org.consilience.model.Quarantine;
import org.consilience.model.Tally;
import org.consilience.model.Variant;
import org.consilience.text.CodePoints;
import org.consilience.text.Hashes;
import org.consilience.text.Spans;

/** A small run written by hand: two reports of one match, and a file that could not be read. */
public final class SampleRun {
  public static final Instant STARTED = Instant.parse("2031-02-03T04:05:06Z");
  public static final Instant FINISHED = Instant.parse("2031-02-03T04:06:06Z");

  /** The astral character makes code points and UTF-16 units differ after it. */
  public static final String FIRST =
      "🏆 Rovers win the cup\n\nThe Rovers beat the Harriers 3-1 on Sunday.";

  public static final String SECOND = "Harriers lose\n\nA late goal settled the final.\n";

  public final Map<String, String> texts = new TreeMap<>(Map.of("a.txt", FIRST, "b.txt", SECOND));
  public final List<Document> documents = new ArrayList<>();
  public final List<Block> blocks = new ArrayList<>();
  public final List<Claim> claims = new ArrayList<>();
  public final List<Consensus> consensus = new ArrayList<>();
  public final List<Quarantine> quarantine = new ArrayList<>();

  public SampleRun() {
    texts.forEach(this::addDocument);
    claims.add(claim("claim-1", documents.get(0), "beat the Harriers 3-1"));
    claims.add(claim("claim-2", documents.get(1), "A late goal settled the final."));
    consensus.add(consensus(documents.get(1), "settled the final"));
    quarantine.add(
        Quarantine.newBuilder()
            .setInputUri("c.bin")
            .setStage("document")
            .setErrorMessage("no text in it")
            .build());
  }

  /** The originals as they were when the run was made. */
  public Originals originals() {
    return document -> {
      String text = texts.get(document.getSourceUri());
      if (text == null) {
        throw new IOException("no such file");
      }
      return new Originals.Original(Hashes.sha256(text), text);
    };
  }

  public RunFacts facts() {
    RunFacts facts = new RunFacts("1.2.3", "DirectRunner", STARTED);
    texts.forEach((uri, text) -> facts.input(uri, text.length(), Hashes.sha256(text)));
    facts.input("c.bin", 3, Hashes.sha256("c"));
    facts.option("output", "out");
    facts.check("enough documents", true, "2 of 3");
    return facts;
  }

  /** Writes the rows into a draft, one shard a dataset. */
  public void writeTo(RunDraft draft) throws IOException {
    write(draft, Dataset.DOCUMENTS, documents);
    write(draft, Dataset.BLOCKS, blocks);
    write(draft, Dataset.CLAIMS, claims);
    write(draft, Dataset.CONSENSUS, consensus);
    write(draft, Dataset.QUARANTINE, quarantine);
  }

  public RunFolder publish(Path output, String runId) throws IOException {
    try (RunDraft draft = RunDraft.create(output, runId)) {
      writeTo(draft);
      return draft.publish(facts(), FINISHED);
    }
  }

  private static void write(RunDraft draft, Dataset dataset, List<? extends SpecificRecord> rows)
      throws IOException {
    AvroShards.write(draft.folder(), dataset, 0, 1, rows);
  }

  private void addDocument(String uri, String text) {
    Document document =
        Document.newBuilder()
            .setDocumentId(Hashes.sha256(uri))
            .setSourceUri(uri)
            .setContentHash(Hashes.sha256(text))
            .setText(text)
            .setBlocksTotal(2)
            .setBlocksKept(2)
            .build();
    documents.add(document);
    CodePoints points = CodePoints.of(text);
    int gap = points.fromUnits(text.indexOf("\n\n"));
    int end = points.fromUnits(text.stripTrailing().length());
    blocks.add(block(document, 0, 0, gap));
    blocks.add(block(document, 1, gap + 2, end));
  }

  private static Block block(Document document, int ordinal, int start, int end) {
    return Block.newBuilder()
        .setBlockId(document.getDocumentId() + "-" + ordinal)
        .setDocumentId(document.getDocumentId())
        .setOrdinal(ordinal)
        .setSpan(Spans.of(CodePoints.of(document.getText()), start, end))
        .setDecision(Decision.KEPT)
        .build();
  }

  private static Claim claim(String id, Document document, String words) {
    return Claim.newBuilder()
        .setClaimId(id)
        .setClaimKey("key")
        .setDocumentId(document.getDocumentId())
        .setConsensusId("consensus-1")
        .setText(words)
        .setEvidence(span(document, words))
        .build();
  }

  private static Consensus consensus(Document document, String words) {
    Tally tally = Tally.newBuilder().build();
    Variant variant =
        Variant.newBuilder()
            .setVariantId("variant-1")
            .setText(words)
            .setTally(tally)
            .setDocumentIds(List.of(document.getDocumentId()))
            .setExample(new DocumentSpan(document.getDocumentId(), span(document, words)))
            .build();
    return Consensus.newBuilder()
        .setConsensusId("consensus-1")
        .setClaimKey("key")
        .setProposition(words)
        .setSupport(tally)
        .setDissent(tally)
        .setVariants(List.of(variant))
        .build();
  }

  private static org.consilience.model.Span span(Document document, String words) {
    CodePoints text = CodePoints.of(document.getText());
    int unit = document.getText().indexOf(words);
    return Spans.of(text, text.fromUnits(unit), text.fromUnits(unit + words.length()));
  }
}

package org.consilience;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.Rows;
import org.consilience.dataset.RunFolder;
import org.consilience.model.Block;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;
import org.consilience.model.Decision;
import org.consilience.model.Document;
import org.consilience.model.Story;

/** A run as lines that a reviewer can read and a diff can compare. */
final class GoldenText {
  private GoldenText() {}

  /** Every block that is not kept as article, with the names of its reasons. */
  static List<String> blocks(RunFolder run) throws IOException {
    Map<String, String> files = files(run);
    return read(run, Dataset.BLOCKS, Block.class).stream()
        .filter(b -> b.getDecision() != Decision.KEPT)
        .sorted(
            Comparator.comparing((Block b) -> files.get(b.getDocumentId()))
                .thenComparing(Block::getOrdinal))
        .map(
            b ->
                String.join(
                    " | ",
                    files.get(b.getDocumentId()) + ":" + b.getOrdinal(),
                    b.getDecision() + " " + b.getKind(),
                    b.getReasons().stream().map(t -> t.getName()).collect(Collectors.joining(" ")),
                    shortened(b.getSpan().getExact())))
        .toList();
  }

  static List<String> claims(RunFolder run) throws IOException {
    Map<String, String> files = files(run);
    return read(run, Dataset.CLAIMS, Claim.class).stream()
        .sorted(
            Comparator.comparing((Claim c) -> files.get(c.getDocumentId()))
                .thenComparing(c -> c.getEvidence().getStart())
                .thenComparing(Claim::getExtractor)
                .thenComparing(Claim::getClaimId))
        .map(c -> claim(files.get(c.getDocumentId()), c))
        .toList();
  }

  private static String claim(String file, Claim c) {
    return String.join(
        " | ",
        file + ":" + c.getEvidence().getStart() + "-" + c.getEvidence().getEnd(),
        c.getExtractor(),
        c.getText(),
        c.getPolarity() + " " + c.getModality(),
        c.getAttribution().stream()
            .map(
                a ->
                    a.getSource()
                        + " ["
                        + a.getCue()
                        + (a.getChannel() == null ? "" : ", " + a.getChannel())
                        + "]")
            .collect(Collectors.joining(" > ")),
        String.join(" ", c.getFlags()));
  }

  /** Groups that more than one document is in, with their answers and counts. */
  static List<String> consensus(RunFolder run) throws IOException {
    return read(run, Dataset.CONSENSUS, Consensus.class).stream()
        .filter(c -> c.getSupport().getDocuments() + c.getDissent().getDocuments() > 1)
        .sorted(
            Comparator.comparing(Consensus::getProposition)
                .thenComparing(Consensus::getConsensusId))
        .map(GoldenText::group)
        .toList();
  }

  private static String group(Consensus c) {
    return String.format(
        Locale.ROOT,
        "%s | %s | %d documents, %d origins, %d primary sources against %d | %.3f | %s",
        c.getStatus(),
        c.getProposition(),
        c.getSupport().getDocuments(),
        c.getSupport().getOrigins(),
        c.getSupport().getPrimarySources(),
        c.getDissent().getDocuments(),
        c.getConfidence(),
        c.getVariants().stream().map(v -> v.getRelation().name()).collect(Collectors.joining(" ")));
  }

  static String firstStory(RunFolder run) throws IOException {
    return read(run, Dataset.STORIES, Story.class).get(0).getStoryId();
  }

  static List<Claim> oneOfEachExtractor(RunFolder run) throws IOException {
    Map<String, Claim> first = new TreeMap<>();
    read(run, Dataset.CLAIMS, Claim.class).forEach(c -> first.putIfAbsent(c.getExtractor(), c));
    return List.copyOf(first.values());
  }

  private static Map<String, String> files(RunFolder run) throws IOException {
    Map<String, String> files = new TreeMap<>();
    read(run, Dataset.DOCUMENTS, Document.class)
        .forEach(d -> files.put(d.getDocumentId(), d.getSourceUri().substring(0, 3)));
    return files;
  }

  private static <T extends SpecificRecord> List<T> read(
      RunFolder run, Dataset dataset, Class<T> type) throws IOException {
    List<T> all = new ArrayList<>();
    try (Rows<T> rows = run.rows(dataset, type)) {
      rows.forEachRemaining(all::add);
    }
    return all;
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "\u2026";
  }
}

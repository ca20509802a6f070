package org.consilience.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.command.UsageException;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.Manifest;
import org.consilience.dataset.Rows;
import org.consilience.dataset.RunFacts;
import org.consilience.dataset.RunFolder;
import org.consilience.document.UnreadFiles;
import org.consilience.model.InputFile;
import org.consilience.model.Quarantine;

/**
 * What a run is about: all files of its input, or, where the input only adds to that of the
 * previous run, those of all the inputs before too, less what was taken back. A file that was
 * delivered again replaces the one of the same name.
 *
 * @param sources the files, with what their tables say of them
 * @param roots the inputs that files come from, the newest first
 */
record Corpus(Sources sources, List<String> roots) {
  static final String WHOLE = "corpus";
  static final String DELTA = "delta";

  /** What the manifest says of a delta's inputs, one a line. */
  static final String ROOTS = "inputRoots";

  static Corpus of(ConsensusOptions options, OutputPlace output, Optional<RunFolder> previous)
      throws IOException {
    Sources added = Sources.of(found(options.getInput(), options, output), options.getSources());
    if (options.getInputMode().equals(WHOLE)) {
      return new Corpus(added, List.of());
    }
    Set<String> withdrawn = tombstones(options.getTombstones());
    Map<String, InputFile> files = new TreeMap<>();
    added.files().forEach(file -> files.put(file.getUri(), file));
    Set<String> roots = new LinkedHashSet<>(List.of(options.getInput()));
    if (previous.isPresent()) {
      withdrawn.addAll(formerlyWithdrawn(previous.get(), files.keySet()));
      roots.addAll(carryOn(previous.get(), files));
    }
    List<Quarantine> refused = new ArrayList<>(added.unused());
    for (String uri : withdrawn) {
      if (files.remove(uri) != null || !isRecordOf(files, uri)) {
        refused.add(UnreadFiles.withdrawn(uri).quarantine());
      }
    }
    return new Corpus(
        new Sources(List.copyOf(files.values()), refused, withdrawn, added.table()),
        List.copyOf(roots));
  }

  /** Notes among the facts of a run what it is about. */
  void describe(RunFacts facts, ConsensusOptions options) throws IOException {
    facts.option(PreviousRun.OPTION, options.getPrevious());
    sources.describeTable().ifPresent(table -> facts.option("sourcesTable", table));
    facts.option(ROOTS, String.join("\n", roots));
  }

  /**
   * @throws UsageException if the options contradict each other
   */
  static void checkMode(ConsensusOptions options) {
    String mode = options.getInputMode();
    if (!mode.equals(WHOLE) && !mode.equals(DELTA)) {
      throw new UsageException("--inputMode is corpus or delta, not " + mode + ".");
    }
    if (mode.equals(DELTA) && options.getPrevious().isEmpty()) {
      throw new UsageException("--inputMode=delta needs --previous: what does the input add to?");
    }
    if (mode.equals(WHOLE) && !options.getTombstones().isEmpty()) {
      throw new UsageException(
          "--tombstones goes with --inputMode=delta: from a corpus, files are taken away.");
    }
  }

  /** The inputs of a run, from what its manifest says; the newest first. */
  static List<String> rootsOf(Map<String, String> options) {
    String roots = options.getOrDefault(ROOTS, "");
    return roots.isEmpty() ? List.of(options.getOrDefault("input", "")) : roots.lines().toList();
  }

  private static List<InputFile> found(String input, ConsensusOptions options, OutputPlace output)
      throws IOException {
    return InputFiles.find(input, output).stream()
        .filter(file -> !Memory.holds(options.getCache(), file.getPath()))
        .toList();
  }

  /** Adds the files of the runs before; returns the inputs in which they lie. */
  private static List<String> carryOn(RunFolder previous, Map<String, InputFile> files)
      throws IOException {
    Manifest manifest = previous.manifest();
    Set<String> wanted = new TreeSet<>();
    manifest.inputs().forEach(input -> wanted.add(input.uri()));
    wanted.removeAll(files.keySet());
    List<String> used = new ArrayList<>();
    List<String> roots = rootsOf(manifest.options());
    for (String root : roots) {
      for (InputFile file : Sources.of(InputFiles.find(root), "").files()) {
        if (wanted.remove(file.getUri())) {
          files.put(file.getUri(), file);
          used.remove(root);
          used.add(root);
        }
      }
    }
    // Reading what is gone fails, and quarantine says so: nothing is taken back by accident.
    String last = roots.get(roots.size() - 1);
    for (String uri : wanted) {
      files.put(
          uri, InputFile.newBuilder().setPath(last + "/" + uri).setUri(uri).setSize(0).build());
    }
    return used;
  }

  /** What was taken back stays so, until a file of that name is delivered again. */
  private static Set<String> formerlyWithdrawn(RunFolder previous, Set<String> delivered)
      throws IOException {
    Set<String> withdrawn = new TreeSet<>();
    try (Rows<Quarantine> rows = previous.rows(Dataset.QUARANTINE, Quarantine.class)) {
      while (rows.hasNext()) {
        Quarantine row = rows.next();
        String uri = row.getInputUri();
        if (row.getErrorType().equals(UnreadFiles.WITHDRAWN)
            && !delivered.contains(uri)
            && !delivered.contains(container(uri))) {
          withdrawn.add(uri);
        }
      }
    }
    return withdrawn;
  }

  private static boolean isRecordOf(Map<String, InputFile> files, String uri) {
    return files.containsKey(container(uri));
  }

  private static String container(String uri) {
    return uri.substring(0, Math.max(0, uri.lastIndexOf('#')));
  }

  private static Set<String> tombstones(String option) throws IOException {
    if (option.isEmpty()) {
      return new TreeSet<>();
    }
    List<InputFile> named = InputFiles.find(option);
    if (named.size() != 1) {
      throw new UsageException("--tombstones must name one file: there are " + named.size() + ".");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(ReadDocuments.open(named.get(0)), UTF_8))) {
      Set<String> uris = new TreeSet<>();
      lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(uris::add);
      return uris;
    }
  }
}

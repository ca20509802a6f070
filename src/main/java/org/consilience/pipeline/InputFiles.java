package org.consilience.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.consilience.dataset.RunFolder;
import org.consilience.model.InputFile;

/**
 * Finds the files that an input names: all below a folder, one file, or what a glob matches, on any
 * of Beam's file systems. Their names are relative to the longest folder prefix without a wildcard,
 * so that moving a corpus changes no id.
 */
final class InputFiles {
  private InputFiles() {}

  /** The files in order of their names; empty where there are none. */
  static List<InputFile> find(String input) throws IOException {
    List<InputFile> files = isLocal(input) ? local(Path.of(input)) : matched(input);
    return files.stream().sorted(Comparator.comparing(InputFile::getUri)).toList();
  }

  /** {@link #find(String)} without what earlier runs left: a corpus never reads its own results. */
  static List<InputFile> find(String input, String output) throws IOException {
    return find(input).stream()
        .filter(f -> f.getPath().contains("://") || !isOutput(output, f))
        .toList();
  }

  private static boolean isOutput(String output, InputFile file) {
    return RunFolder.isOutput(Path.of(output), Path.of(file.getPath()));
  }

  /** A path that exists is meant as it stands, even where a bracket in it looks like a glob. */
  private static boolean isLocal(String input) {
    return !input.contains("://") && Files.exists(Path.of(input));
  }

  private static List<InputFile> local(Path input) throws IOException {
    Path absolute = input.toAbsolutePath();
    Path root = Files.isDirectory(input) ? absolute : absolute.resolveSibling("");
    List<InputFile> files = new ArrayList<>();
    for (Path path : LocalTree.files(absolute)) {
      String uri = root.relativize(path).toString();
      files.add(new InputFile(path.toString(), uri.replace('\\', '/'), size(path)));
    }
    return files;
  }

  /** A dangling link has no size; reading it will say what is wrong with it. */
  private static long size(Path path) throws IOException {
    return Files.isRegularFile(path) ? Files.size(path) : 0;
  }

  private static List<InputFile> matched(String glob) throws IOException {
    String root = root(glob);
    List<InputFile> files = new ArrayList<>();
    for (MatchResult.Metadata file :
        FileSystems.match(glob, EmptyMatchTreatment.ALLOW).metadata()) {
      String path = file.resourceId().toString();
      int start = path.indexOf(root);
      String uri = start < 0 ? path : path.substring(start + root.length());
      files.add(new InputFile(path, uri, file.sizeBytes()));
    }
    return files;
  }

  /** Everything up to the last slash before the first wildcard. */
  static String root(String glob) {
    String fixed = glob.split("[*?\\[{]", 2)[0];
    return fixed.substring(0, fixed.lastIndexOf('/') + 1);
  }
}

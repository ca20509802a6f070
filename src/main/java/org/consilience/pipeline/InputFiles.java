package org.consilience.pipeline;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.consilience.command.UsageException;
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
    String settled = LocalPaths.settled(input);
    List<InputFile> files = isLocal(settled) ? local(Path.of(settled)) : matched(settled);
    return files.stream().sorted(Comparator.comparing(InputFile::getUri)).toList();
  }

  /** {@link #find(String)} without what earlier runs left: a corpus never reads its own results. */
  static List<InputFile> find(String input, OutputPlace output) throws IOException {
    return find(input).stream().filter(file -> !output.holds(file.getPath())).toList();
  }

  /** A path that exists is meant as it stands, even where a bracket in it looks like a glob. */
  private static boolean isLocal(String input) {
    return !input.contains("://") && Files.exists(Path.of(input));
  }

  private static List<InputFile> local(Path input) throws IOException {
    Path root = Files.isDirectory(input) ? input : input.resolveSibling("");
    List<InputFile> files = new ArrayList<>();
    for (Path path : LocalTree.files(input)) {
      String uri = root.relativize(path).toString().replace(File.separatorChar, '/');
      files.add(file(path.toString(), uri, size(path)));
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
    for (MatchResult.Metadata file : match(glob)) {
      String path = file.resourceId().toString();
      if (!path.startsWith(root)) {
        throw new IllegalStateException(path + " does not lie below " + root);
      }
      files.add(file(path, path.substring(root.length()), file.sizeBytes()));
    }
    return files;
  }

  private static List<MatchResult.Metadata> match(String glob) throws IOException {
    try {
      return FileSystems.match(glob, EmptyMatchTreatment.ALLOW).metadata();
    } catch (IllegalArgumentException e) { // a broken pattern, or a scheme that nothing serves
      throw new UsageException("cannot look for '" + glob + "': " + e.getMessage());
    }
  }

  private static InputFile file(String path, String uri, long size) {
    return InputFile.newBuilder().setPath(path).setUri(uri).setSize(size).build();
  }

  /** Everything up to the last slash before the first wildcard. */
  static String root(String glob) {
    String fixed = glob.split("[*?\\[{]", 2)[0];
    return fixed.substring(0, fixed.lastIndexOf('/') + 1);
  }
}

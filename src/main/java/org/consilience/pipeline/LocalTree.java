package org.consilience.pipeline;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * All that lies below a folder, links followed. What cannot be visited, be it a folder without
 * permission or a link that leads in a circle, is listed like a file: reading it fails, and
 * quarantine says so.
 */
final class LocalTree extends SimpleFileVisitor<Path> {
  private final List<Path> files = new ArrayList<>();

  private LocalTree() {}

  static List<Path> files(Path start) throws IOException {
    LocalTree tree = new LocalTree();
    Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, tree);
    return tree.files;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    files.add(file);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    files.add(file);
    return FileVisitResult.CONTINUE;
  }
}

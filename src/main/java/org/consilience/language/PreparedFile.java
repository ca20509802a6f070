package org.consilience.language;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that is made on first use and kept. It is checked whenever it is opened, made again if it
 * is damaged, and appears under its name only when it is complete, so that processes may start at
 * the same time.
 */
final class PreparedFile {
  /** Makes the content of the file. */
  interface Preparation {
    void write(Path target) throws IOException;

    /** How long that takes, in words. */
    default String duration() {
      return "about 30 s";
    }
  }

  private static final long PAUSE_MILLIS = 200;

  private final Path file;
  private final Preparation preparation;
  private final PrintStream progress;

  PreparedFile(Path file, Preparation preparation, PrintStream progress) {
    this.file = file;
    this.preparation = preparation;
    this.progress = progress;
  }

  /**
   * A reader of the file's content, which is made first if need be.
   *
   * @throws IOException if it cannot be made or read; the message says what to do
   */
  FlatReader open() throws IOException {
    FlatReader intact = openIntact();
    if (intact != null) {
      return intact;
    }
    Path folder = folder();
    Path lock = folder.resolve(file.getFileName() + ".lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = lock(channel)) {
      FlatReader made = openIntact(); // by another process, while this one waited
      return made != null ? made : make();
    }
  }

  private @Nullable FlatReader openIntact() throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    try {
      return FlatReader.open(file);
    } catch (DamagedFileException e) {
      return null;
    }
  }

  private FlatReader make() throws IOException {
    if (Files.exists(file)) {
      progress.println("The stored language model is damaged and is prepared again.");
    }
    progress.println(
        "Preparing the language model (once, %s): %s".formatted(preparation.duration(), file));
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      preparation.write(part);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    progress.println("The language model is ready.");
    return FlatReader.open(file);
  }

  private Path folder() throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new IOException(
          """
          The language model cannot be stored in %s. \
          Name a folder that can be written with -D%s=FOLDER.\
          """
              .formatted(folder, ModelFolder.PROPERTY),
          e);
    }
  }

  /**
   * Waits for other processes, and for other class loaders of this one, which Java would refuse.
   */
  private static FileLock lock(FileChannel channel) throws IOException {
    while (true) {
      try {
        return channel.lock();
      } catch (OverlappingFileLockException e) {
        pause();
      }
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the language model was prepared elsewhere", e);
    }
  }
}

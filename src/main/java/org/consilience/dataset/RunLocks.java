package org.consilience.dataset;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One lock a run, held by the process that makes it: the operating system releases it when that
 * process dies, so that what a killed run left can be told from what a living one is writing.
 */
final class RunLocks {
  /**
   * The locks of this process. A second channel must never be opened on one of them: closing it
   * would release the lock on POSIX systems.
   */
  private static final Set<Path> HELD = new HashSet<>();

  private RunLocks() {}

  /** A lock that is held. */
  record Held(Path file, FileChannel channel) {
    /** Removes the file while it is still locked, then lets go. */
    void release() throws IOException {
      synchronized (HELD) {
        Files.deleteIfExists(file);
        channel.close();
        HELD.remove(file);
      }
    }
  }

  /** The lock, unless a living process holds it. */
  static Optional<Held> take(Path file) throws IOException {
    Path key = file.toAbsolutePath().normalize();
    synchronized (HELD) {
      if (HELD.contains(key)) {
        return Optional.empty();
      }
      FileChannel channel = FileChannel.open(key, CREATE, WRITE);
      FileLock lock = channel.tryLock();
      boolean removedMeanwhile = !Files.exists(key);
      if (lock == null || removedMeanwhile) {
        channel.close();
        return Optional.empty();
      }
      HELD.add(key);
      return Optional.of(new Held(key, channel));
    }
  }
}

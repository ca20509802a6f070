package org.consilience.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Files that are seen whole or not at all: written beside their place, forced to disk, renamed. */
final class AtomicFiles {
  private static final String TEMPORARY = ".tmp-";
  private static final AtomicLong COUNTER = new AtomicLong();

  private AtomicFiles() {}

  @FunctionalInterface
  interface Content {
    /** Writes the whole content; may close the stream. */
    void writeTo(OutputStream out) throws IOException;
  }

  static void write(Path file, String text) throws IOException {
    write(file, out -> out.write(text.getBytes(UTF_8)));
  }

  /** Writes a file in the place of the one that was there, if any; leaves that one on failure. */
  static void write(Path file, Content content) throws IOException {
    Path temporary = temporary(file);
    try {
      writeForced(temporary, content);
      Files.move(temporary, file, ATOMIC_MOVE, REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Whether a file is what an attempt that was killed left behind. */
  static boolean isTemporary(Path file) {
    return file.getFileName().toString().contains(TEMPORARY);
  }

  /** Deletes a folder with all that is in it; does not follow links. */
  static void deleteTree(Path folder) throws IOException {
    if (Files.exists(folder)) {
      Files.walkFileTree(folder, new Deletion());
    }
  }

  /** A name that no other attempt, thread or process of this machine uses. */
  static Path temporary(Path file) {
    long process = ProcessHandle.current().pid();
    String name = "." + file.getFileName() + TEMPORARY + process + "-" + COUNTER.getAndIncrement();
    return file.resolveSibling(name);
  }

  private static void writeForced(Path file, Content content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, CREATE_NEW, WRITE)) {
      OutputStream out =
          new BufferedOutputStream(new OpenStream(Channels.newOutputStream(channel)));
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  /** Writers close what they write to; the channel must stay open until it is forced. */
  private static final class OpenStream extends FilterOutputStream {
    OpenStream(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}

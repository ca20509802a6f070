package org.consilience.language;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.magicwerk.brownies.collections.GapList;
import org.slf4j.Logger;
import org.tukaani.xz.XZInputStream;

/** Converts the shipped model in a JVM of its own, so that this one can stay small. */
final class ChildConversion implements PreparedFile.Preparation {
  /** The largest part, the parser, needs somewhat less than 1200 MB while it is read. */
  private static final String HEAP = "-Xmx1600m";

  private static final int LOG_TAIL = 2000;

  @Override
  public void write(Path target) throws IOException {
    Path log = Files.createTempFile("consilience-model", ".log");
    try {
      int exit = run(target, log);
      if (exit != 0) {
        throw new IOException(failure(exit, log));
      }
    } finally {
      Files.deleteIfExists(log);
    }
  }

  private static int run(Path target, Path log) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(target));
    builder.redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile()));
    builder.environment().remove("JAVA_TOOL_OPTIONS"); // agents and heaps of the parent
    builder.environment().remove("JDK_JAVA_OPTIONS");
    Process process = builder.start();
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the language model was prepared", e);
    }
  }

  static List<String> command(Path target) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        HEAP,
        "-XX:+UseSerialGC",
        "-cp",
        classPath(),
        ModelConversion.class.getName(),
        target.toString());
  }

  private static String failure(int exit, Path log) throws IOException {
    String said = Files.readString(log);
    String tail = said.substring(Math.max(0, said.length() - LOG_TAIL));
    return """
        The language model could not be prepared (exit code %d). This happens once on a machine and \
        needs a JVM with %s and 200 MB of disk. The end of what it said:
        %s"""
        .formatted(exit, HEAP, tail);
  }

  /**
   * What the conversion needs, wherever it was loaded from: on a cluster the class path of the JVM
   * does not hold the job's own jar.
   */
  private static String classPath() {
    Set<String> path = new LinkedHashSet<>();
    for (Class<?> needed :
        List.of(
            ModelConversion.class,
            OnlineComponent.class,
            Object2IntMap.class,
            GapList.class,
            XZInputStream.class,
            Logger.class)) {
      path.add(location(needed.getProtectionDomain().getCodeSource().getLocation()));
    }
    path.add(ShippedModel.location());
    path.add(System.getProperty("java.class.path"));
    return String.join(File.pathSeparator, path);
  }

  private static String location(URL url) {
    try {
      return Path.of(url.toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not a file: " + url, e);
    }
  }
}

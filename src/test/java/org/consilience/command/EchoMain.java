package org.consilience.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The program in {@link LauncherTest}'s jar: says what it was started with. */
final class EchoMain {
  private EchoMain() {}

  public static void main(String[] args) throws InterruptedException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    StringBuilder words = new StringBuilder();
    for (String word : args) {
      words.append('[').append(word).append(']');
    }
    out.println(words);
    out.println("home=" + System.getProperty("consilience.home"));
    out.println("in=" + Path.of("").toAbsolutePath());
    out.println("names=" + System.getProperty("sun.jnu.encoding"));
    out.println("heap=" + Math.round(Runtime.getRuntime().maxMemory() / 1048576.0 / 50) * 50);
    if (args[0].equals("sleep")) {
      Thread.sleep(60_000);
    }
    System.exit(args[0].equals("exit") ? Integer.parseInt(args[1]) : 0);
  }
}

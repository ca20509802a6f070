package org.consilience.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The options of one run: those of the job, then those of each overlay, then the flags; the last
 * word counts, and an empty value in an overlay takes an option back.
 */
final class JobOptions {
  static final String DEFAULT_JOB = "local";
  private static final String RUN_DATE = "runDate";

  /** What schedulers mean in the small hours: the day that is over. */
  private static final String YESTERDAY = "yesterday";

  /** The options that name files: relative ones have a base, which a bare string does not tell. */
  private static final Set<String> PATHS =
      Set.of("input", "output", "previous", "cache", "tombstones");

  private static final Pattern FLAG = Pattern.compile("--([A-Za-z]\\w*)=(.*)", Pattern.DOTALL);

  private final Path home;
  private final Path workingFolder;
  private final Map<String, String> values = new TreeMap<>();

  /**
   * @param home base of relative paths in job files
   * @param workingFolder base of relative paths in flags
   */
  JobOptions(Path home, Path workingFolder) {
    this.home = home;
    this.workingFolder = workingFolder;
  }

  /**
   * Reads the words after {@code run}: {@code [JOB] [OVERLAY...] [--flag=value...]}.
   *
   * @throws UsageException if a word is none of these
   */
  JobOptions read(List<String> words) throws IOException {
    List<String> names = new ArrayList<>(words);
    names.removeIf(word -> word.startsWith("-"));
    JobFiles files = new JobFiles(home);
    for (String name : names.isEmpty() ? List.of(DEFAULT_JOB) : names) {
      files.load(name).forEach((option, value) -> set(option, value, home));
    }
    for (String word : words) {
      if (word.startsWith("-")) {
        flag(word);
      }
    }
    return this;
  }

  /**
   * Puts the date of the run in the place of {@code {runDate}} in all values.
   *
   * @param today the date where option {@code runDate} gives none
   * @throws UsageException if the date that is given is none
   */
  JobOptions dated(LocalDate today) {
    String given = values.getOrDefault(RUN_DATE, today.toString());
    String date = given.equals(YESTERDAY) ? today.minusDays(1).toString() : given;
    try {
      LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new UsageException("--runDate is a date such as " + today + ", not '" + date + "'");
    }
    values.computeIfPresent(RUN_DATE, (name, words) -> date);
    values.replaceAll((name, value) -> value.replace("{" + RUN_DATE + "}", date));
    return this;
  }

  /** As {@code --name=value}, sorted by name. */
  String[] arguments() {
    return values.entrySet().stream()
        .map(option -> "--" + option.getKey() + "=" + option.getValue())
        .toArray(String[]::new);
  }

  /** The value of an option, or "". */
  String get(String name) {
    return values.getOrDefault(name, "");
  }

  static boolean isUri(String path) {
    return path.contains("://") || path.startsWith("file:");
  }

  private void flag(String word) {
    Matcher flag = FLAG.matcher(word);
    if (!flag.matches()) {
      throw new UsageException("'" + word + "' is no option: options are --name=value");
    }
    set(flag.group(1), flag.group(2), workingFolder);
  }

  private void set(String name, String value, Path base) {
    if (value.isEmpty()) {
      values.remove(name);
    } else {
      values.put(name, PATHS.contains(name) ? absolute(value, base) : value);
    }
  }

  /** Patterns such as {@code *.txt} are kept as they are. */
  private static String absolute(String path, Path base) {
    return isUri(path) ? path : base.toAbsolutePath().resolve(path).toString();
  }
}

package org.consilience.pipeline;

import java.lang.reflect.Method;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.consilience.command.UsageException;
import org.consilience.document.JsonFields;

/** The job's options off the command line, with Beam's answer to a misspelt one in plain words. */
final class JobArguments {
  private static final Pattern MISSPELT =
      Pattern.compile(
          "missing a property named '([^']+)'(?:\\. Did you mean (.*))?", Pattern.DOTALL);

  private static final String THREADS = "--targetParallelism=";

  private JobArguments() {}

  /**
   * The options, checked.
   *
   * @throws UsageException in one sentence that says what to change
   */
  static ConsensusOptions parse(String[] args) {
    PipelineOptionsFactory.register(ConsensusOptions.class);
    try {
      ConsensusOptions options = read(args);
      check(options);
      boolean settled = Stream.of(args).anyMatch(arg -> arg.startsWith(THREADS));
      return settled || !Buckets.isOnThisMachine(options) ? options : read(withThreads(args));
    } catch (IllegalArgumentException e) {
      throw new UsageException(plain(String.valueOf(e.getMessage())));
    }
  }

  private static ConsensusOptions read(String... args) {
    return PipelineOptionsFactory.fromArgs(args).withValidation().as(ConsensusOptions.class);
  }

  /**
   * One thread a processor. The Direct Runner takes at least three, and keeps whichever has nothing
   * to do turning in circles, which on two processors costs the others a third of them.
   */
  private static String[] withThreads(String... args) {
    String threads = THREADS + Runtime.getRuntime().availableProcessors();
    return Stream.concat(Stream.of(args), Stream.of(threads)).toArray(String[]::new);
  }

  /** Our own options by name, with what each is for; Beam's are Beam's to describe. */
  static SortedMap<String, String> descriptions() {
    SortedMap<String, String> descriptions = new TreeMap<>();
    for (Method method : ConsensusOptions.class.getDeclaredMethods()) {
      Description description = method.getAnnotation(Description.class);
      if (description != null) {
        String name = method.getName().substring("get".length());
        descriptions.put(
            Character.toLowerCase(name.charAt(0)) + name.substring(1), description.value());
      }
    }
    return descriptions;
  }

  private static void check(ConsensusOptions options) {
    JsonFields.of(options.getJsonFields());
    atLeastOne("shards", options.getShards());
    atLeastOne("groupBuckets", options.getGroupBuckets());
    Corpus.checkMode(options);
    share("keptTextMinimum", options.getKeptTextMinimum());
    notNegative("claimsMinimum", options.getClaimsMinimum());
    notNegative("driftLimit", options.getDriftLimit());
    share("quarantineWarning", options.getQuarantineWarning());
    share("quarantineLimit", options.getQuarantineLimit());
  }

  private static void atLeastOne(String name, int value) {
    if (value < 1) {
      throw new UsageException("--" + name + " must be at least 1, not " + value + ".");
    }
  }

  private static void notNegative(String name, double value) {
    if (!(value >= 0)) {
      throw new UsageException("--" + name + " must be 0 or more, not " + value + ".");
    }
  }

  private static void share(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new UsageException("--" + name + " is a share from 0 to 1, not " + value + ".");
    }
  }

  private static String plain(String message) {
    Matcher misspelt = MISSPELT.matcher(message);
    if (!misspelt.find()) {
      return message;
    }
    String hint = misspelt.group(2) == null ? "" : " Did you mean " + misspelt.group(2).strip();
    return "there is no option --" + misspelt.group(1) + "." + hint;
  }
}

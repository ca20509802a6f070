package org.consilience;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.consilience.command.CompletionCommand;
import org.consilience.command.DiffCommand;
import org.consilience.command.EvaluateCommand;
import org.consilience.command.ExitCode;
import org.consilience.command.ExplainCommand;
import org.consilience.command.ExportCommand;
import org.consilience.command.Failures;
import org.consilience.command.FuseCommand;
import org.consilience.command.InputOpener;
import org.consilience.command.JobRunner;
import org.consilience.command.Logging;
import org.consilience.command.ProductVersion;
import org.consilience.command.PruneCommand;
import org.consilience.command.ReportCommand;
import org.consilience.command.RunCommand;
import org.consilience.command.ShowCommand;
import org.consilience.command.Terminal;
import org.consilience.command.VerifyCommand;
import org.consilience.evaluation.Suites;
import org.consilience.pipeline.ConsensusJob;
import org.consilience.pipeline.RawInput;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command: names the subcommands and wires them to what they run. */
@Command(
    name = "consilience",
    description =
        "Finds the claims that independent sources make, and the words that prove each of them.",
    mixinStandardHelpOptions = true,
    versionProvider = ProductVersion.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Consilience {
  /** The examples fit into it unbroken, so that they can be copied. */
  private static final int HELP_WIDTH = 100;

  private static final String OPTION_INDENT = "      ";

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show what the libraries log, and the stack trace of a failure.")
  private boolean verbose;

  private final CommandLine commandLine;
  private final Clock clock;
  private final PrintStream err;

  /**
   * Wires the commands.
   *
   * @param jobs runs the jobs
   * @param inputs reads the raw input again
   * @param out in UTF-8, for results
   * @param err in UTF-8, for progress and complaints
   */
  public Consilience(
      JobRunner jobs, InputOpener inputs, Clock clock, PrintStream out, PrintStream err) {
    this.clock = clock;
    this.err = err;
    Path home = Path.of(System.getProperty("consilience.home", ""));
    CommandLine run = new CommandLine(new RunCommand(jobs, home, clock, out, err));
    this.commandLine =
        new CommandLine(this)
            .addSubcommand(run)
            .addSubcommand(new VerifyCommand(inputs, out))
            .addSubcommand(new PruneCommand(out))
            .addSubcommand(new ShowCommand(out))
            .addSubcommand(new ReportCommand(out))
            .addSubcommand(new ExplainCommand(out))
            .addSubcommand(new DiffCommand(out))
            .addSubcommand(new ExportCommand(out))
            .addSubcommand(new FuseCommand(out))
            .addSubcommand(new EvaluateCommand(Suites.all(), out))
            .addSubcommand(new CompletionCommand(out))
            .addSubcommand(new CommandLine.HelpCommand())
            .setUsageHelpWidth(HELP_WIDTH)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Terminal.ansi()))
            .setExpandAtFiles(false)
            .setOut(new PrintWriter(out, true, UTF_8))
            .setErr(new PrintWriter(err, true, UTF_8))
            .setExecutionStrategy(this::start)
            .setParameterExceptionHandler(this::refuse)
            .setExecutionExceptionHandler(this::fail);
    // The options of a job are the runner's to know: it answers misspelt ones with what was meant.
    run.setUnmatchedOptionsArePositionalParams(true);
    run.getCommandSpec().usageMessage().footerHeading("%nOptions of the main job:%n");
    run.getCommandSpec().usageMessage().footer(lines(jobs.options()));
    for (CommandLine listed : List.of(commandLine, run)) {
      listed.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n");
      listed.getCommandSpec().usageMessage().exitCodeList(ExitCode.meanings());
    }
  }

  private static String[] lines(SortedMap<String, String> options) {
    return options.entrySet().stream()
        .map(o -> "  --" + o.getKey() + "=VALUE%n" + indented(o.getValue()).replace("%", "%%"))
        .toArray(String[]::new);
  }

  /** Lines of the help's width, below the option that they are about. */
  private static String indented(String text) {
    int width = HELP_WIDTH - OPTION_INDENT.length() - 1;
    String folded = text.replaceAll("(.{1," + width + "})(?: +|$)", "$1\n" + OPTION_INDENT);
    return OPTION_INDENT + folded.strip();
  }

  public static void main(String[] args) {
    // The platform's encoding may be ASCII, as it is under cron: news is not.
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    Consilience command =
        new Consilience(new ConsensusJob(), RawInput::open, Clock.systemUTC(), out, err);
    System.exit(command.execute(args));
  }

  /** Runs a command line and returns its exit code; no exception leaves it. */
  public int execute(String... args) {
    try {
      return commandLine.execute(args);
    } catch (Error e) { // not an exception to picocli, but to the caller an exit code as well
      return failures().report(e, Optional.empty());
    }
  }

  private int start(ParseResult parsed) {
    Logging.configure(verbose);
    if (!parsed.hasSubcommand()
        && !parsed.isUsageHelpRequested()
        && !parsed.isVersionHelpRequested()) {
      commandLine.usage(err);
      return ExitCode.INVALID_USE.code();
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private int refuse(ParameterException refused, String[] args) {
    String name = refused.getCommandLine().getCommandSpec().qualifiedName();
    err.println("consilience: " + refused.getMessage());
    err.println("Try '" + name + " --help'.");
    return ExitCode.INVALID_USE.code();
  }

  private int fail(Exception failure, CommandLine failed, ParseResult parsed) {
    return failures().report(failure, RunCommand.outputOf(failed.getCommand()));
  }

  private Failures failures() {
    boolean debug = verbose || "1".equals(System.getenv("CONSILIENCE_DEBUG"));
    return new Failures(err, clock, debug);
  }
}

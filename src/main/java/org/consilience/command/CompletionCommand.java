package org.consilience.command;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code consilience completion}: teaches a shell the commands and their options. */
@Command(
    name = "completion",
    description = "Prints a script that lets bash and zsh complete commands, options and datasets.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(scripts/consilience completion)               in this shell",
      "  scripts/consilience completion >> ~/.bash_completion   in every bash"
    },
    mixinStandardHelpOptions = true)
public final class CompletionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  private final PrintStream out;

  public CompletionCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    CommandSpec root = spec.root();
    out.print(AutoComplete.bash(root.name(), root.commandLine()));
    return ExitCode.SUCCESS.code();
  }
}

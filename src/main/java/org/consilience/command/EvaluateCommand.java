package org.consilience.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.consilience.evaluation.Figure;
import org.consilience.evaluation.Suite;
import org.consilience.report.EvaluationPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code consilience evaluate}: states the figures of quality. */
@Command(
    name = "evaluate",
    description = "Measures the stages on gold of the project's own and on public sets.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  consilience evaluate                        the project's own suites",
      "  consilience evaluate --data=sets --json     those over public sets, too, for a program",
      "  consilience evaluate --all --page=q.html    all figures on one page"
    },
    mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SUITE", arity = "0..*", description = "What to measure; all without.")
  private List<String> chosen = List.of();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder that holds the public sets; without it theirs are skipped.")
  private @Nullable Path data;

  @Option(names = "--json", description = "Print one JSON object for each suite, one on a line.")
  private boolean json;

  @Option(
      names = "--page",
      paramLabel = "FILE",
      description = "Write the figures to a page, too, with the reliability plot.")
  private @Nullable Path page;

  @Option(names = "--all", description = "Run what takes minutes, too.")
  private boolean all;

  @Spec private CommandSpec spec;

  private final List<EvaluationPage.Section> sections = new ArrayList<>();

  private final List<Suite> suites;
  private final PrintStream out;

  public EvaluateCommand(List<Suite> suites, PrintStream out) {
    this.suites = suites;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    boolean held = true;
    for (Suite suite : suites()) {
      held &= measure(suite);
    }
    if (page != null) {
      Files.writeString(page, EvaluationPage.html(sections));
    }
    return (held ? ExitCode.SUCCESS : ExitCode.GATE_FAILED).code();
  }

  private List<Suite> suites() {
    List<String> names = suites.stream().map(Suite::name).toList();
    for (String name : chosen) {
      if (!names.contains(name)) {
        String known = String.join(", ", names);
        throw new ParameterException(
            spec.commandLine(), "no suite '" + name + "'; one of " + known);
      }
    }
    return suites.stream()
        .filter(s -> chosen.isEmpty() ? all || !s.isLong() : chosen.contains(s.name()))
        .toList();
  }

  private boolean measure(Suite suite) throws IOException {
    Path set = suite.publicSet().isEmpty() ? Path.of("") : locate(suite.publicSet().get());
    Optional<List<Figure>> figures =
        set == null ? Optional.empty() : Optional.of(suite.measure(set));
    sections.add(FiguresPage.section(suite, figures));
    if (json) {
      out.println(FiguresJson.of(suite, figures));
    } else {
      print(suite, figures);
    }
    return figures.orElse(List.of()).stream().allMatch(Figure::holds);
  }

  private void print(Suite suite, Optional<List<Figure>> figures) {
    out.println(suite.name() + ": " + suite.question());
    if (figures.isEmpty()) {
      out.println("  skipped: needs --data=DIR with the folder " + suite.publicSet().orElseThrow());
    }
    figures.orElse(List.of()).forEach(figure -> out.println("  " + line(figure)));
  }

  private @Nullable Path locate(String folder) {
    Path set = data == null ? null : data.resolve(folder);
    return set != null && Files.isDirectory(set) ? set : null;
  }

  private static String line(Figure figure) {
    StringBuilder line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "%-48s %9.4f", figure.name(), figure.value()));
    figure.floor().ifPresent(f -> line.append(String.format(Locale.ROOT, "  (floor %.3f)", f)));
    figure.ceiling().ifPresent(c -> line.append(String.format(Locale.ROOT, "  (limit %.3f)", c)));
    return line + (figure.holds() ? "" : "  MISSED");
  }
}

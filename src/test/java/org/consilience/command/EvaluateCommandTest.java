package org.consilience.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.consilience.evaluation.Figure;
import org.consilience.evaluation.Suite;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class EvaluateCommandTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void keptFloorIsSuccess() {
    assertThat(evaluate(List.of(suite("blocks", "", .9)))).isZero();
    assertThat(printed.toString(UTF_8))
        .contains("blocks: how good?", "F1", "0.9000  (floor 0.800)");
  }

  @Test
  void missedFloorFailsTheGate() {
    assertThat(evaluate(List.of(suite("blocks", "", .7)))).isEqualTo(4);
    assertThat(printed.toString(UTF_8)).contains("MISSED");
  }

  @Test
  void figureThatIsNoNumberMissesItsFloor() {
    assertThat(evaluate(List.of(suite("blocks", "", Double.NaN)))).isEqualTo(4);
  }

  @Test
  void publicSetThatIsNotThereIsSaidToBeSkipped() {
    assertThat(evaluate(List.of(suite("pages", "set", .1)))).isZero();
    assertThat(printed.toString(UTF_8)).contains("skipped: needs --data=DIR with the folder set");
  }

  @Test
  void jsonTellsTheSame() throws IOException {
    List<Suite> suites = List.of(suite("blocks", "", Double.NaN), suite("pages", "set", .1));
    assertThat(evaluate(suites, "--json")).isEqualTo(4);
    List<String> lines = printed.toString(UTF_8).lines().toList();
    var blocks = new ObjectMapper().readTree(lines.get(0));
    assertThat(blocks.at("/figures/0/value").isNull()).isTrue();
    assertThat(blocks.at("/figures/0/floor").asDouble()).isEqualTo(.8);
    assertThat(blocks.at("/figures/0/holds").asBoolean()).isFalse();
    assertThat(new ObjectMapper().readTree(lines.get(1)).get("skipped").asBoolean()).isTrue();
  }

  @Test
  void onlyTheNamedSuiteIsMeasured() {
    assertThat(evaluate(List.of(suite("good", "", .9), suite("bad", "", .1)), "good")).isZero();
  }

  @Test
  void unknownSuiteIsAnsweredWithTheKnownOnes() {
    assertThat(evaluate(List.of(suite("good", "", .9)), "goud")).isEqualTo(2);
  }

  private int evaluate(List<Suite> suites, String... args) {
    CommandLine line =
        new CommandLine(new EvaluateCommand(suites, new PrintStream(printed, true, UTF_8)));
    return line.setErr(new PrintWriter(new StringWriter())).execute(args);
  }

  private static Suite suite(String name, String set, double value) {
    return new Suite() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public String question() {
        return "how good?";
      }

      @Override
      public Optional<String> publicSet() {
        return Optional.of(set).filter(s -> !s.isEmpty());
      }

      @Override
      public List<Figure> measure(Path folder) {
        return List.of(Figure.atLeast(.8, "F1", value));
      }
    };
  }
}

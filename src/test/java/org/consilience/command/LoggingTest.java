package org.consilience.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoggingTest {
  private static final Logger BEAM = Logger.getLogger("org.apache.beam.runners.Anything");
  private static final Logger SINK = Logger.getLogger("org.apache.beam.sdk.io.FileBasedSink");

  @AfterEach
  void beQuiet() {
    Logging.configure(false);
  }

  @Test
  void quietShowsWarningsButNotTheOneThatMeansNothing() {
    Logging.configure(false);

    assertThat(BEAM.isLoggable(Level.WARNING)).isTrue();
    assertThat(BEAM.isLoggable(Level.INFO)).isFalse();
    assertThat(SINK.isLoggable(Level.WARNING)).isFalse();
    assertThat(SINK.isLoggable(Level.SEVERE)).isTrue();
  }

  @Test
  void verboseShowsWhatIsInformative() {
    Logging.configure(true);

    assertThat(BEAM.isLoggable(Level.INFO)).isTrue();
    assertThat(BEAM.isLoggable(Level.FINE)).isFalse();
  }
}

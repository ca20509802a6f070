package org.consilience.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptJsonTest {
  @Test
  void nothingInItEndsAScriptOrALine() {
    String json = ScriptJson.of(List.of("</script>", "<!-- <script>", "a\u2028b\u2029c", "&lt;"));
    assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
  }

  @Test
  void whatIsReadBackIsWhatWasWritten() throws IOException {
    for (String text : GeneratedStory.HOSTILE) {
      assertThat(new ObjectMapper().readValue(ScriptJson.of(text), String.class)).isEqualTo(text);
    }
  }

  @Test
  void plainTextIsLeftAlone() {
    assertThat(ScriptJson.of("The river rose – é 🌊")).isEqualTo("\"The river rose – é 🌊\"");
  }
}

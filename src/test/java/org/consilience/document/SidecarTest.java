package org.consilience.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.consilience.model.DateEstimate;
import org.consilience.model.Declared;
import org.consilience.model.Document;
import org.consilience.model.InputFile;
import org.consilience.model.Quarantine;
import org.junit.jupiter.api.Test;

class SidecarTest {
  private static final List<InputFile> FILES =
      List.of(InputFile.newBuilder().setPath("/in/a b.txt").setUri("a b.txt").setSize(1).build());

  private static Sidecar read(String name, String content) throws IOException {
    return Sidecar.read(name, new ByteArrayInputStream(content.getBytes(UTF_8)));
  }

  @Test
  void tableOverridesWhatADocumentSaysOfItself() throws IOException {
    String csv =
        "\uFEFFFile,Publisher,Published,Title\n\"a b.txt\",\"The Echo, Ltd\",2020-02-03,\n";
    InputFile file = read("sources.csv", csv).describe(FILES).get(0);
    String text = "Date: 2019-01-01\n" + Inputs.PARAGRAPH;
    Document document =
        Inputs.read(file, new ByteArrayInputStream(text.getBytes(UTF_8)), "").only();
    assertThat(document.getPublisher()).isEqualTo("The Echo, Ltd");
    assertThat(document.getDeclaredDate().getEdtf()).isEqualTo("2020-02-03");
    assertThat(document.getDateCandidates())
        .extracting(DateEstimate::getEdtf)
        .containsExactly("2020-02-03", "2019-01-01");
    assertThat(document.getTitle()).isNull();
    assertThat(document.getMetadataBasis())
        .extracting(t -> t.getName() + " " + t.getDetail())
        .containsExactly("publisher sidecar", "published sidecar");
  }

  @Test
  void jsonIsReadAsWell() throws IOException {
    String json = "[{\"file\":\"./a b.txt\",\"url\":\"https://echo.example/\"}]";
    assertThat(read("sources.json", json).describe(FILES).get(0).getDeclared())
        .containsExactly(new Declared("url", "https://echo.example/", "sidecar"));
  }

  @Test
  void entriesThatFitNoFileAreReported() throws IOException {
    String csv = "file,title\na b.txt,A\nmissing.txt,B\n../etc/passwd,C\n/etc/passwd,D\nC:\\x,E\n";
    assertThat(read("sources.csv", csv).unused(FILES))
        .extracting(Quarantine::getErrorType)
        .containsExactly(
            "sidecar-unknown", "sidecar-refused", "sidecar-refused", "sidecar-refused");
  }

  @Test
  void tableWithoutTheColumnFileIsRefused() {
    assertThatThrownBy(() -> read("sources.csv", "name,title\na,b\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("'file'");
    assertThatThrownBy(() -> read("sources.json", "{}")).isInstanceOf(IOException.class);
  }
}

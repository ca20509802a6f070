package org.consilience.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.command.ExitCode;
import org.consilience.dataset.Dataset;
import org.consilience.dataset.Manifest;
import org.consilience.dataset.RunFolder;
import org.consilience.document.DamagedInputs;
import org.consilience.document.DamagedInputs.Damaged;
import org.consilience.model.Document;
import org.consilience.model.Quarantine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole job over files of which most are damaged. */
class DamagedCorpusTest {
  private static final long SEED = 7_177;

  @TempDir Path folder;

  @Tag("long")
  @Test
  void everyDamagedFileIsAccountedFor() throws IOException {
    Path input = Files.createDirectories(folder.resolve("in"));
    DamagedInputs inputs = new DamagedInputs(SEED);
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < 500; i++) {
      Damaged file = inputs.next(i);
      Files.write(input.resolve(file.name()), file.content());
      names.add(file.name());
    }
    Path output = folder.resolve("out");
    int exit = Jobs.run(input, output, "--quarantineLimit=1", "--enforceImmutability=false").exit();
    assertThat(exit).isEqualTo(ExitCode.QUARANTINE.code());
    Manifest manifest = RunFolder.open(output).manifest();
    assertThat(manifest.inputs()).extracting(Manifest.Input::uri).containsExactlyElementsOf(names);
    Set<String> accounted = new TreeSet<>();
    for (Document row : Jobs.rows(output, Dataset.DOCUMENTS, Document.class)) {
      accounted.add(file(row.getSourceUri()));
    }
    long documents = manifest.rows(Dataset.DOCUMENTS);
    for (Quarantine row : Jobs.rows(output, Dataset.QUARANTINE, Quarantine.class)) {
      accounted.add(file(row.getInputUri()));
    }
    assertThat(accounted).isEqualTo(names);
    assertThat(documents).isPositive();
    assertThat(manifest.figures()).containsEntry("documents", (double) documents);
  }

  private static String file(String uri) {
    return uri.replaceFirst("#\\d+$", "");
  }
}

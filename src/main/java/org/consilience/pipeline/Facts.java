package org.consilience.pipeline;

import java.time.Instant;
import org.apache.avro.Schema;
import org.apache.beam.sdk.util.ReleaseInfo;
import org.consilience.command.ProductVersion;
import org.consilience.dataset.RunFacts;
import org.consilience.language.ModelVersions;

/** What the manifest tells of the run beside its data: options, versions, machine family. */
final class Facts {
  private Facts() {}

  static RunFacts of(String[] args, ConsensusOptions options, Instant started) {
    RunFacts facts =
        new RunFacts(ProductVersion.current(), options.getRunner().getSimpleName(), started);
    for (String arg : args) {
      String[] parts = arg.replaceFirst("^--", "").split("=", 2);
      facts.option(parts[0], parts.length > 1 ? parts[1] : "true");
    }
    facts.version("java", System.getProperty("java.version"));
    // Quantised models may differ between processor families.
    facts.version("processor", System.getProperty("os.arch"));
    facts.version("beam", ReleaseInfo.getReleaseInfo().getVersion());
    facts.version("avro", String.valueOf(Schema.class.getPackage().getImplementationVersion()));
    ModelVersions.all().forEach(facts::version);
    return facts;
  }
}

package org.consilience;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The house rules of ARCHITECTURE.md, as far as a machine can hold them. One library has one home.
 */
@AnalyzeClasses(packages = "org.consilience", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] ALWAYS = {"java..", "org.jspecify..", "org.consilience.model.."};
  private static final String TEXT = "org.consilience.text..";

  @ArchTest static final ArchRule textStandsAlone = only("text");

  @ArchTest
  static final ArchRule documentReadsBytes =
      only(
          "document",
          TEXT,
          "com.ibm.icu..",
          "org.jsoup..",
          "org.netpreserve.jwarc..",
          "org.apache.commons.compress.compressors..",
          "org.apache.commons.csv..",
          "com.fasterxml.jackson..");

  @ArchTest static final ArchRule cleaningIsPure = only("cleaning", TEXT);

  @ArchTest
  static final ArchRule languageIsTheHomeOfNlp =
      only(
          "language",
          TEXT,
          "edu.emory.mathcs.nlp..",
          "it.unimi.dsi.fastutil..",
          "org.magicwerk.brownies..",
          "org.tukaani.xz..",
          "ai.onnxruntime..",
          "opennlp..",
          "com.fasterxml.jackson..",
          "org.slf4j..");

  @ArchTest static final ArchRule storyIsPure = only("story", TEXT);

  @ArchTest static final ArchRule claimIsPure = only("claim", TEXT);

  /** What knows words, parses, values and marks knows no claims. */
  @ArchTest
  static final ArchRule theRoomsOfClaimDoNotLookOut =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.consilience.claim.lexicon..",
              "org.consilience.claim.grammar..",
              "org.consilience.claim.value..",
              "org.consilience.claim.quotation..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.consilience.claim");

  @ArchTest static final ArchRule consensusIsPure = only("consensus", TEXT);

  @ArchTest static final ArchRule fusionIsPure = only("fusion", TEXT);

  @ArchTest
  static final ArchRule datasetKnowsFiles =
      only("dataset", TEXT, "org.apache.avro..", "org.xerial.snappy..", "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule commandIsTheHomeOfPicocli =
      only(
          "command",
          TEXT,
          "org.consilience.dataset..",
          "org.consilience.evaluation..",
          "org.consilience.report..",
          "org.consilience.query..",
          "org.consilience.export..",
          "org.consilience.fusion..",
          "org.apache.avro..",
          // The one table that no stage reads is that of fuse.
          "org.apache.commons.csv..",
          "com.fasterxml.jackson..",
          "picocli..");

  @ArchTest
  static final ArchRule exportIsTheHomeOfParquet =
      only(
          "export",
          TEXT,
          "org.consilience.dataset..",
          "org.consilience.report..",
          "org.apache.avro..",
          "org.apache.parquet..",
          "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule queryReadsDatasets =
      only(
          "query",
          TEXT,
          "org.consilience.dataset..",
          "org.consilience.report..",
          "org.apache.avro..",
          "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule evaluationMeasuresTheStages =
      only(
          "evaluation",
          TEXT,
          "org.consilience.document..",
          "org.consilience.cleaning..",
          "org.consilience.language..",
          "org.consilience.story..",
          "org.consilience.claim..",
          "org.consilience.consensus..",
          "org.consilience.fusion..",
          "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule reportReadsDatasets =
      only(
          "report",
          TEXT,
          "org.consilience.dataset..",
          "com.samskivert.mustache..",
          "com.github.difflib..",
          "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule beamHasOneHome =
      noClasses()
          .that(resideOutsideOfPackages("org.consilience.pipeline.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.apache.beam.."));

  @ArchTest
  static final ArchRule noClockNorChanceReachesAResult =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .callConstructor(Random.class);

  @ArchTest
  static final ArchRule theCommandsHandOutTheClock =
      noClasses()
          .that(resideOutsideOfPackages("org.consilience", "org.consilience.pipeline.."))
          .should()
          .callMethod(Clock.class, "systemUTC");

  @ArchTest
  static final ArchRule noCycles =
      slices().matching("org.consilience.(*)..").should().beFreeOfCycles();

  /** A package may depend on the JDK, the records, itself and what is listed. */
  private static ArchRule only(String name, String... others) {
    String home = "org.consilience." + name + "..";
    List<String> allowed = new ArrayList<>(List.of(ALWAYS));
    allowed.add(home);
    allowed.addAll(List.of(others));
    // Generated records carry Avro's types into every signature.
    allowed.add("org.apache.avro.specific..");
    return classes()
        .that()
        .resideInAPackage(home)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed.toArray(String[]::new)).or(primitives()));
  }

  private static DescribedPredicate<JavaClass> primitives() {
    return DescribedPredicate.describe("primitive or array", c -> c.isPrimitive() || c.isArray());
  }
}

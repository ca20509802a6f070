package org.consilience.evaluation;

import java.util.List;

/** All measurements, in the order of the stages. */
public final class Suites {
  private Suites() {}

  public static List<Suite> all() {
    return List.of(
        new PagesSuite(),
        new CrawlsSuite(),
        new BlocksSuite(),
        new LinesSuite(),
        new PlantedSuite(),
        new StoriesSuite(),
        new EcbPlusStoriesSuite(),
        new EcbPlusFoldsSuite(),
        new DatesSuite(),
        new MeantimeDatesSuite(),
        new NamesSuite(),
        new PublicNamesSuite("ecbplus"),
        new PublicNamesSuite("meantime"),
        new LineageSuite(),
        new PublicLineageSuite(),
        new ReadabilitySuite(),
        new TuplesSuite(),
        new ReportedSuite(),
        new ParaphraseSuite(),
        new EntailmentSuite(),
        new EcbPlusActionsSuite(),
        new ConsensusSuite(),
        CorpusSuite.sample(),
        CorpusSuite.whole(),
        new TruthSuite(),
        new PublicTruthSuite());
  }
}

package org.consilience.cleaning;

/** What the learned models see of a block's kinship with the document's topic and neighbours. */
final class KinFeatures {

  /** Words of the core from which on a comparison with it means something. */
  private static final int CORE_WORDS = 40;

  /** Words. Shorter blocks have no topic. */
  private static final int SHORTEST = 5;

  /** Words from which on a block has a topic of its own. */
  private static final int PASSAGE = 12;

  private static final double[] COSINES = {0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.65};

  private final BlockViews page;
  private final String type;

  KinFeatures(BlockViews page, String type) {
    this.page = page;
    this.type = type;
  }

  void add(Sheet sheet, int i) {
    BlockView view = page.views().get(i);
    Kinship kin = view.kin();
    int words = view.wording().words();
    if (words < SHORTEST || kin.affinity() == 0) {
      return;
    }
    String size = type + WordingFeatures.size(view.wording());
    sheet.curve("topic." + size + "affinity", kin.affinity(), 0, 0.1, 0.2, 0.3, 0.4, 0.55, 0.7);
    if (words >= PASSAGE) {
      if (kin.coreWords() >= CORE_WORDS) {
        core(sheet, "topic." + size, kin);
      }
      sheet.curve("topic." + type + "mass", kin.massShare(), 0, 0.05, 0.15, 0.4, 0.6);
      sides(sheet, "sides." + size, i);
    }
  }

  /** How the block stands to the passages that share the topic. */
  static void core(Sheet sheet, String name, Kinship kin) {
    sheet.curve(name + "nearest", kin.nearest(), COSINES);
    sheet.curve(name + "shared-stems", kin.stemShare(), 0, 0.08, 0.16, 0.3, 0.5);
    sheet.curve(name + "shared-names", kin.sharedNames(), 0, 1, 2, 4);
    sheet.curve(name + "new-names", kin.newNames(), 0, 1, 2, 4, 8);
  }

  /** Whether the prose before and the prose after are closer to each other than to the block. */
  private void sides(Sheet sheet, String name, int i) {
    int before = page.proseBeside(i, -1);
    int after = page.proseBeside(i, 1);
    double left = page.cosine(i, before);
    double right = page.cosine(i, after);
    sheet.mark(name + (before < 0 ? "start" : after < 0 ? "end" : "between"), true);
    sheet.curve(name + "closest", Math.max(left, right), COSINES);
    if (before >= 0 && after >= 0) {
      double bridge = page.cosine(before, after) - Math.max(left, right);
      sheet.curve(name + "bridge", bridge, -0.4, -0.2, 0, 0.2, 0.4);
    }
  }
}

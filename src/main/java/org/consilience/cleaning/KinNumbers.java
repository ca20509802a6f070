package org.consilience.cleaning;

import java.util.Set;

/** What the learned models see of a block's kinship with the document's topic and headline. */
final class KinNumbers {

  /** Words of a core from which on more of them change nothing. */
  static final int FULL_CORE = 2_000;

  static final Kinship UNKNOWN = new Kinship(0, 0, 0, 0, 0, 0, 0, 0, 0);

  private final BlockViews page;
  private final BlockCounts counts;
  private final Beside beside;
  private final int headline;

  KinNumbers(BlockViews page, BlockCounts counts) {
    this.page = page;
    this.counts = counts;
    this.beside = new Beside(page, counts, counts::isProse);
    int found = -1;
    for (int i = 0; i < counts.size() && counts.english(); i++) {
      found = found < 0 && counts.view(i).place().headline() ? i : found;
    }
    this.headline = found;
  }

  void add(Row row, int i) {
    Kinship kin = counts.english() ? counts.view(i).kin() : UNKNOWN;
    row.put("topic.affinity", kin.affinity());
    row.put("topic.nearest", kin.nearest());
    row.put("topic.mass", kin.massShare());
    row.put("topic.kin-share", counts.english() ? kinShare(i) : 0);
    shared(row, "topic.", kin);
    row.put("topic.new-years", counts.years(i, false));
    row.put("topic.shared-years", counts.years(i, true));
    sides(row, i);
    beside.add(row, "sides.", i);
    boolean compared = headline >= 0;
    row.put("topic.headline-words", compared ? share(headline, i) : -1);
    row.put("topic.headline", compared ? page.cosine(i, headline) : 0);
  }

  /**
   * Share of the prose's words that stand in blocks near in meaning, the block itself among them.
   */
  private double kinShare(int i) {
    double near = 0;
    double all = 0;
    for (int j = 0; j < Math.min(Topic.MOST_PASSAGES, counts.size()); j++) {
      if (counts.isProse(j) && page.hasVector(j)) {
        all += counts.words(j);
        near += counts.words(j) * (i == j ? 1 : Topic.near(page.cosine(i, j)));
      }
    }
    return near / Math.max(1, all);
  }

  static void shared(Row row, String group, Kinship kin) {
    row.put(group + "core", Math.min(FULL_CORE, kin.coreWords()));
    row.put(group + "shared-stems", kin.stemShare());
    row.put(group + "rare-share", kin.rareShare());
    row.put(group + "rare-shared", kin.rareShared());
    row.put(group + "shared-names", kin.sharedNames());
    row.put(group + "new-names", kin.newNames());
  }

  /** The prose before and the prose after, which may be closer to each other than to the block. */
  private void sides(Row row, int i) {
    int before = counts.english() ? page.proseBeside(i, -1) : -1;
    int after = counts.english() ? page.proseBeside(i, 1) : -1;
    row.put("sides.before", page.cosine(i, before));
    row.put("sides.after", page.cosine(i, after));
    row.put("sides.across", page.cosine(before, after));
    row.put("sides.has", (before >= 0 ? 1 : 0) + (after >= 0 ? 2 : 0));
  }

  /** Share of the words of one block that another has. */
  private double share(int of, int in) {
    Set<String> words = counts.stems(of);
    long shared = words.stream().filter(counts.stems(in)::contains).count();
    return of == in || words.isEmpty() ? 0 : (double) shared / words.size();
  }
}

package org.consilience.report;

import java.util.ArrayList;
import java.util.List;
import org.consilience.model.Block;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;
import org.consilience.model.Lineage;

/** What the generated stories of a run are written into. */
final class GeneratedRows {
  final List<Block> blocks = new ArrayList<>();
  final List<Claim> claims = new ArrayList<>();
  final List<Consensus> groups = new ArrayList<>();
  final List<Lineage> lineage = new ArrayList<>();
}

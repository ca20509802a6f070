package org.consilience.language;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** NLP4J's numbering of features, read-only, with a {@link StringTable} for each feature type. */
@SuppressWarnings("serial") // never serialised: it is put in place after the component was read
final class FlatFeatures extends FeatureMap {
  private final StringTable[] tables;
  private final int[][] indices;

  private FlatFeatures(StringTable[] tables, int[][] indices, int size) {
    super(size);
    this.tables = tables;
    this.indices = indices;
  }

  static FlatFeatures read(FlatReader in) {
    int size = in.number();
    StringTable[] tables = new StringTable[in.number()];
    int[][] indices = new int[tables.length][];
    for (int type = 0; type < tables.length; type++) {
      tables[type] = StringTable.read(in);
      indices[type] = in.ints();
    }
    return new FlatFeatures(tables, indices, size);
  }

  static void write(FeatureMap features, FlatWriter out) throws IOException {
    out.number(features.size());
    out.number(features.getIndexMaps().size());
    for (Object2IntMap<String> map : features.getIndexMaps()) {
      List<String> names = new ArrayList<>(map.keySet());
      names.sort(null);
      StringTable.of(names).write(out);
      out.ints(names.stream().mapToInt(map::getInt).toArray());
    }
  }

  @Override
  public int index(int type, String value) {
    if (type >= tables.length) {
      return -1;
    }
    int entry = tables[type].find(value);
    return entry < 0 ? -1 : indices[type][entry];
  }

  @Override
  public int add(int type, String value) {
    throw new UnsupportedOperationException("the model is not trained here");
  }
}

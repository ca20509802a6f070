package org.consilience.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.consilience.model.Block;
import org.consilience.model.Claim;
import org.consilience.model.Consensus;
import org.consilience.model.Document;
import org.consilience.model.Entity;
import org.consilience.model.IdChange;
import org.consilience.model.Lineage;
import org.consilience.model.Quarantine;
import org.consilience.model.Source;
import org.consilience.model.Story;
import org.jspecify.annotations.Nullable;

/** The ten datasets of a run: the folder of each, its record, and the key by which its rows go. */
@SuppressWarnings("ImmutableEnumChecker") // a parsed schema and List.of() do not change
public enum Dataset {
  DOCUMENTS("documents", Document.class, "documentId"),
  BLOCKS("blocks", Block.class, "documentId", "ordinal"),
  CLAIMS("claims", Claim.class, "claimId"),
  CONSENSUS("consensus", Consensus.class, "consensusId"),
  STORIES("stories", Story.class, "storyId"),
  LINEAGE("lineage", Lineage.class, "lineageId"),
  ENTITIES("entities", Entity.class, "entityId"),
  SOURCES("sources", Source.class, "sourceId"),
  IDS("ids", IdChange.class, "changeId"),
  QUARANTINE("quarantine", Quarantine.class, "inputUri", "stage", "payloadSha256");

  private final String folder;
  private final Class<? extends SpecificRecord> type;
  private final Schema schema;
  private final List<String> keyFields;

  Dataset(String folder, Class<? extends SpecificRecord> type, String... keyFields) {
    this.folder = folder;
    this.type = type;
    this.schema = SpecificData.get().getSchema(type);
    this.keyFields = List.of(keyFields);
  }

  /** The dataset of this folder name, which is also its name on the command line. */
  public static Optional<Dataset> named(String folder) {
    return Arrays.stream(values()).filter(dataset -> dataset.folder.equals(folder)).findFirst();
  }

  public String folder() {
    return folder;
  }

  public Class<? extends SpecificRecord> type() {
    return type;
  }

  public Schema schema() {
    return schema;
  }

  /**
   * Whether the key names one row. Two failures of one input are two rows of the quarantine, all
   * other keys are unique.
   */
  public boolean hasUniqueKey() {
    return this != QUARANTINE;
  }

  /** The row's key as one printable word. */
  public String keyOf(IndexedRecord row) {
    return keyValues(row).stream().map(String::valueOf).collect(Collectors.joining("/"));
  }

  /** By key; rows of one key by all their fields, so that no order of arrival reaches a file. */
  public Comparator<IndexedRecord> order() {
    return byKey().thenComparing((a, b) -> SpecificData.get().compare(a, b, a.getSchema()));
  }

  /** By key alone, absent values first. */
  public Comparator<IndexedRecord> byKey() {
    return (a, b) -> compare(keyValues(a), keyValues(b));
  }

  /**
   * The shard of a row, in {@code [0, shards)}: the same on every machine, and one for all blocks
   * of a document.
   */
  public int shardOf(IndexedRecord row, int shards) {
    return Math.floorMod(String.valueOf(keyValues(row).get(0)).hashCode(), shards);
  }

  private List<@Nullable Object> keyValues(IndexedRecord row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (String field : keyFields) {
      Object value = row.get(row.getSchema().getField(field).pos());
      values.add(value instanceof CharSequence ? value.toString() : value);
    }
    return values;
  }

  private static int compare(List<@Nullable Object> a, List<@Nullable Object> b) {
    for (int i = 0; i < a.size(); i++) {
      int order = compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int compare(@Nullable Object a, @Nullable Object b) {
    if (a == null || b == null) {
      return Boolean.compare(a != null, b != null);
    }
    return a instanceof Integer first
        ? first.compareTo((Integer) b)
        : a.toString().compareTo(b.toString());
  }
}

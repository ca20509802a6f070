package org.consilience.fusion;

/**
 * What one source says of one item, as it stands in a table.
 *
 * @param source who says it
 * @param item of what
 * @param value what it is
 */
public record SourcedValue(String source, String item, String value) {

  /**
   * @throws IllegalArgumentException if one of them is blank
   */
  public SourcedValue {
    if (source.isBlank() || item.isBlank() || value.isBlank()) {
      throw new IllegalArgumentException(
          "a record needs a source, an item and a value; this one has '%s', '%s' and '%s'"
              .formatted(source, item, value));
    }
  }
}

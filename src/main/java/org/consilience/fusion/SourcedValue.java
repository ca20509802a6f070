package org.consilience.fusion;

/**
 * What one source says of one item, as it stands in a table.
 *
 * @param source who says it
 * @param item of what, such as a page or a place
 * @param attribute what kind of thing is told of the item, such as a price: a source may be good at
 *     one and poor at another; empty where all is of one kind
 * @param value what it is
 */
public record SourcedValue(String source, String item, String attribute, String value) {

  /**
   * @throws IllegalArgumentException if source, item or value is blank
   */
  public SourcedValue {
    if (source.isBlank() || item.isBlank() || value.isBlank()) {
      throw new IllegalArgumentException(
          "a record needs a source, an item and a value; this one has '%s', '%s' and '%s'"
              .formatted(source, item, value));
    }
  }

  /** The item with what is told of it: values that compete have this in common. */
  public String name() {
    return attribute.isEmpty() ? item : item + " / " + attribute;
  }

  /** All is of one kind. */
  public SourcedValue(String source, String item, String value) {
    this(source, item, "", value);
  }
}

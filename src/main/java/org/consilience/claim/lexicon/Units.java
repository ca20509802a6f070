package org.consilience.claim.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.consilience.model.ValueKind;
import org.consilience.text.Resources;

/** Units of measure by the lemma that the text uses. */
public final class Units {
  /**
   * A unit.
   *
   * @param code in UCUM; money by its ISO 4217 code
   * @param factor what brings a number of the written unit to the code's
   */
  public record Unit(ValueKind kind, String code, double factor) {}

  private static final Map<String, Unit> BY_LEMMA = load();

  private Units() {}

  public static Optional<Unit> of(String lemma) {
    return Optional.ofNullable(BY_LEMMA.get(lemma));
  }

  private static Map<String, Unit> load() {
    Map<String, Unit> units = new HashMap<>();
    for (String line : Resources.lines(Units.class, "units.tsv")) {
      String[] columns = line.split("\t");
      units.put(
          columns[0],
          new Unit(ValueKind.valueOf(columns[1]), columns[2], Double.parseDouble(columns[3])));
    }
    return units;
  }
}

package org.consilience.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.consilience.evaluation.Figure;
import org.consilience.evaluation.Suite;

/** What a suite measured, for a program. */
final class FiguresJson {
  private FiguresJson() {}

  /**
   * @param figures empty if the suite was skipped for want of its public set
   */
  static ObjectNode of(Suite suite, Optional<List<Figure>> figures) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("suite", suite.name());
    json.put("question", suite.question());
    json.put("skipped", figures.isEmpty());
    suite.publicSet().ifPresent(set -> json.put("publicSet", set));
    ArrayNode array = json.putArray("figures");
    figures.orElse(List.of()).forEach(figure -> array.add(figure(figure)));
    return json;
  }

  private static ObjectNode figure(Figure figure) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", figure.name());
    // JSON has no word for what is no number.
    if (Double.isFinite(figure.value())) {
      json.put("value", figure.value());
    } else {
      json.putNull("value");
    }
    figure.floor().ifPresent(floor -> json.put("floor", floor));
    figure.ceiling().ifPresent(ceiling -> json.put("ceiling", ceiling));
    return json.put("holds", figure.holds());
  }
}

package org.consilience.consensus;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.consilience.text.Resources;

/** Whether two titles name one function at two bodies, as words. */
final class Offices {
  private static final Set<String> FUNCTIONS = Resources.words(Offices.class, "functions.txt");

  /** A state's code is no part of a body's own name: "the Peruvian health ministry". */
  private static final Pattern STATE = Pattern.compile("\\p{Lu}{2}");

  /** Words that stand for a body without its name: "the city's mayor". */
  private static final Set<String> COMMON = Resources.words(Offices.class, "common-bodies.txt");

  private Offices() {}

  /**
   * The same function at bodies whose names have words in common and each a word of its own: unlike
   * names can stand for one body, half-like ones hardly do. "The city" may be any city by name.
   */
  static boolean exclude(Set<String> a, Set<String> b) {
    Set<String> bodyA = body(a);
    Set<String> bodyB = body(b);
    if (isCommon(bodyA) != isCommon(bodyB)) {
      bodyA.removeAll(COMMON);
      bodyB.removeAll(COMMON);
    }
    boolean alike = bodyA.stream().anyMatch(bodyB::contains);
    return sameFunction(a, b) && alike && !bodyA.containsAll(bodyB) && !bodyB.containsAll(bodyA);
  }

  private static boolean isCommon(Set<String> body) {
    return body.stream().anyMatch(COMMON::contains);
  }

  private static boolean sameFunction(Set<String> a, Set<String> b) {
    Set<String> functions = functions(a);
    return !functions.isEmpty() && functions.equals(functions(b));
  }

  private static Set<String> functions(Set<String> title) {
    Set<String> functions = new TreeSet<>();
    for (String word : title) {
      if (FUNCTIONS.contains(word)) {
        functions.add(word.replaceFirst("(?:wo)?man$|person$", ""));
      }
    }
    return functions;
  }

  private static Set<String> body(Set<String> title) {
    Set<String> body = new TreeSet<>(title);
    body.removeAll(FUNCTIONS);
    body.removeIf(word -> STATE.matcher(word).matches());
    return body;
  }
}

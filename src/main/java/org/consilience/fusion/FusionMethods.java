package org.consilience.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All methods; the first is the one to use unless there is a reason for another. */
public final class FusionMethods {
  private FusionMethods() {}

  public static List<FusionMethod> all() {
    List<FusionMethod> all = new ArrayList<>(single());
    all.add(new Ensemble(single()));
    return all;
  }

  private static List<FusionMethod> single() {
    return List.of(
        new Credibility(),
        new LatentCredibility(),
        new MajorityVote(),
        new TruthFinder(),
        new Crh());
  }

  /**
   * The method of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static FusionMethod named(String name) {
    return all().stream()
        .filter(method -> method.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no method '" + name + "'; there are: " + names()));
  }

  private static String names() {
    return all().stream().map(FusionMethod::name).collect(Collectors.joining(", "));
  }
}

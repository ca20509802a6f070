package org.consilience.consensus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.model.ClaimFeatures;
import org.consilience.text.Rounding;

/** Lemmas and entities of claims as sorted numbers, so that many pairs are compared quickly. */
final class Features {
  private Features() {}

  /** The features of each claim; equal numbers are equal features, whether lemma or entity. */
  static List<int[]> coded(List<ClaimFeatures> claims) {
    Map<String, Integer> codes = new TreeMap<>();
    return claims.stream()
        .map(c -> c.getFeatures().stream().mapToInt(f -> code(codes, f)).sorted().toArray())
        .toList();
  }

  private static int code(Map<String, Integer> codes, String feature) {
    int next = codes.size();
    Integer known = codes.putIfAbsent(feature, next);
    return known == null ? next : known;
  }

  /** What two claims share, as a share of the smaller, in [0, 1]; 0 where one has nothing. */
  static double share(int[] a, int[] b) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared == 0 ? 0 : Rounding.six((double) shared / Math.min(a.length, b.length));
  }
}

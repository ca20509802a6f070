package org.consilience.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.consilience.text.Resources;

/** Claims that strangers judged, as their signs: no text of the public sets is among them. */
final class JudgedClaims {
  private static final String TABLE = "judged-claims.tsv";
  private static final String BY_STRANGERS = "judged-by-strangers.tsv";

  private JudgedClaims() {}

  /**
   * One claim.
   *
   * @param document number of the document that it is of
   * @param good whether it is correct, atomic and readable alone
   * @param wrong whether the text does not say so
   * @param signs what told of it
   */
  record JudgedClaim(int document, boolean good, boolean wrong, SortedMap<String, Double> signs) {}

  /** Those that the weights are learned from, in the order of their documents. */
  static List<JudgedClaim> read() {
    return read(TABLE);
  }

  /** Those that nothing is learned from, judged by readers who did not know the rules. */
  static List<JudgedClaim> byStrangers() {
    return read(BY_STRANGERS);
  }

  private static List<JudgedClaim> read(String table) {
    List<JudgedClaim> claims = new ArrayList<>();
    for (String line : Resources.lines(JudgedClaims.class, table)) {
      String[] cells = line.split("\t");
      SortedMap<String, Double> signs = new TreeMap<>();
      for (int i = 3; i < cells.length; i++) {
        int at = cells[i].lastIndexOf('=');
        signs.put(cells[i].substring(0, at), Double.valueOf(cells[i].substring(at + 1)));
      }
      claims.add(
          new JudgedClaim(
              Integer.parseInt(cells[0]), cells[1].equals("1"), cells[2].equals("1"), signs));
    }
    return claims;
  }
}

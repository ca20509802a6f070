package org.consilience.consensus;

import java.util.Optional;
import java.util.Set;
import org.consilience.model.Attribution;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.text.Resources;

/**
 * Whose a demand or a wish is. What two states ask for alike are two demands; quotations alone are
 * left out, for of these one may lay another's words in the wrong mouth.
 */
final class Positions {
  private static final Set<String> DEMANDING =
      Resources.words(Positions.class, "demanding-verbs.txt");

  private final Allegiances allegiances;

  /** Positions in a story. */
  Positions(Allegiances allegiances) {
    this.allegiances = allegiances;
  }

  /** Whether one state demands or wishes the one, and another the other. */
  boolean apart(Claim a, Claim b) {
    if (!isUttered(a) || !isUttered(b) || isQuote(a) && isQuote(b)) {
      return false;
    }
    Optional<String> first = allegiances.state(owner(a));
    Optional<String> second = allegiances.state(owner(b));
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  private static boolean isUttered(Claim claim) {
    return claim.getKind() == ClaimKind.POSITION || isQuote(claim);
  }

  private static boolean isQuote(Claim claim) {
    return claim.getKind() == ClaimKind.QUOTE;
  }

  /** Whoever demands by the claim's own verb, else whoever is said to have said it. */
  private static String owner(Claim claim) {
    String verb = claim.getPredicate().split(" ", -1)[0];
    return !isQuote(claim) && DEMANDING.contains(verb) ? claim.getSubject() : speaker(claim);
  }

  private static String speaker(Claim claim) {
    return claim.getAttribution().stream()
        .filter(Attribution::getPrimary)
        .map(Attribution::getSource)
        .findFirst()
        .orElse("");
  }
}

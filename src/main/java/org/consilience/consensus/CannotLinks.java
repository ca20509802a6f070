package org.consilience.consensus;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Modality;
import org.consilience.model.Polarity;
import org.consilience.text.NormalForms;
import org.consilience.text.Resources;

/**
 * What parts two claims whatever their similarity: they answer different questions. Values and
 * polarity alone never do.
 */
final class CannotLinks {
  private static final Set<String> PLANS = Resources.words(CannotLinks.class, "plan-nouns.txt");
  private static final Set<String> PRESENTING =
      Resources.words(CannotLinks.class, "presenting-verbs.txt");
  private static final Set<String> CONSIDERING =
      Resources.words(CannotLinks.class, "considering-verbs.txt");

  /** Up to three words may stand between an owner and the plan: "its own 8-point peace plan". */
  private static final Pattern OWNED =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*)*)['’]s? (?:[\\p{L}\\p{N}-]+ ){0,3}?("
              + String.join("|", PLANS)
              + ")\\b");

  private static final Pattern POINTS =
      Pattern.compile("\\b(\\p{N}+|\\p{L}+)-(?:point|step|part|stage)\\b");

  private static final Pattern SUBJECT =
      Pattern.compile("^\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*)*");

  private static final String STATE = "state:";

  /** Auxiliaries that make a participle finite. */
  private static final Pattern FINITE =
      Pattern.compile("\\b(?:am|is|are|was|were|be|been)\\b|['’](?:s|re|m)\\b");

  private static final Pattern RANKED =
      Pattern.compile(
          "^(?:(?:an?|the|one of the) )?(?:world['’]s )?(?:most|least|\\p{Ll}{3,}iest|greatest|[a-z]*(?:rich|old|young|strong|high|long)est)\\b");

  private final Allegiances allegiances;
  private final Positions positions;

  /**
   * The links that a story forbids.
   *
   * @param allegiances of its people: a leader's plan is that of the state
   */
  CannotLinks(Allegiances allegiances) {
    this.allegiances = allegiances;
    this.positions = new Positions(allegiances);
  }

  /** Why the two can never answer one question, if so. */
  Optional<String> between(ComparableClaim a, ComparableClaim b) {
    Claim ca = a.getClaim();
    Claim cb = b.getClaim();
    if ((ca.getKind() == ClaimKind.ROLE) != (cb.getKind() == ClaimKind.ROLE)) {
      return Optional.of("role-and-event");
    }
    if (ca.getKind() == ClaimKind.ROLE) {
      return isPraise(ca) != isPraise(cb) ? Optional.of("office-and-praise") : Optional.empty();
    }
    if (Circumstances.alone(a, b)) {
      return Optional.of("circumstance");
    }
    if (isWhen(ca) && isHowMuch(cb) || isWhen(cb) && isHowMuch(ca)) {
      return Optional.of("when-and-how-much");
    }
    if (Series.apart(a, b)) {
      return Optional.of("place-in-series");
    }
    if (Attitudes.apart(a, b)) {
      return Optional.of("attitude-to-another");
    }
    if (positions.apart(ca, cb) || isPlan(a) && isPlan(b) && owners(a, b)) {
      return Optional.of("another-owner");
    }
    return possibility(a, b) || possibility(b, a)
        ? Optional.of("possibility-and-assertion")
        : Optional.empty();
  }

  private static boolean isWhen(Claim claim) {
    return claim.getKind() == ClaimKind.TIME;
  }

  private static boolean isHowMuch(Claim claim) {
    return claim.getKind() == ClaimKind.QUANTITY;
  }

  /** "The most powerful woman of the city" ranks somebody, and names no office. */
  private static boolean isPraise(Claim role) {
    return role.getValue() != null && RANKED.matcher(role.getValue().getText()).find();
  }

  private static boolean isPlan(ComparableClaim claim) {
    return claim.getLemmas().stream().anyMatch(PLANS::contains);
  }

  private boolean owners(ComparableClaim a, ComparableClaim b) {
    return apart(points(a), points(b)) || statesApart(owner(a), owner(b));
  }

  private static boolean apart(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }

  /** Whose plan a name without a state is may be anyone's, so only states exclude states. */
  private static boolean statesApart(Set<String> a, Set<String> b) {
    Set<String> one = new TreeSet<>(a);
    Set<String> other = new TreeSet<>(b);
    one.removeIf(o -> !o.startsWith(STATE));
    other.removeIf(o -> !o.startsWith(STATE));
    return apart(one, other);
  }

  private String state(String name) {
    return allegiances.state(name).map(code -> STATE + code).orElse(NormalForms.fold(name));
  }

  /** "A 12-point plan" is not a ten-point plan. */
  private static Set<String> points(ComparableClaim claim) {
    Set<String> points = new TreeSet<>();
    Matcher matcher = POINTS.matcher(NormalForms.fold(claim.getCanonicalText()));
    while (matcher.find()) {
      points.add(matcher.group(1));
    }
    return points;
  }

  /** Whose plan it is: the possessor, or whoever presents it. */
  private Set<String> owner(ComparableClaim claim) {
    Set<String> owners = new TreeSet<>();
    Matcher matcher = OWNED.matcher(claim.getCanonicalText());
    while (matcher.find()) {
      owners.add(state(matcher.group(1)));
    }
    if (owners.isEmpty() && PRESENTING.contains(claim.getClaim().getPredicate())) {
      for (String text : List.of(claim.getCanonicalText(), claim.getClaim().getSubject())) {
        Matcher subject = SUBJECT.matcher(text);
        if (subject.find()) {
          owners.add(state(subject.group()));
        }
      }
    }
    return owners;
  }

  /** What somebody thinks of doing, beside what is said to be so or not to be so. */
  private static boolean possibility(ComparableClaim a, ComparableClaim b) {
    // The cheapest first: asked of every pair, and few are settled.
    return isSettled(b.getClaim()) && isPossible(a) && !isPossible(b);
  }

  private static boolean isPossible(ComparableClaim claim) {
    return claim.getClaim().getModality() == Modality.POSSIBLE
        || claim.getLemmas().stream().anyMatch(CONSIDERING::contains)
        || isGerund(claim.getClaim());
  }

  /** "The firm dropping the case" says of nobody that it does: what governs it does. */
  private static boolean isGerund(Claim claim) {
    String evidence = NormalForms.fold(claim.getEvidence().getExact());
    String predicate = claim.getPredicate();
    String stem =
        predicate.endsWith("e") ? predicate.substring(0, predicate.length() - 1) : predicate;
    return !stem.isEmpty()
        && Pattern.compile("\\b" + Pattern.quote(stem) + "\\p{L}?ing\\b").matcher(evidence).find()
        && !FINITE.matcher(evidence).find();
  }

  /** Said not to be so. */
  private static boolean isSettled(Claim claim) {
    return claim.getPolarity() == Polarity.NEGATIVE || claim.getModality() == Modality.DENIED;
  }
}

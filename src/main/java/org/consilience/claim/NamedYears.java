package org.consilience.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.consilience.claim.grammar.Tree;
import org.consilience.claim.value.CalendarDates;
import org.consilience.claim.value.Outlook;
import org.consilience.claim.value.Period;
import org.consilience.model.Mention;

/**
 * The years that a document names, for its dates without one: "the flood of March 2019", and later
 * "since the flood on March 12", is of 2019 however near another March lies.
 */
final class NamedYears {
  /** News leaves out the year of what happened in these days, whatever else the month saw. */
  static final long NEWS_DAYS = 45;

  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

  /** A period with its year, and the noun that it hangs on, empty without one. */
  private record Named(Period period, String noun) {
    boolean isOfMonth(LocalDate day) {
      return YearMonth.from(period.earliest()).equals(YearMonth.from(period.latest()))
          && period.earliest().getMonth() == day.getMonth();
    }

    boolean isDay(LocalDate day) {
      return period.earliest().equals(period.latest())
          && isOfMonth(day)
          && period.earliest().getDayOfMonth() == day.getDayOfMonth();
    }
  }

  private final List<Named> named = new ArrayList<>();

  /** The dates with years among a document's names. */
  NamedYears(Reading reading) {
    for (int s = 0; s < reading.trees().size(); s++) {
      Tree tree = reading.trees().get(s);
      for (Mention mention : reading.mentions(s)) {
        if (Times.isTime(mention) && isNamed(mention)) {
          CalendarDates.find(mention.getSurface(), Optional.empty(), Outlook.BACK)
              .ifPresent(p -> named.add(new Named(p, noun(tree, mention))));
        }
      }
    }
  }

  /**
   * The period of a date as the document means it.
   *
   * @param nearest that of the year that lies nearest to the anchor
   * @param tree of the mention's sentence
   */
  Period meant(Period nearest, LocalDate anchor, Tree tree, Mention mention) {
    boolean yearless = !isNamed(mention);
    LocalDate day = nearest.earliest();
    boolean news = !day.isAfter(anchor) && !nearest.latest().isBefore(anchor.minusDays(NEWS_DAYS));
    if (!yearless || news || named.isEmpty()) {
      return nearest;
    }
    String noun = noun(tree, mention);
    return only(n -> n.isDay(day))
        .or(() -> only(n -> !noun.isEmpty() && n.noun.equals(noun) && n.isOfMonth(day)))
        .map(year -> nearest.inYear(year))
        .orElse(nearest);
  }

  static boolean isNamed(Mention mention) {
    return YEAR.matcher(mention.getSurface()).find();
  }

  /** The year of all dates of a kind, if it is one. */
  private Optional<Integer> only(Predicate<Named> kind) {
    TreeSet<Integer> years = new TreeSet<>();
    named.stream().filter(kind).forEach(n -> years.add(n.period.earliest().getYear()));
    return years.size() == 1 ? Optional.of(years.first()) : Optional.empty();
  }

  /** The noun that a date hangs on, with or without a preposition between; empty without one. */
  private static String noun(Tree tree, Mention mention) {
    int noun = Times.head(tree, mention);
    return noun == Tree.NONE || !tree.isNoun(noun) ? "" : tree.lemma(noun);
  }
}

package org.consilience.report;

import java.util.Comparator;
import java.util.List;
import org.consilience.model.Claim;

/** What a reader of the report does, as a browser does it. */
public final class ReportSteps {
  static final Comparator<String> STANDINGS =
      Comparator.comparing(List.of("disputed", "corroborated", "single")::indexOf);

  private static final int TRIES = 100;

  private ReportSteps() {}

  static void openEveryTab(Browser browser) {
    browser.script(
        "document.querySelectorAll('[role=tab]').forEach(t => t.click());"
            + "document.getElementById('tab-claims').click();"
            + "document.querySelector('.group .cite').click()");
  }

  /** The standing of each question that is listed, in the order of the list. */
  public static List<String> standings(Browser browser) {
    Object found =
        browser.script(
            "return Array.from(document.querySelectorAll('.groups > .group')).map(g => g.classList[1])");
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  /** One click on the document that a claim names. */
  public static void citeClaim(Browser browser, Claim claim) {
    browser.script(
        "location.hash = location.hash.split('&')[0] + '&group=' + arguments[0]",
        claim.getConsensusId());
    await(browser, "return !!document.getElementById('claim-' + arguments[0])", claim.getClaimId());
    browser.script(
        "document.getElementById('claim-' + arguments[0]).querySelector('.cite').click()",
        claim.getClaimId());
  }

  /** The words that are lit. */
  public static String lit(Browser browser) {
    return browser.text(
        "return Array.from(document.querySelectorAll('mark.lit')).map(m => m.textContent).join('')");
  }

  public static boolean litIsInView(Browser browser) {
    await(
        browser,
        "const b = document.querySelector('mark.lit').getBoundingClientRect();"
            + "return b.top >= 0 && b.top < innerHeight");
    return true;
  }

  static boolean fitsTheScreen(Browser browser) {
    return browser.holds("return document.documentElement.scrollWidth <= innerWidth");
  }

  static void search(Browser browser, String words) {
    browser.script(
        "const f = document.querySelector('input[type=search]'); f.value = arguments[0];"
            + "f.dispatchEvent(new Event('input'))",
        words);
  }

  /** A browser answers in its own time, but soon. */
  static void await(Browser browser, String condition, Object... arguments) {
    for (int i = 0; i < TRIES; i++) {
      if (browser.holds(condition, arguments)) {
        return;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError("never true: " + condition);
  }
}

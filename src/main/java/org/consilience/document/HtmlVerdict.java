package org.consilience.document;

import java.util.Locale;

/**
 * Whether a line of a page belongs to its article.
 *
 * @param reason why, in one of a few stable words
 */
record HtmlVerdict(HtmlLine line, Reason reason) {

  /** Why a line is of the article, or is not. */
  enum Reason {
    ARTICLE,
    OUTSIDE_MAIN_CONTENT,
    UNWANTED_ELEMENT,
    MOSTLY_LINKS,
    OUTSIDE_PARAGRAPHS;

    /** Its name in terms. */
    String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  boolean article() {
    return reason == Reason.ARTICLE;
  }
}

package org.consilience.claim;

import java.util.List;
import org.consilience.claim.quotation.Quotation;
import org.consilience.model.Sentence;

/**
 * Quotations whose closing mark is missing though no paragraph opens them anew: where they end
 * nobody can tell. Their first sentence is the speaker's; whose the others are is left open.
 */
final class Runaways {
  private final Reading reading;

  Runaways(Reading reading) {
    this.reading = reading;
  }

  void cut(List<Speech> speeches, List<Quotation> nobodys) {
    for (int i = 0; i < speeches.size(); i++) {
      Quotation quotation = speeches.get(i).quotation();
      int end = firstEnd(quotation);
      if (!quotation.closed() && end < quotation.end() && !isReopened(speeches, i)) {
        nobodys.add(new Quotation(end, quotation.end(), false, quotation.block()));
        Quotation first = new Quotation(quotation.start(), end, false, quotation.block());
        speeches.set(i, speeches.get(i).of(first, speeches.get(i).guessed()));
      }
    }
  }

  private boolean isReopened(List<Speech> speeches, int i) {
    int end = speeches.get(i).quotation().end();
    return i + 1 < speeches.size()
        && end <= speeches.get(i + 1).quotation().start()
        && reading.text(end, speeches.get(i + 1).quotation().start()).isBlank();
  }

  /** The end of the sentence that a quotation begins in. */
  private int firstEnd(Quotation quotation) {
    for (int s = 0; s < reading.trees().size(); s++) {
      Sentence sentence = reading.trees().get(s).sentence();
      if (quotation.start() < sentence.getEnd()) {
        return sentence.getEnd();
      }
    }
    return quotation.end();
  }
}

package org.consilience.evaluation;

import java.util.SplittableRandom;

/** Makes blocks of spam. */
interface Spam {
  /** A block of one line. */
  String block(SplittableRandom chance);
}

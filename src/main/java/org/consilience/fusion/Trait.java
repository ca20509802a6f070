package org.consilience.fusion;

/** What a value itself says for or against it, whoever says it; learned from its table. */
interface Trait {

  /** What speaks for a value of an item, in log odds; nothing where it cannot be told. */
  double of(int item, int value);
}

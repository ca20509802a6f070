package org.consilience.fusion;

/** A way to find out which of several values is true. The same table gives the same result. */
public interface FusionMethod {

  /** A short name for the command line, such as {@code vote}. */
  String name();

  /** Weighs the sources and chooses a value for each item. */
  Fusion fuse(ClaimTable table);
}

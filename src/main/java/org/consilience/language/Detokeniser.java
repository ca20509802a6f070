package org.consilience.language;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Takes out the blanks that an earlier tokeniser left in a text. A document is its own witness: a
 * kind of joint is closed only where it is surely parted, at least twice as often as whole, or
 * where all kinds together are so more than once; so that "in 2008. 10 people" and " - 5 percent"
 * of edited text stay.
 */
final class Detokeniser {
  private static final int OUTWEIGHS = 2;

  /** ".38" of a calibre or average, its full stop left with a word that ends no sentence. */
  private static final Pattern STRAY_POINT =
      Pattern.compile("(?<=\\b(?:an?|the|his|her|its|their))\\. (?=\\d{2,3}\\b)");

  private final Set<Joint> parted;

  private Detokeniser(Set<Joint> parted) {
    this.parted = parted;
  }

  /** One for the blocks of a document. */
  static Detokeniser of(String document) {
    Joint[] joints = Joint.values();
    long[] surely = Stream.of(joints).mapToLong(joint -> joint.parted(document)).toArray();
    Set<Joint> parted = EnumSet.noneOf(Joint.class);
    if (LongStream.of(surely).sum() == 0) {
      return new Detokeniser(parted);
    }
    long[] whole = Stream.of(joints).mapToLong(joint -> joint.whole(document)).toArray();
    long all = LongStream.of(surely).sum();
    boolean throughout = all > 1 && outweighs(all, LongStream.of(whole).sum());
    for (int i = 0; i < joints.length; i++) {
      if (throughout || outweighs(surely[i], whole[i])) {
        parted.add(joints[i]);
      }
    }
    return new Detokeniser(parted);
  }

  private static boolean outweighs(long parted, long whole) {
    return parted > 0 && parted >= OUTWEIGHS * whole;
  }

  /** The block without the blanks that do not belong. */
  Detokenised mend(String block) {
    if (parted.isEmpty()) {
      return Detokenised.asIs(block);
    }
    String read = STRAY_POINT.matcher(block).replaceAll(" .");
    BitSet blanks = new BitSet();
    for (Joint joint : parted) {
      joint.zones().forEach(zone -> addBlanks(zone, read, blanks));
    }
    if (parted.contains(Joint.QUOTE)) {
      QuoteBlanks.add(read, blanks);
    }
    return Detokenised.without(blanks, block, read);
  }

  private static void addBlanks(Pattern zone, String text, BitSet blanks) {
    Matcher found = zone.matcher(text);
    while (found.find()) {
      for (int i = found.start(); i < found.end(); i++) {
        blanks.set(i, blanks.get(i) || text.charAt(i) == ' ');
      }
    }
  }
}

package org.consilience.claim;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilience.model.Claim;
import org.consilience.model.ComparableClaim;

/**
 * What a claim that leaves open of which fire, firm or trial it tells was told in: the claim before
 * it that names what it only calls "the fire", or the one that its document opens with. Scene
 * setting after Choi et al. (2021), apart from the claim, so that the claim itself stays minimal
 * (Gunjal and Durrett 2024).
 */
final class Contexts {
  /** What makes a claim need one. */
  private static final Set<String> OPEN =
      Set.of(
          Flags.UNNAMED,
          Flags.UNRESOLVED_DESCRIPTION,
          Flags.VAGUE_OBJECT,
          Flags.UNRESOLVED_SPEAKER,
          Flags.UNRESOLVED_PRONOUN);

  private static final Set<String> EMPTY = Set.of("it", "there", "this", "that", "they", "here");

  private static final Pattern WORDS = Pattern.compile("\\s+");

  /** Words of a claim that sets a scene and can be read at a glance. */
  private static final int SHORTEST = 4;

  private static final int LONGEST = 28;

  /** Sentences that a document opens with. */
  private static final int OPENING = 5;

  /** Words that a scene has in common with the claim; more tell no more. */
  private static final long ENOUGH = 2;

  /** A claim that is in doubt explains no other. */
  private static final double SURE = 0.6;

  private final Reading reading;
  private final Memo<List<ComparableClaim>> scenes = new Memo<>();

  Contexts(Reading reading) {
    this.reading = reading;
  }

  static boolean isOpen(Collection<String> flags) {
    return !Collections.disjoint(flags, OPEN);
  }

  /**
   * The text of the claim that sets the scene, or "".
   *
   * @param lemmas content of the claim
   */
  String of(int sentence, Claim claim, List<String> lemmas) {
    Set<String> wanted = new HashSet<>(lemmas);
    String best = "";
    long most = 0;
    for (int s = 0; s <= Math.max(sentence, OPENING - 1) && s < reading.trees().size(); s++) {
      for (ComparableClaim scene : scenes.of(s, this::found)) {
        long fit = (s < OPENING ? 1 : 0) + Math.min(ENOUGH, shared(scene, wanted));
        if (fit > most && !isSame(scene.getClaim(), claim)) {
          best = scene.getClaim().getText();
          most = fit;
        }
      }
    }
    return best;
  }

  private static boolean isSame(Claim scene, Claim claim) {
    return scene.getClaimId().equals(claim.getClaimId())
        || scene.getEvidence().equals(claim.getEvidence())
        || scene.getText().equals(claim.getText());
  }

  private static long shared(ComparableClaim claim, Set<String> wanted) {
    return claim.getLemmas().stream().filter(wanted::contains).count();
  }

  /** "It showed" and "there was" set no scene, and neither does a clause that hangs on another. */
  private static boolean isScene(Told told) {
    String opening = told.claim().getClaim().getText().split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return told.signs().containsKey("clause root")
        && !told.signs().containsKey("first or second person")
        && told.signs().getOrDefault("names", 0.0) > 0
        && !EMPTY.contains(opening);
  }

  private List<ComparableClaim> found(int sentence) {
    return reading.told(sentence).stream()
        .filter(Contexts::isScene)
        .map(Told::claim)
        .filter(c -> c.getClaim().getExtractionConfidence() >= SURE)
        .filter(c -> c.getClaim().getFlags().isEmpty())
        .filter(c -> isReadable(c.getClaim().getText()))
        .toList();
  }

  private static boolean isReadable(String text) {
    int words = WORDS.split(text).length;
    return words >= SHORTEST && words <= LONGEST;
  }
}

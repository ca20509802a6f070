package org.consilience.claim;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.consilience.model.BlockKind;
import org.consilience.model.Claim;

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

  private static final Set<String> MILD = Set.of(Flags.VAGUE_OBJECT, Flags.GUESSED_DESCRIPTION);

  /** Signs of a claim that needs a scene itself. */
  private static final Set<String> LEANING =
      Set.of("first or second person", "one word of a name", "demonstrative");

  /** As counted in {@link Signs}: one besides the first word. */
  private static final double NAMES = 0.5;

  private static final Pattern WORDS = Pattern.compile("\\s+");

  /** Words of a claim that sets a scene and can be read at a glance. */
  private static final int SHORTEST = 4;

  private static final int LONGEST = 28;

  /** Sentences that a document opens with. */
  private static final int OPENING = 5;

  /** Sentences looked back: a news story's length, and a bound for anything longer. */
  private static final int REACH = 60;

  /** Words that a scene has in common with the claim; more tell no more. */
  private static final long ENOUGH = 2;

  /** A claim less sure than this explains another only where none is surer. */
  private static final double SURE = 0.7;

  private final Reading reading;
  private final Memo<List<Told>> scenes = new Memo<>();

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
    double most = 0;
    for (int s : before(sentence)) {
      for (Told scene : scenes.of(s, this::found)) {
        double fit = (s < OPENING ? 1 : 0) + fit(scene, wanted);
        if (fit > most && !isSame(scene.claim().getClaim(), claim)) {
          best = scene.claim().getClaim().getText();
          most = fit;
        }
      }
    }
    return best.isEmpty() ? headline(sentence).or(() -> lead(claim)).orElse("") : best;
  }

  /** The headline, of any other sentence. */
  private Optional<String> headline(int sentence) {
    return IntStream.range(0, Math.min(OPENING, reading.trees().size()))
        .filter(s -> s != sentence)
        .mapToObj(s -> reading.trees().get(s).sentence())
        .filter(s -> s.getBlockKind() == BlockKind.HEADLINE)
        .map(s -> WORDS.matcher(reading.text(s.getStart(), s.getEnd())).replaceAll(" ").strip())
        .filter(text -> isReadable(text))
        .findFirst();
  }

  /** The first claim that names somebody or something, though a description in it stays open. */
  private Optional<String> lead(Claim claim) {
    return IntStream.range(0, Math.min(OPENING, reading.trees().size()))
        .boxed()
        .flatMap(s -> reading.told(s).stream())
        .filter(Contexts::isScene)
        .map(t -> t.claim().getClaim())
        .filter(c -> MILD.containsAll(c.getFlags()) && isReadable(c.getText()))
        .filter(c -> !isSame(c, claim))
        .map(Claim::getText)
        .findFirst();
  }

  /** The opening, and what was told not too long before. */
  private int[] before(int sentence) {
    int size = reading.trees().size();
    return IntStream.concat(
            IntStream.range(0, Math.min(OPENING, size)),
            IntStream.rangeClosed(Math.max(OPENING, sentence - REACH), sentence))
        .toArray();
  }

  /** What both speak of counts most; of equals the surer one that opens on its subject is taken. */
  private static double fit(Told scene, Set<String> wanted) {
    long shared = scene.claim().getLemmas().stream().filter(wanted::contains).count();
    boolean sure = scene.claim().getClaim().getExtractionConfidence() >= SURE;
    boolean plain = !scene.signs().containsKey("fronted");
    return Math.min(ENOUGH, shared) - (sure ? 0 : 0.5) - (plain ? 0 : 0.25);
  }

  private static boolean isSame(Claim scene, Claim claim) {
    return scene.getClaimId().equals(claim.getClaimId())
        || scene.getEvidence().equals(claim.getEvidence())
        || scene.getText().equals(claim.getText());
  }

  /** "It showed" and "there was" set no scene, and neither does a clause that hangs on another. */
  private static boolean isScene(Told told) {
    String opening = told.claim().getClaim().getText().split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return told.signs().containsKey("clause root")
        && told.signs().keySet().stream().noneMatch(LEANING::contains)
        && told.signs().getOrDefault("names", 0.0) >= NAMES
        && !Lexicon.isReporting(told.claim().getClaim().getPredicate())
        && !EMPTY.contains(opening);
  }

  private List<Told> found(int sentence) {
    return reading.told(sentence).stream()
        .filter(Contexts::isScene)
        .filter(t -> t.claim().getClaim().getFlags().isEmpty())
        .filter(t -> t.claim().getClaim().getExtractionConfidence() >= Confidence.READABLE)
        .filter(t -> isReadable(t.claim().getClaim().getText()))
        .toList();
  }

  private static boolean isReadable(String text) {
    int words = WORDS.split(text).length;
    return words >= SHORTEST && words <= LONGEST;
  }
}

package org.consilience.consensus;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.DateEstimate;
import org.consilience.model.Modality;
import org.consilience.model.Polarity;
import org.consilience.model.Value;
import org.consilience.model.VariantRelation;
import org.consilience.text.Countries;
import org.consilience.text.NormalForms;
import org.consilience.text.Resources;
import org.consilience.text.StopWords;

/**
 * What a claim answers to the question of its group. A claim that states no value gives no answer
 * of its own: it leaves every value possible ("the strike began" beside "the three-day strike").
 *
 * @param measure what is stated: a unit, a date, a role, or "" for no value
 * @param interval the values left possible
 * @param onset whether a date is the day from which on something lasts
 * @param words the content words of a role, empty for all else
 * @param negative whether the answer is denied
 * @param possible whether it is only held possible
 * @param undone whether its verb says by itself that something does not take place
 * @param aside whether what it denies is another act than the others assert
 * @param wording of a quotation that differs from its family's canonical one
 */
record Answer(
    String measure,
    Interval interval,
    boolean onset,
    SortedSet<String> words,
    boolean negative,
    boolean possible,
    boolean undone,
    boolean aside,
    Wording wording) {
  private static final String ROLE = "role";
  private static final String DATE = "date";

  /** UCUM's way to say what is measured. */
  private static final String AGE = "{age}";

  private static final Pattern OLD = Pattern.compile("^[\\s\\p{Pd}]*old\\b");

  /** A date that is named, not counted from the day of writing: "last week" is loosely said. */
  private static final double NAMED_DATE = 0.9;

  /** A day, as EDTF writes it, with an open end. */
  private static final Pattern SINCE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d/\\.\\.");

  private static final Set<String> BEGINNING = Resources.words(Answer.class, "onset-verbs.txt");

  private static final Set<String> UNDOING = Resources.words(Answer.class, "undoing-verbs.txt");

  /** Their pasts and participles, with the last letter doubled or not; bare forms may be nouns. */
  private static final Pattern UNDONE =
      Pattern.compile(
          UNDOING.stream()
              .map(
                  v -> v + "(?:" + (v.endsWith("e") ? "d" : v.charAt(v.length() - 1) + "?ed") + ")")
              .collect(Collectors.joining("|", "\\b(?:", ")\\b")));

  static Answer of(Claim claim) {
    Value value = claim.getValue();
    if (claim.getKind() == ClaimKind.ROLE) {
      String office = value == null ? claim.getText() : value.getText();
      return new Answer(
          ROLE,
          Interval.ALL,
          false,
          contentWords(office),
          isNegative(claim),
          false,
          false,
          false,
          Wording.NONE);
    }
    if (value != null && value.getUnit() != null) {
      if (isAge(claim, value)) {
        return measured(claim, value.getUnit() + AGE, Interval.of(value)).affirmed();
      }
      Answer answer = measured(claim, Counted.measure(claim, value), Interval.of(value));
      return Negators.reach(claim, value) ? answer : answer.affirmed();
    }
    DateEstimate time = claim.getTime();
    return time != null && answersWhen(claim, time)
        ? measured(claim, DATE, Interval.of(time))
        : measured(claim, "", Interval.ALL);
  }

  /**
   * Of "a ten-year-old house" the years are its age: nothing lasts for them, and nothing denies.
   */
  private static boolean isAge(Claim claim, Value value) {
    int at = claim.getText().indexOf(value.getText());
    return at >= 0 && OLD.matcher(claim.getText().substring(at + value.getText().length())).find();
  }

  /** A denial with a date leaves open which of the two is denied, and so denies the whole. */
  private static boolean answersWhen(Claim claim, DateEstimate time) {
    return claim.getKind() == ClaimKind.TIME
        || (!isNegative(claim) && time.getConfidence() >= NAMED_DATE);
  }

  /** Without a bound on either side nothing is stated, whatever its unit. */
  private static Answer measured(Claim claim, String measure, Interval interval) {
    boolean open = interval.equals(Interval.ALL);
    return new Answer(
        open ? "" : measure,
        interval,
        measure.equals(DATE) && isOnset(claim),
        new TreeSet<>(),
        isNegative(claim),
        claim.getModality() == Modality.POSSIBLE,
        undoes(claim),
        false,
        Wording.of(claim));
  }

  private static boolean isOnset(Claim claim) {
    DateEstimate time = claim.getTime();
    return (time != null && SINCE.matcher(time.getEdtf()).matches())
        || BEGINNING.contains(verb(claim));
  }

  private static String verb(Claim claim) {
    return claim.getPredicate().split(" ", -1)[0];
  }

  /** A quantity may hang on its noun, so that its clause's verb stands in the text alone. */
  private static boolean undoes(Claim claim) {
    return UNDOING.contains(verb(claim))
        || Privatives.in(claim.getText())
        || (claim.getKind() == ClaimKind.QUANTITY
            && UNDONE.matcher(NormalForms.fold(claim.getText())).find());
  }

  /** A denial of a negative is a positive. */
  private static boolean isNegative(Claim claim) {
    boolean negated =
        claim.getPolarity() == Polarity.NEGATIVE && !Negators.areIdle(claim.getText());
    return negated != (claim.getModality() == Modality.DENIED);
  }

  /**
   * Whether one denies what the other asserts. "No bus ran" denies nothing of "the buses were
   * cancelled": only of two verbs that both undo, or both do not, does a denied one contradict.
   */
  boolean opposes(Answer other) {
    return negative != other.negative && undone == other.undone && !aside && !other.aside;
  }

  private Answer affirmed() {
    return new Answer(measure, interval, onset, words, false, possible, undone, aside, wording);
  }

  /** The same answer where it denies none of what its group asserts. */
  Answer ofAnotherAct() {
    return new Answer(measure, interval, onset, words, negative, possible, undone, true, wording);
  }

  /**
   * How what this leaves possible stands to what the other does. What has lasted since a day began
   * on that day, and on no other.
   */
  VariantRelation values(Answer other) {
    return onset && other.onset
        ? interval.orFirst().to(other.interval.orFirst())
        : interval.to(other.interval);
  }

  boolean isStated() {
    return !measure.isEmpty();
  }

  /** Whether a number or a date is stated. */
  boolean isValue() {
    return isStated() && !isRole();
  }

  /** Whether a number counts a part: the first two and the first five are no two answers. */
  boolean isPart() {
    return measure.endsWith(Counted.OF_PART);
  }

  /** Whether a number of years is somebody's or something's age. */
  boolean isAge() {
    return measure.endsWith(AGE);
  }

  boolean isDate() {
    return measure.equals(DATE);
  }

  boolean isRole() {
    return measure.equals(ROLE);
  }

  /** Equal for claims that give one answer; part of the id of a variant. */
  String key() {
    String polarity =
        (possible ? "maybe:" : "")
            + (aside ? "aside:" : "")
            + (negative ? "no:" : "")
            + (undone ? "undone:" : "");
    if (isRole()) {
      return polarity + "role:" + String.join(" ", words);
    }
    return isStated()
        ? polarity + "value:" + interval.low() + ".." + interval.high() + " " + measure
        : polarity + wording.key();
  }

  private static SortedSet<String> contentWords(String text) {
    SortedSet<String> words = new TreeSet<>();
    for (String word : NormalForms.fold(text).replace("'s", "").split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && !StopWords.contains(word)) {
        words.add(state(word));
      }
    }
    return words;
  }

  /** "Peru's president" and "Peruvian president" are one office; a capital's mayor is another. */
  private static String state(String word) {
    return Countries.find(word)
        .filter(m -> m.form() == Countries.Form.NAME || m.form() == Countries.Form.ADJECTIVE)
        .map(Countries.Match::code)
        .orElse(word);
  }
}

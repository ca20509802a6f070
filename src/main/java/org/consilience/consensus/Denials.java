package org.consilience.consensus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.Modality;
import org.consilience.text.NormalForms;
import org.jspecify.annotations.Nullable;

/**
 * Which denials of a group deny what another of its claims asserts. Two claims about one thing meet
 * in a group though one denies another act ("has not wavered" beside "sounded sure"): a denial
 * contradicts only what shares its predicate and its participants.
 */
final class Denials {
  /** Least share of the participants' words. */
  private static final double PARTICIPANTS = 0.5;

  /** Least share of a complement's words: half of two words may be any other thing. */
  private static final double COMPLEMENT = 0.6;

  /** Least share of a quotation's words. */
  private static final double UTTERANCE = 0.7;

  /** Verbs that leave it to their complement to say something, beside the common light verbs. */
  private static final Set<String> LIGHT = Set.of("s", "re", "m", "seem", "appear", "remain");

  /**
   * Verbs that lend their complement a side: an offer is made, given, got and received (support
   * verbs; Gross 1981).
   */
  private static final Set<String> SUPPORT =
      Set.of("make", "give", "take", "get", "receive", "hold", "offer", "award", "grant");

  /** Whom an act is for or against: "an offer to the union" is an offer. */
  private static final Pattern RECIPIENT = Pattern.compile(" (to|for|with|against) .*");

  /** What did not come about, and would have under a condition. */
  private static final Pattern COUNTERFACTUAL =
      Pattern.compile("\\bwould(?:n['’]t| not| never)? have\\b");

  private static final Set<String> FIRST_PERSON = Set.of("i", "we");

  /** Letters that an ending may add to a stem. */
  private static final int ENDING = 3;

  private static final int STEM = 4;

  private final Map<String, Answer> answers = new TreeMap<>();

  /**
   * The answers of claims to the question of their group.
   *
   * @param tallies that know whom each claim repeats
   */
  Denials(List<Claim> claims, Tallies tallies) {
    claims.forEach(c -> answers.put(c.getClaimId(), tallies.answer(c)));
    for (Claim claim : claims) {
      Answer answer = answer(claim);
      if (answer.negative() && isAside(claim, claims, tallies)) {
        answers.put(claim.getClaimId(), answer.ofAnotherAct());
      }
    }
  }

  Answer answer(Claim claim) {
    Answer answer = answers.get(claim.getClaimId());
    if (answer == null) {
      throw new IllegalArgumentException("no claim of the group: " + claim.getClaimId());
    }
    return answer;
  }

  /** Whether it would oppose others by its polarity alone. */
  private boolean isAside(Claim denial, List<Claim> claims, Tallies tallies) {
    List<Claim> opposed = claims.stream().filter(c -> answer(denial).opposes(answer(c))).toList();
    List<Claim> elsewhere =
        opposed.stream().filter(c -> !origin(c).equals(origin(denial))).toList();
    Claim said = tallies.voice(denial);
    return !opposed.isEmpty()
        && (elsewhere.isEmpty() ? opposed : elsewhere)
            .stream().noneMatch(c -> denies(said, tallies.voice(c), tallies.oneAct()));
  }

  private static String origin(Claim claim) {
    return String.valueOf(claim.getOriginId());
  }

  /** Whether what one denies is what the other asserts, as one act if that is asked for. */
  private static boolean denies(Claim denial, Claim asserted, boolean oneAct) {
    boolean both = Negators.in(denial.getText()) && Negators.in(asserted.getText());
    if (!oneAct) {
      return !both;
    }
    if (isQuote(denial) || isQuote(asserted)) {
      return Negators.in(denial.getText()) && !both && isSameUtterance(denial, asserted);
    }
    return !both
        && isAsFirm(denial, asserted)
        && sharePredicate(denial, asserted)
        && shareParticipants(denial, asserted);
  }

  /** Of two utterances of one topic neither denies the other: they must differ in little more. */
  private static boolean isSameUtterance(Claim a, Claim b) {
    Set<String> first = uttered(a);
    Set<String> second = uttered(b);
    return Math.min(covered(first, second), covered(second, first)) >= UTTERANCE;
  }

  private static Set<String> uttered(Claim claim) {
    return isQuote(claim) ? QuotedWords.of(claim) : content(claim.getText());
  }

  /** Who tried to, or wants to, does not say that it came about. */
  private static boolean isAsFirm(Claim a, Claim b) {
    return isWish(a) == isWish(b)
        && (a.getModality() == Modality.CONDITIONAL) == (b.getModality() == Modality.CONDITIONAL)
        && isCounterfactual(a) == isCounterfactual(b);
  }

  private static boolean isWish(Claim claim) {
    return claim.getKind() == ClaimKind.POSITION || claim.getModality() == Modality.DESIRED;
  }

  private static boolean isCounterfactual(Claim claim) {
    return COUNTERFACTUAL.matcher(NormalForms.fold(claim.getText())).find();
  }

  private static boolean sharePredicate(Claim denial, Claim asserted) {
    if (denial.getPredicate().isEmpty() || asserted.getPredicate().isEmpty()) {
      return true; // nothing tells
    }
    Set<String> denied = predicate(denial);
    Set<String> said = predicate(asserted);
    if (SUPPORT.containsAll(denied) && SUPPORT.containsAll(said) && !isTold(denied, said)) {
      return covered(act(denial, asserted), content(asserted.getText())) >= COMPLEMENT;
    }
    if (denied.isEmpty() || said.isEmpty() || isPhrase(asserted)) {
      return covered(complement(denial), content(asserted.getText())) >= COMPLEMENT;
    }
    boolean quoted = isQuote(denial) || isQuote(asserted);
    return denied.stream().anyMatch(d -> quoted ? hasForm(d, said) : isNearAny(d, said));
  }

  /** Whether the verbs themselves are one. */
  private static boolean isTold(Set<String> denied, Set<String> said) {
    return denied.stream().anyMatch(said::contains);
  }

  private static boolean isQuote(Claim claim) {
    return claim.getKind() == ClaimKind.QUOTE;
  }

  /** What "is not neutral" denies, and "no confession was made", is in its complement. */
  private static Set<String> complement(Claim denial) {
    Set<String> predicate = predicate(denial);
    return predicate.isEmpty() ? object(denial) : predicate;
  }

  /** What is denied, without those it is for where the other does not tell of any. */
  private static Set<String> act(Claim denial, Claim asserted) {
    String object = denial.getObject() == null ? denial.getSubject() : denial.getObject();
    Matcher recipient = RECIPIENT.matcher(object);
    return recipient.find() && !asserted.getText().contains(" " + recipient.group(1) + " ")
        ? content(object.substring(0, recipient.start()))
        : content(object);
  }

  private static Set<String> object(Claim denial) {
    return content(denial.getObject() == null ? denial.getSubject() : denial.getObject());
  }

  /** A counted noun without its clause, whose verb is not known. */
  private static boolean isPhrase(Claim claim) {
    return claim.getKind() == ClaimKind.QUANTITY
        && QuotedWords.all(claim.getSubject()).stream()
            .anyMatch(w -> isForm(w, claim.getPredicate()));
  }

  /** The verbs that say something; of a quotation all its words, since its own verb only says. */
  private static Set<String> predicate(Claim claim) {
    if (isQuote(claim)) {
      return QuotedWords.of(claim);
    }
    Set<String> words = content(claim.getPredicate());
    words.removeAll(LIGHT);
    return words;
  }

  private static boolean shareParticipants(Claim a, Claim b) {
    if (isFirstPerson(a) != isFirstPerson(b)) {
      return false;
    }
    Set<String> first = participants(a);
    Set<String> second = participants(b);
    if (first.isEmpty() || second.isEmpty()) {
      return true;
    }
    return first.size() <= second.size()
        ? covered(first, content(b.getText())) >= PARTICIPANTS
        : covered(second, content(a.getText())) >= PARTICIPANTS;
  }

  /** Somebody who is not known speaks of himself. */
  private static boolean isFirstPerson(Claim claim) {
    return FIRST_PERSON.contains(NormalForms.fold(claim.getSubject()));
  }

  private static Set<String> participants(Claim claim) {
    if (isQuote(claim)) {
      return QuotedWords.of(claim);
    }
    Set<String> words = content(claim.getSubject());
    words.addAll(content(claim.getObject()));
    claim.getArguments().forEach(a -> words.addAll(content(a.getText())));
    return words;
  }

  private static Set<String> content(@Nullable String text) {
    return text == null ? new TreeSet<>() : QuotedWords.content(text);
  }

  /** Share of words that have a form of theirs, in [0, 1]. */
  private static double covered(Set<String> words, Set<String> by) {
    return words.isEmpty()
        ? 0
        : (double) words.stream().filter(w -> hasForm(w, by)).count() / words.size();
  }

  private static boolean hasForm(String word, Set<String> others) {
    return others.stream().anyMatch(o -> isForm(word, o));
  }

  /** Verbs that mean the like, one perhaps more broadly: to concede is to admit. */
  private static boolean isNearAny(String word, Set<String> others) {
    return hasForm(word, others)
        || others.stream().anyMatch(o -> Thesaurus.shared().nearness(word, o) > 0);
  }

  private static boolean isForm(String a, String b) {
    int shared = 0;
    while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return a.equals(b) || (shared >= STEM && Math.max(a.length(), b.length()) - shared <= ENDING);
  }
}

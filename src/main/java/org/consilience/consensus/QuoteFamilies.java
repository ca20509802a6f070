package org.consilience.consensus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.model.Claim;
import org.consilience.model.ClaimKind;
import org.consilience.model.Fidelity;
import org.consilience.text.Hashes;

/**
 * Families of quotations that are one utterance: told in the same words, or, where they answer one
 * question, in words that a translator may have chosen. Every member gets its family and how true
 * it is to the family's canonical wording: that which most origins give, never a rewritten one
 * where there is another. A wording that differs is {@code TRANSLATED}; one that keeps the sentence
 * and swaps words in a machine-rewritten text is {@code REWRITTEN}.
 */
final class QuoteFamilies {
  /** Content words from which a quotation can be told from another by them alone. */
  private static final int LEAST_WORDS = 4;

  /** Share of the shorter quotation's content words from which two are one utterance. */
  private static final double SAME_WORDS = 0.6;

  /** The same where question and speaker are one: of four words a translator keeps one at least. */
  private static final double SAME_SENSE = 0.25;

  /** Where the question is one and the speaker is not: one of the documents erred. */
  private static final double HALF = 0.5;

  /** Most members a word brings together: more use it by chance. */
  private static final int LONGEST = 50;

  private final Map<String, Utterance> utterances = new TreeMap<>();

  /** Of each claim the first of its family, as far as is known. */
  private final Map<String, String> firstOf = new TreeMap<>();

  private QuoteFamilies(Collection<Claim> claims) {
    for (Claim claim : claims) {
      if (claim.getKind() == ClaimKind.QUOTE && claim.getObject() != null) {
        utterances.put(claim.getClaimId(), new Utterance(claim));
        firstOf.put(claim.getClaimId(), claim.getClaimId());
      }
    }
  }

  /**
   * Marks the quotations that have a family, in place.
   *
   * @param groups claims that answer one question each, in a fixed order
   * @param rewritten documents that a machine has rewritten
   */
  static void mark(List<List<Claim>> groups, Set<String> rewritten) {
    QuoteFamilies families = new QuoteFamilies(groups.stream().flatMap(List::stream).toList());
    families.joinByWords();
    groups.forEach(families::joinWithin);
    families.members().forEach(family -> tell(family, rewritten));
  }

  private void joinByWords() {
    Map<String, List<Utterance>> byWord = new TreeMap<>();
    for (Utterance utterance : utterances.values()) {
      Set<Utterance> met = new HashSet<>();
      for (String word : utterance.content()) {
        List<Utterance> known = byWord.computeIfAbsent(word, w -> new ArrayList<>());
        known.stream().filter(met::add).forEach(u -> joinByWords(u, utterance));
        if (known.size() < LONGEST) {
          known.add(utterance);
        }
      }
    }
  }

  /** Words alone could be those of the topic: most of the sentence must be there, too, in order. */
  private void joinByWords(Utterance a, Utterance b) {
    if (a.keepsSentence(b)) {
      joinIf(a, b, SAME_WORDS, LEAST_WORDS);
    }
  }

  private void joinWithin(List<Claim> group) {
    List<Utterance> said = new ArrayList<>();
    for (Claim claim : group) {
      Utterance utterance = utterances.get(claim.getClaimId());
      if (utterance != null && said.size() < LONGEST) {
        said.forEach(u -> joinIf(u, utterance, u.sameSpeaker(utterance) ? SAME_SENSE : HALF, 1));
        said.add(utterance);
      }
    }
  }

  private void joinIf(Utterance a, Utterance b, double share, int words) {
    if (!a.document().equals(b.document()) && a.share(b, words) >= share) {
      String first = first(a.id());
      String second = first(b.id());
      firstOf.put(
          first.compareTo(second) < 0 ? second : first,
          first.compareTo(second) < 0 ? first : second);
    }
  }

  private String first(String id) {
    String at = id;
    for (String next = firstOf.getOrDefault(at, at);
        !next.equals(at);
        next = firstOf.getOrDefault(at, at)) {
      at = next;
    }
    return at;
  }

  private List<List<Utterance>> members() {
    Map<String, List<Utterance>> families = new TreeMap<>();
    utterances.forEach(
        (id, utterance) ->
            families.computeIfAbsent(first(id), f -> new ArrayList<>()).add(utterance));
    return families.values().stream().filter(f -> f.size() > 1).toList();
  }

  private static void tell(List<Utterance> family, Set<String> rewritten) {
    Utterance canonical = canonical(family, rewritten);
    String id = Hashes.sha256("quote-family", family.get(0).id());
    for (Utterance member : family) {
      member.claim().setQuoteFamilyId(id);
      member.claim().setFidelity(fidelity(member, canonical, rewritten));
    }
  }

  private static Utterance canonical(List<Utterance> family, Set<String> rewritten) {
    return family.stream()
        .min(
            Comparator.comparing((Utterance u) -> rewritten.contains(u.document()))
                .thenComparing(u -> -origins(u, family))
                .thenComparing(u -> -u.length())
                .thenComparing(Utterance::id))
        .orElseThrow();
  }

  /** How many independent texts give these words, or a part of them. */
  private static int origins(Utterance wording, List<Utterance> family) {
    Set<String> origins = new TreeSet<>();
    family.stream().filter(u -> u.isVerbatim(wording)).forEach(u -> origins.add(u.origin()));
    return origins.size();
  }

  private static Fidelity fidelity(Utterance member, Utterance canonical, Set<String> rewritten) {
    if (member.isVerbatim(canonical)) {
      return Fidelity.VERBATIM;
    }
    return rewritten.contains(member.document()) && member.keepsSentence(canonical)
        ? Fidelity.REWRITTEN
        : Fidelity.TRANSLATED;
  }
}

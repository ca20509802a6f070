package org.consilience.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.ComparableClaim;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Token;

/**
 * The mentions of actions of ECB+ (Cybulska and Vossen 2014) in its validated sentences, placed in
 * the text, each with the chain of mentions of the same event.
 */
final class EcbPlusActions {
  /** A mention by the code point of its first word; the chain of a singleton is its own. */
  record Action(
      String document, String split, String subtopic, int start, String words, String chain) {
    /** One past the mention's last code point. */
    int end() {
      return start + words.codePointCount(0, words.length());
    }
  }

  /** The first line of a web page was its address, which the texts are without. */
  private static final String WEB = "ecbplus";

  private final Map<String, List<Action>> byDocument = new HashMap<>();

  private EcbPlusActions() {}

  static EcbPlusActions read(Path folder) throws IOException {
    EcbPlusActions actions = new EcbPlusActions();
    for (String row : Files.readAllLines(folder.resolve("mentions.tsv"), UTF_8)) {
      String[] c = row.split("\t", -1);
      if (c[7].contains("ACTION_") && c[10].equals("1")) {
        String text = Files.readString(folder.resolve("text").resolve(c[0] + ".txt"));
        int start = place(text, Integer.parseInt(c[4]) - (c[0].endsWith(WEB) ? 1 : 0), c);
        if (start >= 0) {
          actions
              .byDocument
              .computeIfAbsent(c[0], d -> new ArrayList<>())
              .add(new Action(c[0], c[3], c[2], start, c[6], c[8]));
        }
      }
    }
    return actions;
  }

  /** Where the mention's first word stands: of several the one nearest to its token's number. */
  private static int place(String text, int sentence, String[] columns) {
    String[] lines = text.split("\n", -1);
    if (sentence < 0 || sentence >= lines.length) {
      return -1;
    }
    int before = 0;
    for (int i = 0; i < sentence; i++) {
      before += lines[i].length() + 1;
    }
    String word = columns[6].split(" ", -1)[0];
    int token = Integer.parseInt(columns[5].split("[-,]", -1)[0]);
    int best = -1;
    int least = Integer.MAX_VALUE;
    String line = lines[sentence];
    for (int at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
      int distance = Math.abs(tokens(line.substring(0, at)) - token);
      if (distance < least) {
        least = distance;
        best = at;
      }
    }
    return best < 0 ? -1 : text.codePointCount(0, before + best);
  }

  /** About as many tokens as the set counts: words, and marks that end or open them. */
  private static int tokens(String text) {
    return text.isBlank() ? 0 : text.split(" +|(?=[,.;:'\"”“])", -1).length;
  }

  List<Action> of(String document) {
    return byDocument.getOrDefault(document, List.of());
  }

  /** The chain of the one action that a claim's predicate is, by claim id. */
  Map<String, String> chains(
      String name, AnnotatedDocument document, List<ComparableClaim> claims) {
    Map<Integer, String> lemmas = new HashMap<>();
    for (Sentence sentence : document.getSentences()) {
      for (Token token : sentence.getTokens()) {
        lemmas.put(token.getStart(), token.getLemma());
      }
    }
    Map<String, String> chains = new HashMap<>();
    for (ComparableClaim claim : claims) {
      if (claim.getClaim().getDocumentId().equals(document.getDocument().getDocumentId())) {
        Set<String> found = new TreeSet<>();
        for (Action action : of(name)) {
          if (within(action, claim)
              && claim.getClaim().getPredicate().equals(lemmas.get(action.start))) {
            found.add(action.chain);
          }
        }
        if (found.size() == 1) {
          chains.put(claim.getClaim().getClaimId(), found.iterator().next());
        }
      }
    }
    return chains;
  }

  private static boolean within(Action action, ComparableClaim claim) {
    Span evidence = claim.getClaim().getEvidence();
    return action.start >= evidence.getStart() && action.start < evidence.getEnd();
  }
}

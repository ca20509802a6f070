package org.consilience.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.consensus.Candidates;
import org.consilience.consensus.ConsensusResolver;
import org.consilience.language.Embedders;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.CandidatePair;
import org.consilience.model.Claim;
import org.consilience.model.ClaimFeatures;
import org.consilience.model.ClaimKind;
import org.consilience.model.ComparableClaim;
import org.consilience.model.ResolvedStory;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.StoryMember;
import org.consilience.model.Token;
import org.consilience.story.StoryResolver;
import org.consilience.text.Embedder;

/**
 * Which mentions of actions tell one event: the development part of ECB+ (Cybulska and Vossen
 * 2014), gold mentions of type ACTION in validated sentences, inside gold subtopics, singletons
 * kept. Each mention is the claim whose predicate it is, or a claim of its sentence where there is
 * none; the matcher groups them. Beside it, in the same run, mentions of one lemma.
 */
final class EcbPlusActionsSuite implements Suite {
  private static final double LEAST_LEAD = 0.04;

  private final Embedder embedder = new RememberingEmbedder(Embedders.claims());

  /** A mention: its name, what it is compared by, its lemma and its chain. */
  private record Mention(String name, ComparableClaim claim, String lemma, String chain) {}

  @Override
  public String name() {
    return "actions-ecbplus";
  }

  @Override
  public String question() {
    return "Which mentions of actions tell one event?";
  }

  @Override
  public Optional<String> publicSet() {
    return Optional.of("ecbplus");
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public List<Figure> measure(Path set) throws IOException {
    EcbPlusActions actions = EcbPlusActions.read(set);
    Map<String, List<SourceText>> subtopics = new TreeMap<>();
    for (SourceText text : NewsSets.ecbPlus(set)) {
      if (actions.of(text.name()).stream().anyMatch(a -> a.split().equals("dev"))) {
        subtopics.computeIfAbsent(text.gold(), s -> new ArrayList<>()).add(text);
      }
    }
    CorefMeasures matcher = new CorefMeasures();
    CorefMeasures lemma = new CorefMeasures();
    Newsroom newsroom = new Newsroom();
    subtopics.forEach((s, texts) -> count(newsroom.annotate(texts), actions, matcher, lemma));
    return List.of(
        Figure.stated("CoNLL F1", matcher.conll()),
        Figure.stated("same lemma, CoNLL F1", lemma.conll()),
        Figure.atLeast(LEAST_LEAD, "lead over same lemma", matcher.conll() - lemma.conll()),
        Figure.stated("MUC F1", matcher.muc()),
        Figure.stated("B-cubed F1", matcher.bCubed()),
        Figure.stated("CEAF F1", matcher.ceaf()),
        Figure.stated("same lemma, MUC F1", lemma.muc()),
        Figure.stated("same lemma, B-cubed F1", lemma.bCubed()),
        Figure.stated("same lemma, CEAF F1", lemma.ceaf()));
  }

  private void count(
      Map<String, AnnotatedDocument> documents,
      EcbPlusActions actions,
      CorefMeasures matcher,
      CorefMeasures lemma) {
    List<ComparableClaim> claims = PairLessons.claims(documents.values());
    List<Mention> mentions = new ArrayList<>();
    documents.forEach(
        (name, document) ->
            actions.of(name).forEach(a -> mentions.add(mention(a, document, claims))));
    Map<String, String> gold = new TreeMap<>();
    Map<String, String> lemmas = new TreeMap<>();
    mentions.forEach(m -> gold.put(m.name, m.chain));
    mentions.forEach(m -> lemmas.put(m.name, m.lemma));
    matcher.count(groups(documents, mentions), gold);
    lemma.count(lemmas, gold);
  }

  private Map<String, String> groups(
      Map<String, AnnotatedDocument> documents, List<Mention> mentions) {
    ResolvedStory story =
        StoryResolver.resolve(
            documents.values().stream()
                .map(d -> new StoryMember(d.getDocument(), d.getBlocks(), d.getMentions()))
                .toList(),
            true);
    Map<String, List<ClaimFeatures>> byKey = new TreeMap<>();
    for (Mention mention : mentions) {
      ClaimFeatures features = Candidates.features(mention.claim);
      features
          .getKeys()
          .forEach(k -> byKey.computeIfAbsent(k, l -> new ArrayList<>()).add(features));
    }
    List<CandidatePair> pairs = new ArrayList<>();
    byKey.forEach((key, meeting) -> pairs.addAll(Candidates.among(key, meeting).pairs()));
    Map<String, String> groups = new TreeMap<>();
    new ConsensusResolver(embedder)
        .resolve(story, mentions.stream().map(Mention::claim).toList(), pairs)
        .getClaims()
        .forEach(c -> groups.put(c.getClaimId(), c.getConsensusId()));
    return groups;
  }

  private static Mention mention(
      EcbPlusActions.Action action, AnnotatedDocument document, List<ComparableClaim> claims) {
    String id = document.getDocument().getDocumentId();
    String name = id + " " + action.start() + " " + action.words() + " " + action.chain();
    String lemma = lemma(action, document);
    ComparableClaim claim =
        claims.stream()
            .filter(c -> c.getClaim().getDocumentId().equals(id))
            .filter(c -> c.getClaim().getKind() != ClaimKind.ROLE && within(action, c.getClaim()))
            .min(
                Comparator.comparing(
                        (ComparableClaim c) -> !c.getClaim().getPredicate().equals(lemma))
                    .thenComparing(c -> length(c.getClaim()))
                    .thenComparing(c -> c.getClaim().getClaimId()))
            .map(c -> named(c, name, lemma))
            .orElseGet(() -> bare(action, id, name, lemma));
    return new Mention(name, claim, lemma, action.subtopic() + action.chain());
  }

  private static ComparableClaim named(ComparableClaim claim, String name, String lemma) {
    Claim copy = Claim.newBuilder(claim.getClaim()).setClaimId(name).setPredicate(lemma).build();
    return ComparableClaim.newBuilder(claim).setClaim(copy).build();
  }

  /** A mention in a sentence of which no claim was made: the word is all that is known. */
  private static ComparableClaim bare(
      EcbPlusActions.Action action, String document, String name, String lemma) {
    int end = action.start() + action.words().codePointCount(0, action.words().length());
    Claim claim =
        Claim.newBuilder()
            .setClaimId(name)
            .setClaimKey("")
            .setDocumentId(document)
            .setText(action.words())
            .setPredicate(lemma)
            .setCandidateKeys(List.of("bare:" + lemma))
            .setEvidence(new Span(action.start(), end, action.words()))
            .build();
    return new ComparableClaim(claim, List.of(lemma), List.of(), action.words(), "");
  }

  private static String lemma(EcbPlusActions.Action action, AnnotatedDocument document) {
    TreeSet<String> lemmas = new TreeSet<>();
    for (Sentence sentence : document.getSentences()) {
      for (Token token : sentence.getTokens()) {
        if (token.getStart() == action.start()) {
          lemmas.add(token.getLemma());
        }
      }
    }
    return lemmas.isEmpty() ? action.words().toLowerCase(Locale.ROOT) : lemmas.first();
  }

  private static boolean within(EcbPlusActions.Action action, Claim claim) {
    return action.start() >= claim.getEvidence().getStart()
        && action.start() < claim.getEvidence().getEnd();
  }

  private static int length(Claim claim) {
    return claim.getEvidence().getEnd() - claim.getEvidence().getStart();
  }
}

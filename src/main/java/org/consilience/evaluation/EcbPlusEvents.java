package org.consilience.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.consensus.EventMention;
import org.consilience.consensus.EventPairs;
import org.consilience.consensus.EventReader;
import org.consilience.model.AnnotatedDocument;
import org.consilience.text.Embedder;

/** The mentions of actions of ECB+ as the matcher reads them, by subtopic. */
final class EcbPlusEvents {
  private static final String DEVELOPMENT = "dev";

  private final EcbPlusActions actions;
  private final Embedder embedder;
  private final Map<String, List<EventMention>> mentions = new TreeMap<>();
  private final Map<String, Map<String, String>> chains = new TreeMap<>();
  private final TreeSet<Integer> topics = new TreeSet<>();
  private final TreeSet<String> development = new TreeSet<>();

  private EcbPlusEvents(EcbPlusActions actions, Embedder embedder) {
    this.actions = actions;
    this.embedder = embedder;
  }

  /** The subtopics with their folds: every fifth topic is of one fold. */
  static List<EventTopic> read(Path set, Embedder embedder) throws IOException {
    EcbPlusEvents events = new EcbPlusEvents(EcbPlusActions.read(set), embedder);
    for (SourceText text : NewsSets.ecbPlus(set)) {
      if (!events.actions.of(text.name()).isEmpty()) {
        events.add(text);
      }
    }
    return events.topics();
  }

  private void add(SourceText text) {
    String subtopic = text.gold();
    AnnotatedDocument document = SentenceDocuments.annotateLines(text.name(), text.text());
    EventReader reader = new EventReader(document, embedder);
    topics.add(topic(subtopic));
    for (EcbPlusActions.Action action : actions.of(text.name())) {
      String id = text.name() + " " + action.start() + " " + action.words() + " " + action.chain();
      mentions
          .computeIfAbsent(subtopic, s -> new ArrayList<>())
          .add(reader.mention(id, action.start(), action.end()));
      chains.computeIfAbsent(subtopic, s -> new TreeMap<>()).put(id, subtopic + action.chain());
      if (action.split().equals(DEVELOPMENT)) {
        development.add(subtopic);
      }
    }
  }

  private static int topic(String subtopic) {
    return Integer.parseInt(subtopic.substring(0, subtopic.indexOf('_')));
  }

  private List<EventTopic> topics() {
    List<EventTopic> all = new ArrayList<>();
    mentions.forEach((subtopic, of) -> all.add(topic(subtopic, of)));
    return all;
  }

  private EventTopic topic(String subtopic, List<EventMention> of) {
    EventPairs pairs = new EventPairs(of);
    Map<String, String> lemmas = new TreeMap<>();
    of.forEach(m -> lemmas.put(m.id(), m.lemma()));
    return new EventTopic(
        topics.headSet(topic(subtopic)).size() % EventSchool.FOLDS,
        development.contains(subtopic),
        pairs,
        EventTopic.table(pairs.first()),
        chains.getOrDefault(subtopic, Map.of()),
        lemmas);
  }
}

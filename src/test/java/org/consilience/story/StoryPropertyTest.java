package org.consilience.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.consilience.model.Document;
import org.consilience.model.ResolvedStory;
import org.consilience.model.StoryMember;

class StoryPropertyTest {
  private static final List<String> SENTENCES =
      List.of(
          "The ferry left the harbour at dawn with forty passengers and a crew of six on board. ",
          "Divers went down to the wreck at noon and came back with nothing but a lamp. ",
          "“We saw the lights go out 🚢 and then there was nothing left to see at all”, she said. ",
          "A court will hear the owners of the line next month about the state of the hull. ");

  @Provide
  Arbitrary<List<StoryMember>> stories() {
    Arbitrary<List<String>> texts = Arbitraries.of(SENTENCES).list().ofMinSize(1).ofMaxSize(3);
    Arbitrary<List<String>> names =
        Arbitraries.of(
                "PERSON:Ann Holt", "PERSON:Peter Holt", "PERSON:Holt", "GPE:Peru", "NORP:Peruvian")
            .list()
            .ofMaxSize(4);
    return Combinators.combine(texts, names)
        .as((text, named) -> member(String.join("", text), named))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(StoryPropertyTest::numbered);
  }

  @Property(tries = 200)
  void orderOfDocumentsNeverMatters(
      @ForAll("stories") List<StoryMember> members, @ForAll Random random) {
    List<StoryMember> shuffled = new ArrayList<>(members);
    Collections.shuffle(shuffled, random);
    assertThat(StoryResolver.resolve(shuffled).toString())
        .isEqualTo(StoryResolver.resolve(members).toString());
  }

  @Property(tries = 200)
  void copyOfADocumentNeverAddsAnOrigin(@ForAll("stories") List<StoryMember> members) {
    StoryMember copy = StoryMember.newBuilder(members.get(0)).build();
    copy.getDocument().setDocumentId("copy");
    List<StoryMember> more = new ArrayList<>(members);
    more.add(copy);
    assertThat(origins(StoryResolver.resolve(more)))
        .isEqualTo(origins(StoryResolver.resolve(members)));
  }

  private static long origins(ResolvedStory story) {
    return story.getDocuments().stream().map(Document::getOriginId).distinct().count();
  }

  private static StoryMember member(String text, List<String> names) {
    StoryMember member = Members.saying("", text);
    member.getMentions().addAll(Members.naming("", names.toArray(String[]::new)).getMentions());
    return member;
  }

  private static List<StoryMember> numbered(List<StoryMember> members) {
    for (int i = 0; i < members.size(); i++) {
      members.get(i).getDocument().setDocumentId("document-" + i);
    }
    return members;
  }
}

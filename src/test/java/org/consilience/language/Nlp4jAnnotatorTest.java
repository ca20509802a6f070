package org.consilience.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.language.Texts.annotate;
import static org.consilience.language.Texts.clean;
import static org.consilience.language.Texts.forms;
import static org.consilience.language.Texts.mentions;
import static org.consilience.language.Texts.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.consilience.model.AnnotatedDocument;
import org.consilience.model.CleanDocument;
import org.consilience.model.Decision;
import org.consilience.model.Mention;
import org.consilience.model.Sentence;
import org.consilience.model.Token;
import org.consilience.text.CodePoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Nlp4jAnnotatorTest {
  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyOffsetOfTheSeedsIsExact(Path seed) throws IOException {
    AnnotatedDocument document = annotate(Files.readString(seed));
    assertThat(document.getSentences()).isNotEmpty();
    assertExact(document);
  }

  private static void assertExact(AnnotatedDocument document) {
    CodePoints text = CodePoints.of(document.getDocument().getText());
    for (Sentence sentence : document.getSentences()) {
      for (Token token : sentence.getTokens()) {
        assertThat(text.substring(token.getStart(), token.getEnd())).isEqualTo(token.getForm());
        assertThat(token.getStart()).isGreaterThanOrEqualTo(sentence.getStart());
        assertThat(token.getEnd()).isLessThanOrEqualTo(sentence.getEnd());
        assertThat(token.getHead()).isBetween(-1, sentence.getTokens().size() - 1);
      }
    }
    for (Mention mention : document.getMentions()) {
      assertThat(text.substring(mention.getStart(), mention.getEnd()))
          .isEqualTo(mention.getSurface());
    }
  }

  @Test
  void offsetsCountCodePoints() {
    AnnotatedDocument document = annotate("😀 Ana Ruiz won ( 3 ) gold medals 🥇🥇 in Oslo.");
    assertExact(document);
    assertThat(forms(document.getSentences().get(0))).contains("😀", "( 3 )", "🥇🥇");
  }

  @Test
  void tokenisedTextIsReadAsWritten() {
    AnnotatedDocument document =
        annotate("The U. S. State Department hired a 32 - year - old at 5 p. m. today.");
    assertThat(forms(document.getSentences().get(0)))
        .containsExactly(
            "The",
            "U.S.",
            "State",
            "Department",
            "hired",
            "a",
            "32",
            "-",
            "year",
            "-",
            "old",
            "at",
            "5",
            "p.m.",
            "today",
            ".");
    Mention department = document.getMentions().get(0);
    assertThat(department.getSurface()).isEqualTo("The U. S. State Department");
    assertThat(department.getName()).isEqualTo("U.S. State Department");
  }

  @Test
  void tokensCarryLemmaTagHeadAndRelation() {
    Sentence sentence = annotate("The judges rejected the appeal.").getSentences().get(0);
    assertThat(sentence.getTokens())
        .extracting(Token::getLemma, Token::getTag, Token::getHead, Token::getRelation)
        .containsExactly(
            row("the", "DT", 1, "det"),
            row("judge", "NNS", 2, "nsubj"),
            row("reject", "VBD", -1, "root"),
            row("the", "DT", 4, "det"),
            row("appeal", "NN", 2, "dobj"),
            row(".", ".", 2, "punct"));
  }

  private static org.assertj.core.groups.Tuple row(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  @Test
  void onlyKeptBlocksAreAnalysedAndKeepTheirIndex() {
    CleanDocument clean = clean("The match ended.\nRead more here.\nFans went home.");
    clean.getBlocks().get(1).setDecision(Decision.REJECTED);
    AnnotatedDocument document = Annotators.shared().annotate(clean);
    assertThat(document.getSentences()).extracting(Sentence::getBlock).containsExactly(0, 2);
    assertThat(document.getBlocks()).isEqualTo(clean.getBlocks());
  }

  @Test
  void noSentenceCrossesABlock() {
    assertThat(annotate("Storm hits coast\nThousands fled on Friday.").getSentences())
        .extracting(Texts::forms)
        .containsExactly(
            List.of("Storm", "hits", "coast"), List.of("Thousands", "fled", "on", "Friday", "."));
  }

  @Test
  void entitiesHaveTheirTypes() {
    assertThat(mentions(annotate("Siemens hired Maria Keller in Munich on Monday for $5 million.")))
        .containsExactly(
            "ORG Siemens = Siemens",
            "PERSON Maria Keller = Maria Keller",
            "GPE Munich = Munich",
            "DATE Monday = Monday",
            "MONEY $5 million = $5 million");
  }

  @Test
  void possessiveIsNoPartOfTheNameAndArticleNoneOfItsForm() {
    AnnotatedDocument document = annotate("The World Bank's president praised Norway's plan.");
    assertThat(mentions(document)).contains("GPE Norway = Norway");
    assertThat(document.getMentions()).extracting(Mention::getName).contains("World Bank");
    assertThat(document.getMentions())
        .extracting(Mention::getSurface)
        .noneMatch(s -> s.endsWith("'s"));
  }

  @Test
  void nameInItsOwnScriptIsHidden() {
    Sentence sentence = annotate("Mayor Oh Se-hoon (오세훈) opened the park.").getSentences().get(0);
    assertThat(forms(sentence)).doesNotContain("오세훈", "(", ")");
  }

  @Test
  void surnameStandsForTheFullName() {
    assertThat(people("Maria Keller won the race. Keller, 31, thanked her coach."))
        .containsExactly("Maria Keller = Maria Keller", "Keller = Maria Keller");
  }

  @Test
  void surnameOfTwoPeopleStandsForItself() {
    assertThat(people("Maria Keller and Paul Keller won. On Monday Keller thanked her coach."))
        .containsExactly(
            "Maria Keller = Maria Keller", "Paul Keller = Paul Keller", "Keller = Keller");
  }

  @Test
  void everyBareSurnameIsAPerson() {
    String text =
        "Okonjo Wex won the final. Wex thanked the crowd. Reporters asked about Wex. The prize"
            + " goes to Wex’s club. Mr. Wex left.";
    assertThat(people(text)).hasSize(5).allMatch(mention -> mention.endsWith("= Okonjo Wex"));
  }

  @Test
  void firmWithThePersonsSurnameStaysAFirm() {
    assertThat(mentions(annotate("Paul Keller resigned. Keller Motors Inc. lost $2 million.")))
        .contains("ORG Keller Motors Inc. = Keller Motors Inc.");
  }

  @Test
  void twoThreadsGetEqualResults() throws Exception {
    List<CleanDocument> documents =
        seeds().stream().map(Nlp4jAnnotatorTest::read).map(Texts::clean).toList();
    List<AnnotatedDocument> alone = documents.stream().map(Annotators.shared()::annotate).toList();
    List<CompletableFuture<List<AnnotatedDocument>>> together =
        Stream.of(1, 2)
            .map(
                thread ->
                    CompletableFuture.supplyAsync(
                        () -> documents.stream().map(Annotators.shared()::annotate).toList()))
            .toList();
    for (CompletableFuture<List<AnnotatedDocument>> result : together) {
      assertThat(result.get()).isEqualTo(alone);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

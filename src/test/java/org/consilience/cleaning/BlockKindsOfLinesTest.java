package org.consilience.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.consilience.cleaning.BlockView.Place;
import org.consilience.model.BlockKind;
import org.consilience.model.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind beside the article's own words that resemble it, on their own inside an article. */
class BlockKindsOfLinesTest {

  private static final Place INSIDE =
      new Place(Zone.Side.INSIDE, 0, true, true, 1, false, 0.2, true, false);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CREDIT | credit.phrase | Additional reporting by Ana Ruiz",
        "CREDIT | credit.phrase | Ana Ruiz and Jo Park contributed reporting from Lima.",
        "CREDIT | credit.phrase | Photo: Reuters",
        "BYLINE | byline.phrase | By Ana Ruiz, Jo Park and Kim Berg",
        "BYLINE | byline.phrase | Ana Ruiz is a science correspondent in Lima",
        "DATELINE | dateline.date-line | Updated: Tuesday, 4 June 2019, 10:15 am GMT",
        "DATELINE | dateline.date-line | 14 hours ago",
        "METADATA | metadata.key | author: ana ruiz",
        "METADATA | metadata.key | published_at 2019-06-04T10:15:00Z",
        "METADATA | metadata.address | https://news.example.org/a/b",
        "CAPTION | caption.phrase | Workers clear mud from a street in Lima after the flood on"
            + " Sunday. (AP Photo/Ana Ruiz)",
        "CAPTION | caption.phrase | Fans wait outside the stadium before the cup final in Seoul."
            + " [Jo Park/Reuters]",
        "COMMENT_FORM | comment-form.phrase | Leave a Comment",
        "COMMENT_FORM | comment-form.phrase | You must be logged in to post a comment.",
        "COMMENT_FORM | comment-form.phrase | Great blog! I have bookmarked your site and will be"
            + " back.",
        "BOILERPLATE | boilerplate.phrase | Share this article on Facebook, Twitter or WhatsApp",
        "BOILERPLATE | boilerplate.phrase | Subscribe to our weekly newsletter for more stories"
            + " like this one.",
        "BOILERPLATE | boilerplate.phrase | You have reached your limit of free articles this"
            + " month.",
        "BOILERPLATE | boilerplate.phrase | This website uses cookies to show you content that fits"
            + " you.",
        "LEGAL | legal.phrase | © 2019 Lima Herald. All rights reserved.",
        "LEGAL | legal.phrase | This material may not be published, broadcast, rewritten or"
            + " redistributed.",
        "NAVIGATION | navigation.phrase | Home > World > Americas",
        "LINK_SPAM | link-spam.addresses | cheapwatches.com replicabags.net fastloans.biz",
        "LINK_SPAM | link-spam.spam-words | casino bonus slots poker free spins jackpot roulette"
            + " betting",
        "LINK_SPAM | link-spam.glued-words | tght11 CheapLoanNow bxny6l FastCashToday srazwu"
            + " BestBonusCode",
        "OTHER | other.no-english | Los vecinos pidieron ayuda urgente cuando vieron crecer aquel"
            + " río oscuro."
      })
  void aLineAroundTheArticleIsNamedForItsReason(BlockKind kind, String reason, String line) {
    Ballot ballot = BlockScorer.score(view(line));
    assertThat(ballot.winner()).isEqualTo(kind);
    assertThat(ballot.reasons(kind)).extracting(Term::getName).contains(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Three players contributed from the bench.",
        "Reporting the crime took her three years, she said.",
        "The photo showed a man on a ladder, the court heard.",
        "By Monday the water had reached the second step.",
        "By then it was over.",
        "The trial opens on 4 June 2019.",
        "June was the driest month in 2019, the weather office said.",
        "Date palms need little water.",
        "The title goes to Lima for the third time.",
        "He left a reply on her desk and never came back.",
        "“All rights reserved, that is what they always say,” she said.",
        "The law gives victims the right to share their story with the court.",
        "Farmers can subscribe to a warning service run by the weather office.",
        "The parliament’s privacy policy was debated for nine hours.",
        "“Home.”",
        "The casino closed in 2011 and the poker club followed a year later.",
        "Its website, example.org, was offline on Friday.",
        "Brno 5, Olomouc 3",
        "Net profit: 412 million",
        "7 Ferreira 1 2 0 14",
        "Hafnium 178.49, Tantalum 180.95, Tungsten 183.84",
        "- Best camera: Jean Petit, “Locks”",
        "They called it “the quiet room”",
        "The mayor thanked the divers for sharing what they had found on the wreck with the"
            + " museum.",
        "“I read your blog every day when I was in prison,” he told her when they met.",
        "“¡Nunca más!”"
      })
  void theArticlesOwnWordsAreKept(String line) {
    Ballot ballot = BlockScorer.score(view(line));
    assertThat(ballot.winner())
        .as(ballot.reasons(ballot.winner()).toString())
        .isIn(BlockKind.BODY, BlockKind.SUBHEADING);
  }

  private static BlockView view(String line) {
    Wording wording = Wording.of(line);
    Map<BlockKind, PhraseBook.Hit> hits = PhraseBook.standard().hits(wording);
    return new BlockView(wording, hits, new Kinship(0.1, 0, 0, 0, 0, 0, 0, 0, 0), INSIDE);
  }

  @ParameterizedTest
  @CsvSource({"39, BODY", "40, TEASER"})
  void onlyALongParagraphIsRejectedForItsTopicAlone(int words, BlockKind kind) {
    String text = "The " + "tide of the harbour ".repeat(words / 4) + "rose again.";
    List<String> tokens = List.of(text.split(" "));
    String exact = String.join(" ", tokens.subList(tokens.size() - words, tokens.size()));
    assertThat(BlockScorer.score(view("T" + exact.substring(1))).winner()).isEqualTo(kind);
  }
}

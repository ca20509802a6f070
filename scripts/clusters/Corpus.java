import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes invented news for the comparison of clusters: java Corpus.java FOLDER DOCUMENTS. Some four
 * reports an event, with the same names, other words and sometimes other figures; always the same
 * bytes.
 */
public final class Corpus {
  private static final String[] PLACES = {
    "Aldervik",
    "Bramcote",
    "Corvello",
    "Dunmarra",
    "Eskilby",
    "Fontarelle",
    "Grisholm",
    "Hartwick",
    "Istrana",
    "Jorvale",
    "Kestrel Bay",
    "Lomnica",
    "Marrowdale",
    "Nyborg",
    "Ostrava Hill",
    "Pellworm",
    "Quarnero",
    "Ridgemont",
    "Silkeborg",
    "Tamworth"
  };
  private static final String[] GIVEN = {
    "Anna", "Bruno", "Clara", "David", "Elena", "Frank", "Greta", "Henry", "Ingrid", "James",
    "Karin", "Lucas", "Maria", "Niels", "Olivia", "Peter"
  };
  private static final String[] FAMILY = {
    "Abbott",
    "Bergstrom",
    "Carrow",
    "Delgado",
    "Ellison",
    "Fairley",
    "Gustafson",
    "Holloway",
    "Iverson",
    "Jansen",
    "Kowalski",
    "Lindqvist",
    "Marchetti",
    "Norwood",
    "Okafor",
    "Petersen",
    "Quigley",
    "Rasmussen",
    "Sandoval",
    "Thornton"
  };
  private static final String[][] EVENTS = {
    {
      "A fire destroyed a furniture warehouse in %1$s on Monday, the fire brigade said.",
      "%2$s, who leads the fire brigade of %1$s, said the roof had collapsed within an hour.",
      "\u201CWe could not save the building, but nobody was inside,\u201D %2$s told reporters.",
      "Around %3$d firefighters fought the flames for %4$d hours.",
      "The owner, %5$s, said the damage amounted to $%6$d million.",
      "The warehouse in %1$s was built in 1987.",
      "Police did not find any sign of arson."
    },
    {
      "A court in %1$s sentenced the banker %2$s to %4$d years in prison for fraud on Tuesday.",
      "Judge %5$s said that %2$s had deceived more than %3$d customers.",
      "\u201CThe trust of ordinary people was abused for years,\u201D %5$s said.",
      "%2$s denied the charges and will appeal against the verdict.",
      "Prosecutors had asked for a longer sentence.",
      "The bank lost $%6$d million because of the fraud, according to the court.",
      "The trial in %1$s began in February."
    },
    {
      "%1$s United beat Harbour City %4$d-1 on Saturday in front of %3$d00 spectators.",
      "%2$s scored twice for %1$s United in the second half.",
      "Coach %5$s said his team had played its best match of the season.",
      "\u201CThis victory belongs to our supporters,\u201D %5$s told the club's radio.",
      "Harbour City did not have a single shot on goal before the break.",
      "The club bought %2$s for $%6$d million last summer."
    },
    {
      "The carmaker %1$s Motors will cut %3$d jobs by the end of the year, chief executive %2$s"
          + " said on Thursday.",
      "%2$s told employees that the plant would not be closed.",
      "\u201CThese cuts are painful, but they are necessary,\u201D %2$s wrote in a letter.",
      "The company reported a loss of $%6$d million for the third quarter.",
      "The union leader %5$s called the decision a mistake and announced a strike of %4$d days.",
      "%1$s Motors employs 9,000 people."
    },
    {
      "Floods after heavy rain forced %3$d people to leave their homes near %1$s, the mayor said on"
          + " Sunday.",
      "Mayor %2$s said that the river had risen by %4$d metres in one night.",
      "\u201CI have never seen so much water in our streets,\u201D %2$s said.",
      "Rescue workers found all missing people alive.",
      "The government promised $%6$d million for repairs, minister %5$s said.",
      "The bridge of %1$s was closed and the school will not open this week."
    }
  };

  private Corpus() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int documents = Integer.parseInt(args[1]);
    int event = 0;
    for (int written = 0; written < documents; event++) {
      SplittableRandom chance = new SplittableRandom(8_811 + event);
      Object[] facts = facts(chance, event);
      int reports = Math.min(2 + chance.nextInt(5), documents - written);
      for (int i = 0; i < reports; i++, written++) {
        Files.writeString(
            folder.resolve("report-%04d.txt".formatted(written)), report(chance, event, facts));
      }
    }
  }

  private static Object[] facts(SplittableRandom chance, int event) {
    return new Object[] {
      PLACES[event % PLACES.length],
      GIVEN[chance.nextInt(GIVEN.length)] + " " + FAMILY[event % FAMILY.length],
      20 + chance.nextInt(400),
      2 + chance.nextInt(6),
      GIVEN[chance.nextInt(GIVEN.length)] + " " + FAMILY[(event * 7 + 3) % FAMILY.length],
      5 + chance.nextInt(90)
    };
  }

  /** Most of the sentences, in two or three paragraphs; one report in five has another figure. */
  private static String report(SplittableRandom chance, int event, Object[] facts) {
    Object[] own = facts.clone();
    if (chance.nextInt(5) == 0) {
      own[2] = (Integer) own[2] + 10;
    }
    List<String> sentences = new ArrayList<>();
    String[] all = EVENTS[event % EVENTS.length];
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || chance.nextInt(4) > 0) {
        sentences.add(all[i].formatted(own));
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      text.append(sentences.get(i)).append(i % 2 == 1 ? "\n\n" : " ");
    }
    return text.toString().strip() + "\n";
  }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes invented news for the comparison of clusters: java Corpus.java FOLDER DOCUMENTS. Some four
 * reports an event, with the same facts in two wordings, sometimes with another figure; always the
 * same bytes.
 */
public final class Corpus {
  private static final String[] HEADS = {
    "Al", "Bra", "Cor", "Dun", "Esk", "Fon", "Gri", "Hart", "Is", "Jor", "Kes", "Lom", "Mar", "Ny", "Os", "Pell", "Quar", "Ridge", "Sil", "Tam"
  };
  private static final String[] MIDDLES = {"der", "lin", "mo", "ve", "ta", "ber", "ka", "ro", "sen", "du"};
  private static final String[] TAILS = {"vik", "cote", "ello", "marra", "by", "holm", "wick", "mont", "stad", "worth"};
  private static final String[] GIVEN = {
    "Anna", "Bruno", "Clara", "David", "Elena", "Frank", "Greta", "Henry", "Ingrid", "James", "Karin", "Lucas", "Maria", "Niels", "Olivia", "Peter"
  };
  private static final String[] THINGS = {
    "bakery", "library", "harbour crane", "chapel", "tram depot", "power station", "museum", "bridge", "school", "dairy", "airport terminal",
    "theatre", "hospital wing", "stadium", "brewery", "paper mill", "lighthouse", "market hall", "observatory", "vineyard", "ferry", "sawmill"
  };

  /** A fact in two wordings: place, first person, second person, thing, two numbers, an amount. */
  private static final String[][] FACTS = {
    {"The %4$s of %1$s burned down on Monday, police said.", "Flames destroyed the %4$s of %1$s on Monday, according to police."},
    {"%2$s, the mayor of %1$s, called it a black day.", "Mayor %2$s spoke of a black day for %1$s."},
    {"%3$s, who runs the %4$s, denied any guilt.", "Any guilt was denied by %3$s, the manager of the %4$s."},
    {"Some %5$d people were brought to safety.", "Rescuers brought %5$d people to safety."},
    {"Repairs will cost $%7$d million, %2$s said.", "%2$s put the repairs at $%7$d million."},
    {"A court ordered %3$s to pay $%7$d million.", "%3$s must pay $%7$d million, a court ruled."},
    {"\u201CWe owe %1$s an honest answer,\u201D %2$s said.", "%2$s said: \u201CWe owe %1$s an honest answer.\u201D"},
    {"\u201CI would decide the same way again,\u201D %3$s told reporters.", "%3$s told reporters: \u201CI would decide the same way again.\u201D"},
    {"Workers at the %4$s went on strike for %6$d days.", "A strike of %6$d days hit the %4$s."},
    {"%2$s sold the %4$s to %3$s.", "%3$s bought the %4$s from %2$s."},
    {"Thieves stole paintings from the %4$s in %1$s.", "Paintings were stolen from the %4$s in %1$s."},
    {"%2$s won the race in %1$s on Sunday.", "The race in %1$s was won by %2$s on Sunday."},
    {"%3$s finished second, %6$d seconds behind.", "Second was %3$s, %6$d seconds later."},
    {"More than %5$d spectators watched.", "It was watched by more than %5$d spectators."},
    {"The storm tore the roof off the %4$s.", "The roof of the %4$s was torn off by the storm."},
    {"Engineers found %6$d cracks in the %4$s.", "In the %4$s engineers found %6$d cracks."},
    {"The council of %1$s rejected the plan.", "The plan was rejected by the council of %1$s."},
    {"%2$s resigned on Thursday.", "On Thursday %2$s stepped down."},
    {"%3$s will lead the inquiry.", "The inquiry will be led by %3$s."},
    {"The %4$s was built in 1962.", "Built in 1962, the %4$s had never been renovated."},
    {"The %4$s will not reopen before spring.", "Until spring the %4$s will remain closed."},
    {"%2$s did not answer questions about the contract.", "Questions about the contract were not answered by %2$s."},
    {"Researchers in %1$s examined %5$d samples of water.", "In %1$s researchers tested %5$d water samples."},
    {"%3$s, a chemist, found lead in them.", "The chemist %3$s discovered lead in them."},
    {"The union said %5$d jobs were in danger.", "%5$d jobs are in danger, the union said."},
    {"%2$s promised the families of %1$s quick help.", "Quick help was promised to families of %1$s by %2$s."},
    {"A jury found %3$s not guilty of fraud.", "%3$s is not guilty of fraud, a jury decided."},
    {"Prosecutors will appeal within %6$d days.", "Within %6$d days prosecutors will appeal."},
    {"Exports from %1$s fell by %6$d percent.", "%1$s exported %6$d percent less."},
    {"%2$s expects growth to return next year.", "Growth will return next year, %2$s expects."}
  };

  /** Facts an event. */
  private static final int TOLD = 7;

  private Corpus() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int documents = Integer.parseInt(args[1]);
    int written = 0;
    for (int event = 0; written < documents; event++) {
      SplittableRandom chance = new SplittableRandom(8_811 + event);
      Object[] names = names(chance);
      List<String[]> facts = facts(chance);
      int reports = Math.min(2 + chance.nextInt(5), documents - written);
      for (int i = 0; i < reports; i++) {
        Files.writeString(folder.resolve("report-%04d.txt".formatted(written++)), report(chance, facts, names));
      }
    }
  }

  private static Object[] names(SplittableRandom chance) {
    return new Object[] {
      word(chance),
      of(chance, GIVEN) + " " + word(chance),
      of(chance, GIVEN) + " " + word(chance),
      of(chance, THINGS),
      20 + chance.nextInt(400),
      2 + chance.nextInt(20),
      5 + chance.nextInt(90)
    };
  }

  private static String word(SplittableRandom chance) {
    return of(chance, HEADS) + of(chance, MIDDLES) + of(chance, TAILS);
  }

  private static String of(SplittableRandom chance, String[] words) {
    return words[chance.nextInt(words.length)];
  }

  private static List<String[]> facts(SplittableRandom chance) {
    List<String[]> left = new ArrayList<>(List.of(FACTS));
    List<String[]> facts = new ArrayList<>();
    while (facts.size() < TOLD) {
      facts.add(left.remove(chance.nextInt(left.size())));
    }
    return facts;
  }

  /** Most of the facts, two to a paragraph; one report in five has another figure. */
  private static String report(SplittableRandom chance, List<String[]> facts, Object[] names) {
    Object[] own = names.clone();
    if (chance.nextInt(5) == 0) {
      own[4] = (Integer) own[4] + 10;
    }
    StringBuilder text = new StringBuilder();
    int told = 0;
    for (String[] fact : facts) {
      if (told == 0 || chance.nextInt(5) > 0) {
        text.append(fact[chance.nextInt(2)].formatted(own)).append(++told % 2 == 0 ? "\n\n" : " ");
      }
    }
    return text.toString().strip() + "\n";
  }
}

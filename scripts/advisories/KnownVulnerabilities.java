import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;

/**
 * Holds the Maven artefacts of a bill of materials (CycloneDX) against a table of advisories: java
 * KnownVulnerabilities.java BILL JAR, where the jar has the table as {@code advisories-maven.csv}.
 * Exit code 10 where something was found: any other but 0 says that nothing was scanned.
 */
public final class KnownVulnerabilities {
  private static final Pattern PURL = Pattern.compile("pkg:maven/([^/\"]+)/([^@\"]+)@([^?\"]+)");
  private static final Pattern CELL = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");

  private static final int FOUND = 10;

  /** Columns that are read: up to the severity. */
  private static final int COLUMNS = 7;

  /** Vulnerable for sure; a scan that does not find it finds nothing. */
  private static final Artefact CONTROL = new Artefact("org.apache.logging.log4j:log4j-core", "2.14.1");

  private record Artefact(String name, String version) {}

  /** A row: versions from one to before the mended one are affected. */
  private record Advisory(String id, String date, String summary, String from, String mended, String severity) {

    static Advisory of(List<String> cells) {
      return new Advisory(
          cells.get(0), cells.get(1), cells.get(2), cells.get(4), cells.get(5), cells.get(6));
    }

    boolean concerns(String version) {
      return (from.isEmpty() || compare(version, from) >= 0)
          && (mended.isEmpty() || compare(version, mended) < 0);
    }

    private static int compare(String version, String other) {
      return new ComparableVersion(version).compareTo(new ComparableVersion(other));
    }
  }

  private final Map<String, List<Advisory>> advisories = new TreeMap<>();
  private int known;
  private String latest = "";

  public static void main(String[] words) throws IOException {
    KnownVulnerabilities all = new KnownVulnerabilities();
    all.read(Path.of(words[1]));
    Set<Artefact> artefacts = artefacts(Path.of(words[0]));
    if (artefacts.isEmpty() || all.of(CONTROL).isEmpty()) {
      throw new IOException("nothing was scanned: " + artefacts.size() + " artefacts, " + all.known + " advisories");
    }
    long found = artefacts.stream().filter(all::isVulnerable).count();
    System.out.printf(
        "Java: %d artefacts held against %d advisories, the latest of %s: %d vulnerable%n",
        artefacts.size(), all.known, all.latest, found);
    System.exit(found == 0 ? 0 : FOUND);
  }

  private boolean isVulnerable(Artefact artefact) {
    List<Advisory> found = of(artefact);
    for (Advisory a : found) {
      System.out.printf(
          "%s %s %s: %s (%s), mended by %s%n",
          artefact.name(), artefact.version(), a.id(), a.summary(), a.severity(), a.mended().isEmpty() ? "none" : a.mended());
    }
    return !found.isEmpty();
  }

  private List<Advisory> of(Artefact artefact) {
    return advisories.getOrDefault(artefact.name(), List.of()).stream()
        .filter(a -> a.concerns(artefact.version()))
        .toList();
  }

  private static Set<Artefact> artefacts(Path bill) throws IOException {
    Set<Artefact> artefacts = new TreeSet<>(Comparator.comparing(Artefact::toString));
    Matcher purls = PURL.matcher(Files.readString(bill));
    while (purls.find()) {
      artefacts.add(new Artefact(purls.group(1) + ":" + purls.group(2), purls.group(3)));
    }
    return artefacts;
  }

  private void read(Path jar) throws IOException {
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of());
        Stream<String> lines = Files.lines(files.getPath("advisories-maven.csv"))) {
      for (String line : (Iterable<String>) lines::iterator) {
        List<String> cells = CELL.matcher(line).results().map(KnownVulnerabilities::cell).toList();
        if (cells.size() < COLUMNS) {
          throw new IOException("the table has another form: " + line);
        }
        Advisory advisory = Advisory.of(cells);
        advisories.computeIfAbsent(cells.get(3), k -> new ArrayList<>()).add(advisory);
        known++;
        latest = latest.compareTo(advisory.date()) < 0 ? advisory.date() : latest;
      }
    }
  }

  private static String cell(MatchResult cell) {
    return cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\"");
  }
}

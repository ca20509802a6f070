package org.consilience.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.consilience.model.Declared;
import org.consilience.model.InputFile;
import org.consilience.model.Quarantine;

/**
 * A table beside the input in which its owner says of each file where it comes from: CSV with the
 * columns file, url, publisher, published and title, or a JSON array of objects with these fields.
 * What it says overrides what a document says of itself.
 */
public final class Sidecar {
  private static final String FILE = "file";
  private static final String BASIS = "sidecar";
  private static final List<String> FIELDS =
      List.of(Declarations.URL, Declarations.PUBLISHER, Declarations.PUBLISHED, Declarations.TITLE);

  private final String name;
  private final Map<String, List<Declared>> files = new TreeMap<>();
  private final Set<String> refused = new TreeSet<>();

  private Sidecar(String name) {
    this.name = name;
  }

  /** Whether a file of this name in the input's root is such a table, and no document. */
  public static boolean isSidecar(String uri) {
    return uri.equals("sources.csv") || uri.equals("sources.json");
  }

  /**
   * Reads a table.
   *
   * @param name that ends with {@code .json} for JSON; all else is CSV
   * @throws IOException if it is no table of this sort, in one sentence
   */
  public static Sidecar read(String name, InputStream content) throws IOException {
    Sidecar sidecar = new Sidecar(name);
    List<Map<String, String>> rows =
        name.toLowerCase(Locale.ROOT).endsWith(".json") ? json(content) : csv(content);
    rows.forEach(sidecar::add);
    return sidecar;
  }

  /** The row for a table that is not used, since there is another one. */
  public static Quarantine passedOver(String uri) {
    return Refusal.selection("sidecar-passed-over", "Another table of sources is used.")
        .ofRecords(uri, 1)
        .quarantine();
  }

  /** The files with what the table says of them; it is to be added to what is known of them. */
  public List<InputFile> describe(List<InputFile> input) {
    List<InputFile> described = new ArrayList<>();
    for (InputFile file : input) {
      List<Declared> declared = files.getOrDefault(file.getUri(), List.of());
      described.add(InputFile.newBuilder(file).setDeclared(declared).build());
    }
    return described;
  }

  /** Entries that name no file of the input, or none that a table may name. */
  public List<Quarantine> unused(List<InputFile> input) {
    Set<String> unknown = new TreeSet<>(files.keySet());
    input.forEach(file -> unknown.remove(file.getUri()));
    List<Quarantine> rows = new ArrayList<>();
    unknown.forEach(file -> rows.add(row("sidecar-unknown", "names %s, which is no file", file)));
    refused.forEach(
        file -> rows.add(row("sidecar-refused", "names %s, which is no path inside", file)));
    return rows;
  }

  private Quarantine row(String type, String message, String file) {
    return Refusal.selection(type, "The table " + message + " of the input.", file)
        .ofRecords(name, 1)
        .quarantine();
  }

  private void add(Map<String, String> row) {
    String file = row.getOrDefault(FILE, "").strip();
    if (file.isEmpty() || isOutside(file)) {
      refused.add(file.isEmpty() ? "nothing" : file);
      return;
    }
    List<Declared> declared = files.computeIfAbsent(normal(file), key -> new ArrayList<>());
    for (String field : FIELDS) {
      String value = row.getOrDefault(field, "").strip();
      if (!value.isEmpty()) {
        declared.add(new Declared(field, value, BASIS));
      }
    }
  }

  private static String normal(String file) {
    String slashes = file.replace('\\', '/');
    return slashes.startsWith("./") ? slashes.substring(2) : slashes;
  }

  private static boolean isOutside(String file) {
    String path = normal(file);
    return path.startsWith("/")
        || path.matches("[A-Za-z]:.*")
        || path.indexOf('\0') >= 0
        || List.of(path.split("/")).contains("..");
  }

  private static List<Map<String, String>> csv(InputStream content) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .build();
    try (Reader reader = new InputStreamReader(content, UTF_8);
        CSVParser parser = CSVParser.parse(reader, format)) {
      List<Map<String, String>> rows = new ArrayList<>();
      for (CSVRecord record : parser) {
        Map<String, String> row = new LinkedHashMap<>();
        record.toMap().forEach((k, v) -> row.put(plain(k), v));
        rows.add(checked(row));
      }
      return rows;
    } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
      throw new IOException("it is no CSV with a header line", e);
    }
  }

  /** Spreadsheets write a byte order mark before the first column's name. */
  private static String plain(String column) {
    return column.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
  }

  private static List<Map<String, String>> json(InputStream content) throws IOException {
    JsonNode root = new ObjectMapper().readTree(content);
    if (!root.isArray()) {
      throw new IOException("it is no JSON array of objects");
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (JsonNode node : root) {
      Map<String, String> row = new LinkedHashMap<>();
      node.fields()
          .forEachRemaining(
              e -> {
                if (e.getValue().isValueNode() && !e.getValue().isNull()) {
                  row.put(e.getKey(), e.getValue().asText());
                }
              });
      rows.add(checked(row));
    }
    return rows;
  }

  private static Map<String, String> checked(Map<String, String> row) throws IOException {
    if (!row.containsKey(FILE)) {
      throw new IOException("it has no column 'file'");
    }
    return row;
  }
}

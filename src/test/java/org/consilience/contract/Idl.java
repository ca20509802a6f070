package org.consilience.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The declarations of an Avro IDL file with their comments. Avro's own parser forgets the comments
 * behind the fields, which is where the meaning of most stands.
 */
final class Idl {
  private static final Pattern DECLARATION = Pattern.compile("\\s*(record|enum) (\\w+) \\{(.*)");
  private static final Pattern FIELD = Pattern.compile("(.+?)\\s+(\\w+)(?:\\s*=\\s*(.+))?");

  /** One field. */
  record Field(String type, String name, String standard) {}

  /** The fields of one line, which share the comment behind them. */
  record Line(List<Field> fields, String comment) {}

  /** A record or, without lines, an enum. */
  record Declaration(
      String kind, String name, String comment, List<Line> lines, List<String> symbols) {}

  private final Map<String, Declaration> declarations = new LinkedHashMap<>();
  private String protocolComment = "";
  private String comment = "";

  static Idl parse(List<String> lines) {
    Idl idl = new Idl();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.strip().startsWith("/**")) {
        int end = i;
        while (!lines.get(end).contains("*/")) {
          end++;
        }
        idl.comment = text(lines.subList(i, end + 1));
        i = end;
      } else if (line.startsWith("protocol ")) {
        idl.protocolComment = idl.take();
      } else {
        i = idl.declaration(lines, i);
      }
    }
    return idl;
  }

  String comment() {
    return protocolComment;
  }

  /** By name, in the order of the file. */
  Map<String, Declaration> declarations() {
    return declarations;
  }

  private int declaration(List<String> lines, int first) {
    Matcher head = DECLARATION.matcher(lines.get(first));
    if (!head.matches()) {
      return first;
    }
    List<String> body = new ArrayList<>();
    int last = first;
    String rest = head.group(3);
    while (!code(rest).contains("}") || code(rest).matches(".*union \\{[^}]*\\}[^}]*")) {
      body.add(rest);
      last++;
      rest = lines.get(last);
    }
    body.add(rest.replaceFirst("\\}[^}]*$", ""));
    add(head.group(1), head.group(2), body);
    return last;
  }

  private void add(String kind, String name, List<String> body) {
    List<Line> lines = new ArrayList<>();
    List<String> symbols = new ArrayList<>();
    if (kind.equals("enum")) {
      symbols.addAll(List.of(String.join(" ", body).strip().split("\\s*,\\s*")));
    } else {
      body.stream().filter(line -> !code(line).isBlank()).forEach(line -> lines.add(line(line)));
    }
    declarations.put(name, new Declaration(kind, name, take(), lines, symbols));
  }

  private static Line line(String line) {
    List<Field> fields = new ArrayList<>();
    for (String part : code(line).strip().split(";")) {
      Matcher field = FIELD.matcher(part.strip());
      if (field.matches()) {
        fields.add(new Field(field.group(1), field.group(2), field.group(3)));
      }
    }
    int slashes = line.indexOf("//");
    return new Line(fields, slashes < 0 ? "" : line.substring(slashes + 2).strip());
  }

  private static String code(String line) {
    int slashes = line.indexOf("//");
    return slashes < 0 ? line : line.substring(0, slashes);
  }

  private String take() {
    String taken = comment;
    comment = "";
    return taken;
  }

  private static String text(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      String words = line.replaceAll("/\\*\\*|\\*/", "").replaceFirst("^\\s*\\*", "").strip();
      text.append(words.isEmpty() ? "\n" : words + " ");
    }
    return text.toString().strip();
  }
}

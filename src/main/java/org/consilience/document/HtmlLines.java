package org.consilience.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The visible lines of a page, in its own order. Blocks and line breaks part lines, as a browser
 * without style sheets lays them out. The walk needs no stack, however deep the page is nested.
 */
final class HtmlLines implements NodeVisitor {

  /** Elements whose content a reader of the page does not see, or that are controls. */
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "applet",
          "canvas",
          "audio",
          "video",
          "map",
          "select",
          "option",
          "datalist",
          "textarea",
          "input",
          "button",
          "noframes",
          "dialog");

  private static final Set<String> CELLS = Set.of("td", "th");

  /** Laid out as blocks, though jsoup counts them as running text. */
  private static final Set<String> MORE_BLOCKS =
      Set.of("br", "hr", "body", "html", "option", "summary", "label", "amp-img");

  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

  /**
   * Levels below which an element no longer counts as the home of a line: real pages have some
   * forty, and the work on a line grows with its depth.
   */
  private static final int DEEPEST = 400;

  private final List<HtmlLine> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private Element home;
  private int linked;
  private int linkDepth;
  private int unseenDepth;

  private HtmlLines(Element root) {
    this.home = root;
  }

  static List<HtmlLine> of(Document page) {
    Element root = page.body();
    HtmlLines walk = new HtmlLines(root);
    NodeTraversor.traverse(walk, root);
    walk.flush();
    return walk.lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (unseenDepth == 0) {
        append(text.getWholeText());
      }
    } else if (node instanceof Element element) {
      open(element, depth);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element, depth);
    }
  }

  private void open(Element element, int depth) {
    if (unseenDepth > 0 || isUnseen(element)) {
      unseenDepth++;
      return;
    }
    if (breaks(element)) {
      flush();
      home = element.nameIs("br") || depth > DEEPEST ? home : element;
    } else if (CELLS.contains(element.normalName())) {
      append(" ");
    }
    linkDepth += element.nameIs("a") ? 1 : 0;
  }

  private void close(Element element, int depth) {
    if (unseenDepth > 0) {
      unseenDepth--;
      return;
    }
    if (breaks(element)) {
      flush();
      Element parent = element.parent();
      home = element.nameIs("br") || parent == null || depth > DEEPEST ? home : parent;
    }
    linkDepth -= element.nameIs("a") ? 1 : 0;
  }

  private void append(String text) {
    for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (isSpace(c)) {
        space();
      } else if (!isInvisible(c)) {
        line.appendCodePoint(c);
        linked += linkDepth > 0 ? Character.charCount(c) : 0;
      }
    }
  }

  private void space() {
    if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
      linked += linkDepth > 0 ? 1 : 0;
    }
  }

  private void flush() {
    String text = line.toString().strip();
    if (!text.isEmpty()) {
      lines.add(new HtmlLine(text, home, linked));
    }
    line.setLength(0);
    linked = 0;
  }

  /** A cell that holds blocks is part of a layout; any other is a column of its row's line. */
  static boolean breaks(Element element) {
    String name = element.normalName();
    if (CELLS.contains(name)) {
      return holdsBlocks(element);
    }
    return element.isBlock() || MORE_BLOCKS.contains(name);
  }

  private static boolean holdsBlocks(Element cell) {
    for (Element child = cell.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (child.isBlock()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName().toLowerCase(Locale.ROOT))
        || element.hasAttr("hidden")
        || HIDDEN.matcher(element.attr("style")).find();
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  /**
   * Soft hyphens, zero-width characters and byte order marks part words that the eye sees whole.
   */
  private static boolean isInvisible(int c) {
    return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
  }
}

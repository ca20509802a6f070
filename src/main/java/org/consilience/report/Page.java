package org.consilience.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The frame of every page: one file with all that it needs in it. Its Content Security Policy (W3C,
 * Level 3) lets no request out, and lets no script run but the two of known hash, whatever the data
 * may hold.
 */
final class Page {
  /** The version is that of the dependency. */
  private static final String CHARTS = "/META-INF/resources/webjars/d3/7.9.0/";

  private static final List<String> SCRIPTS =
      List.of("dom", "terms", "charts", "document", "group", "claims", "views", "main");

  private final Template frame = template("page.mustache");
  private final Template overview = template("overview.mustache");
  private final String style = resource("style.css") + resource("story.css");

  /** Whoever gets a page gets a copy of the library, and so its licence. */
  private final String charts =
      "/*\n" + resource(CHARTS + "LICENSE") + "*/\n" + resource(CHARTS + "dist/d3.min.js");

  private final String script =
      SCRIPTS.stream()
          .map(name -> resource("script/" + name + ".js"))
          .collect(Collectors.joining("\n", "(function () {\n'use strict';\n", "})();\n"));

  private final String policy =
      "default-src 'none'; script-src "
          + hash(charts)
          + " "
          + hash(script)
          + "; style-src "
          + hash(style)
          + "; img-src data:; base-uri 'none'; form-action 'none'";

  /** A story that is written into a page. */
  record Story(String id, String json) {}

  /**
   * The page as HTML.
   *
   * @param home where the overview is, as a relative address; empty on the overview itself
   * @param content what the overview shows, if this is its page
   */
  String html(String title, String home, List<Story> stories, @Nullable OverviewView content) {
    return frame.execute(
        Map.of(
            "title",
            title,
            "home",
            home,
            "policy",
            policy,
            "style",
            style,
            "charts",
            charts,
            "script",
            script,
            "overview",
            content == null ? "" : overview.execute(content),
            "glossary",
            Glossary.entries(),
            "stories",
            stories));
  }

  static String hash(String content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  static Template template(String name) {
    return Mustache.compiler().emptyStringIsFalse(true).zeroIsFalse(true).compile(resource(name));
  }

  /** A part of this program; line ends as a browser hashes them. */
  static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new IllegalStateException("unreadable resource " + name, e);
    }
  }
}

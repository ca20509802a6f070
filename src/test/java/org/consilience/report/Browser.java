package org.consilience.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real Chromium without a screen, with what it logs and what it asks the network for. */
public final class Browser implements AutoCloseable {
  /** With this property a machine without Chromium fails what it would skip. */
  private static final String REQUIRED = "browser.required";

  private static final String NEEDED =
      "they need Chromium and its driver on the PATH (Debian: chromium, chromium-driver)";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ChromeDriver driver;

  private Browser(Path chromium, Path chromedriver) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments("--headless=new", "--disable-dev-shm-usage", "--hide-scrollbars");
    if ("root".equals(System.getProperty("user.name"))) {
      options.addArguments("--no-sandbox"); // Chromium refuses to run as root in its sandbox
    }
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.toFile())
            .usingAnyFreePort()
            .build();
    this.driver = new ChromeDriver(service, options);
  }

  /** Opens one, or skips the test with the reason. */
  public static Browser open() {
    Optional<Path> chromium = find("chromium", "chromium-browser", "google-chrome");
    Optional<Path> driver = find("chromedriver");
    boolean found = chromium.isPresent() && driver.isPresent();
    if (Boolean.getBoolean(REQUIRED)) {
      assertThat(found).as(NEEDED).isTrue();
    }
    if (!found) {
      System.err.println(
          "Skipped the tests in a browser: " + NEEDED); // a build log tells no reason
    }
    assumeTrue(found, NEEDED);
    return new Browser(chromium.orElseThrow(), driver.orElseThrow());
  }

  private static Optional<Path> find(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(names)
        .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(dir -> Path.of(dir, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  public void go(Path file, String fragment) {
    driver.get("about:blank"); // the same page with another fragment would not load again
    driver.get(file.toUri() + fragment);
  }

  public void theme(String theme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
  }

  public void size(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  public Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  public String text(String script, Object... arguments) {
    return String.valueOf(script(script, arguments));
  }

  public long number(String script, Object... arguments) {
    return ((Number) script(script, arguments)).longValue();
  }

  public boolean holds(String script, Object... arguments) {
    return Boolean.TRUE.equals(script(script, arguments));
  }

  /** Presses a key where the focus is. */
  public void press(String key, int code) {
    for (String type : List.of("rawKeyDown", "char", "keyUp")) {
      driver.executeCdpCommand(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", key, "windowsVirtualKeyCode", code, "text", "\r"));
    }
  }

  /** When the page that is open first showed something: W3C Paint Timing. */
  public long firstPaintMillis() {
    String entry = "performance.getEntriesByName('first-contentful-paint')[0]";
    ReportSteps.await(this, "return !!" + entry); // it is there after the frame, not after loading
    return number("return Math.ceil(" + entry + ".startTime)");
  }

  /** What the console complained of since the last call. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Every address that was asked for since the last call. */
  public List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .map(Browser::json)
        .map(entry -> entry.path("message"))
        .filter(m -> "Network.requestWillBeSent".equals(m.path("method").asText()))
        .map(m -> m.path("params").path("request").path("url").asText())
        .toList();
  }

  /** What axe-core finds on the page that is open, of serious impact or worse. */
  public List<String> seriousViolations() throws IOException {
    try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
      driver.executeScript(new String(axe.readAllBytes(), UTF_8));
    }
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[0];"
                + "axe.run(document).then(r => done(r.violations"
                + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                + ".map(v => v.id + ': ' + v.nodes.slice(0, 3)"
                + ".map(n => n.html + ' ' + n.failureSummary).join(' | '))));");
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}

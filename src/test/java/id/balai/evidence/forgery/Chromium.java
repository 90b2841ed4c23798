package id.balai.evidence.forgery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A real browser without a window, driven by its debugging protocol.
final class Chromium implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> NAMES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  private final WebSocket socket;
  private int number;

  /// Starts the browser on a page.
  ///
  /// @throws IllegalStateException when no Chromium is installed: the pages cannot be shown to work
  Chromium(Path profile, URI page) throws Exception {
    String program =
        NAMES.stream()
            .filter(name -> Files.isExecutable(Path.of(name)))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("install chromium to run this test"));
    process =
        new ProcessBuilder(
                program,
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                page.toString())
            .redirectErrorStream(true)
            .start();
    socket = connect(port());
    // Before the page itself, a new tab holds an empty document that is complete as well.
    await("location.protocol === 'file:' && document.readyState === 'complete' ? 'ya' : ''");
  }

  private int port() throws IOException {
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("DevTools listening on ws://")) {
        Thread.ofPlatform()
            .daemon()
            .name("chromium-log")
            .start(() -> lines.lines().forEach(_ -> {}));
        return URI.create(line.substring(line.indexOf("ws://"))).getPort();
      }
    }
    throw new IllegalStateException("chromium did not start");
  }

  private WebSocket connect(int port) throws Exception {
    for (int tries = 0; tries < 100; tries++) {
      var request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build();
      String tabs = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
      for (JsonNode tab : JSON.readTree(tabs)) {
        if (tab.path("url").asString("").startsWith("file:")) {
          return http.newWebSocketBuilder()
              .buildAsync(
                  URI.create(tab.path("webSocketDebuggerUrl").asString("")), new Listening())
              .get(60, TimeUnit.SECONDS);
        }
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IllegalStateException("chromium shows no page");
  }

  /// What a piece of script comes to.
  String value(String script) throws InterruptedException {
    return ask("Runtime.evaluate", Map.of("expression", script, "returnByValue", true))
        .path("result")
        .path("value")
        .asString("");
  }

  /// Waits until a piece of script comes to something.
  String await(String script) throws InterruptedException {
    for (int tries = 0; tries < 1800; tries++) {
      String value = value(script);
      if (!value.isEmpty()) {
        return value;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    throw new IllegalStateException("nothing came of " + script);
  }

  /// Chooses a file or folder as a person would.
  void choose(String selector, Path file) throws InterruptedException {
    int root = ask("DOM.getDocument", Map.of()).path("root").path("nodeId").asInt();
    int field =
        ask("DOM.querySelector", Map.of("nodeId", root, "selector", selector))
            .path("nodeId")
            .asInt();
    ask(
        "DOM.setFileInputFiles",
        Map.of("nodeId", field, "files", List.of(file.toAbsolutePath().toString())));
  }

  private JsonNode ask(String method, Map<String, Object> parameters) throws InterruptedException {
    number++;
    socket
        .sendText(
            JSON.writeValueAsString(Map.of("id", number, "method", method, "params", parameters)),
            true)
        .join();
    while (true) {
      String answer = answers.poll(60, TimeUnit.SECONDS);
      if (answer == null) {
        throw new IllegalStateException("chromium does not answer");
      }
      JsonNode node = JSON.readTree(answer);
      if (node.path("id").asInt() == number) {
        return node.path("result");
      }
    }
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    http.shutdownNow();
  }

  /// Joins the pieces of messages.
  private final class Listening implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
      message.append(data);
      if (isLast) {
        answers.add(message.toString());
        message.setLength(0);
      }
      return WebSocket.Listener.super.onText(from, data, isLast);
    }
  }
}

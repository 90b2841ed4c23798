package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.cli.BalaiCommand;
import id.balai.cli.Terminal;
import id.balai.store.key.FolderShelf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The program of one computer as somebody at its terminal uses it.
final class Commands {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path data;
  private final Path keys;
  private String typed = "";
  private String words = "";

  /// @param home of the computer: the data in `data`, the keys in `keys`
  Commands(Path home) {
    this(home, home.resolve("keys"));
  }

  Commands(Path home, Path keys) {
    this.data = home.resolve("data");
    this.keys = keys;
  }

  Path data() {
    return data;
  }

  Path keys() {
    return keys;
  }

  /// Whether a record lies in the data folder, or is laid out beside its place as a whole.
  boolean hasWorkspace() {
    return Files.exists(data.resolve("balai.journal"))
        || Files.exists(data.resolve("restore.ready"));
  }

  /// What was said beside the data by the last command.
  String words() {
    return words;
  }

  /// Answers the next command's question.
  Commands typing(String line) {
    typed = line + "\n";
    return this;
  }

  /// Runs a command line and expects an exit code.
  Output run(int code, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    typed = "";
    var wiring = new Wiring(Clock.systemUTC(), _ -> new FolderShelf(keys));
    int exit = BalaiCommand.run(wiring.context(terminal, data), List.of(arguments));
    words = err.toString(StandardCharsets.UTF_8).strip();
    assertThat(exit).as("%s: %s", String.join(" ", arguments), words).isEqualTo(code);
    return new Output(out.toString(StandardCharsets.UTF_8));
  }

  /// What a command printed: a line of JSON for each thing.
  record Output(String lines) {

    String text(String field) {
      return first().get(field).asString();
    }

    long number(String field) {
      return first().get(field).asLong();
    }

    private JsonNode first() {
      return JSON.readTree(lines.lines().findFirst().orElseThrow());
    }
  }

  /// Copies a folder with everything in it.
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}

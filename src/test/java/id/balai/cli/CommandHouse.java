package id.balai.cli;

import id.balai.app.TestHouses;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command line over one data folder, as a script uses it.
final class CommandHouse {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;

  CommandHouse(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /// Runs a command.
  Answer run(List<String> arguments) {
    return typing("", arguments);
  }

  /// Runs a command whose standard input is this.
  Answer typing(String input, List<String> arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int exit = BalaiCommand.run(TestHouses.context(terminal, folder), arguments);
    return new Answer(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8).strip());
  }

  /// What a command answered.
  ///
  /// @param exit its exit code
  /// @param data what stands on standard output
  /// @param words what was said beside it
  record Answer(int exit, String data, String words) {

    /// One object for each line of standard output.
    List<JsonNode> objects() {
      return data.lines().map(JSON::readTree).toList();
    }
  }
}

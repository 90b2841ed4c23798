package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.cli.BalaiCommand;
import id.balai.cli.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the doctor says of a computer as it is.
final class DoctorCommandTest {

  private static final List<String> CHECKS =
      List.of(
          "runtime",
          "display",
          "fonts",
          "power",
          "folder",
          "space",
          "forced",
          "encryption",
          "store",
          "backups",
          "keys",
          "camera",
          "scanner",
          "printers",
          "clock");

  @TempDir Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void aHealthyFolderIsToldLineByLine() {
    Path data = folder.resolve("data");
    TestHouses.open(data, Clock.systemUTC()).close();
    Map<String, JsonNode> found = json(data);
    assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(CHECKS);
    for (String check : List.of("runtime", "fonts", "folder", "forced", "store")) {
      assertThat(Objects.requireNonNull(found.get(check)).get("state").asString())
          .as(check)
          .isEqualTo("good");
    }
    assertThat(Objects.requireNonNull(found.get("store")).get("sentence").asString())
        .contains("0 kegiatan");
  }

  @Test
  void theSameInWordsHasOneLineForEachCheck() {
    run(0, folder.resolve("nothing-yet"), "--lang", "en");
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .hasSize(CHECKS.size())
        .allMatch(line -> line.matches("\\[[vix]] \\S.*"))
        .noneMatch(line -> line.matches(".*[:,] ?\\."));
  }

  @Test
  void aDamagedRecordMustBeMendedFirst() throws IOException {
    Path data = folder.resolve("data");
    TestHouses.open(data, Clock.systemUTC()).close();
    byte[] journal = Files.readAllBytes(data.resolve("balai.journal"));
    journal[journal.length / 2] ^= 1;
    Files.write(data.resolve("balai.journal"), journal);
    run(1, data, "--json");
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("\"must\"");
  }

  @Test
  void keysThatOthersCanReadAreNoticed() throws IOException {
    Path data = folder.resolve("data");
    TestHouses.open(data, Clock.systemUTC()).close();
    assertThat(Objects.requireNonNull(json(data).get("keys")).get("state").asString())
        .isEqualTo("good");
    Files.setPosixFilePermissions(
        data.resolve("keys"), PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(Objects.requireNonNull(json(data).get("keys")).get("state").asString())
        .isEqualTo("look");
  }

  private Map<String, JsonNode> json(Path data) {
    run(0, data, "--json");
    var found = new HashMap<String, JsonNode>();
    var json = JsonMapper.builder().build();
    printed
        .toString(StandardCharsets.UTF_8)
        .lines()
        .map(json::readTree)
        .forEach(line -> found.put(line.get("check").asString(), line));
    return found;
  }

  private void run(int code, Path data, String... more) {
    printed.reset();
    var terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(printed, true, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    var words = new java.util.ArrayList<>(List.of("doctor", "--data", data.toString()));
    words.addAll(List.of(more));
    int exit = BalaiCommand.run(TestHouses.context(terminal, data), words);
    assertThat(exit).as(printed.toString(StandardCharsets.UTF_8)).isEqualTo(code);
  }
}

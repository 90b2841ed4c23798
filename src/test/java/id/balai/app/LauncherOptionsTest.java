package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.cli.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The options that put the program together, as they are typed.
final class LauncherOptionsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {" ", "="})
  void theKeysLandWhereTheyWereWanted(String between) throws IOException {
    Path keys = folder.resolve("kunci");
    Path data = folder.resolve("data");
    var words = new ArrayList<>(List.of("event", "add", "--sample", "loa-janan"));
    words.addAll(List.of(("--key-folder" + between + keys).split(" ")));
    words.addAll(List.of(("--data" + between + data).split(" ")));
    assertThat(run(words)).isZero();
    try (Stream<Path> kept = Files.list(keys)) {
      assertThat(kept.filter(file -> file.toString().endsWith(".key"))).hasSize(1);
    }
    assertThat(data).isNotEmptyDirectory();
    assertThat(System.getProperty(LogFiles.PROPERTY)).isEqualTo(data.resolve("log").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "="})
  void theCommonDatabaseIsTheOneThatWasNamed(String between) {
    List<String> words = List.of(("--database" + between + "jdbc:postgresql://x/y").split(" "));
    assertThat(hub(words, folder)).isEqualTo(at("x/y"));
  }

  @Test
  void anAddressLiesInTheDataFolderThatIsNamedInEitherWay() throws IOException {
    Files.writeString(folder.resolve("balai.hub"), "jdbc:postgresql://a/b\n");
    Path usual = folder.resolve("usual");
    assertThat(hub(List.of("--data=" + folder), usual)).isEqualTo(at("a/b"));
    assertThat(hub(List.of("--data", folder.toString()), usual)).isEqualTo(at("a/b"));
    assertThat(hub(List.of(), usual)).isEqualTo(new HubAddress.None());
  }

  @Test
  void anotherOptionThatBeginsAlikeIsAnotherOption() {
    Path home = Path.of("rumah");
    Path usual = KeyPlace.of(List.of(), Map.of(), "linux", home);
    assertThat(KeyPlace.of(List.of("--key-folders=x", "--key-folder"), Map.of(), "linux", home))
        .isEqualTo(usual);
  }

  @Test
  void aPlayedDayOpensLikeAnyOtherFolder() throws IOException {
    Path played = folder.resolve("hari");
    try (var _ = TestHouses.open(played, java.time.Clock.systemUTC())) {
      assertThat(played.resolve("keys")).isNotEmptyDirectory();
    }
    Path keys = folder.resolve("kunci");
    assertThat(run(List.of("log", "--data", played.toString(), "--key-folder=" + keys))).isZero();
    try (Stream<Path> kept = Files.list(keys)) {
      assertThat(kept.filter(file -> file.toString().endsWith(".key"))).isEmpty();
    }
  }

  /// A program that uses the server of its laptop says so in the folder of the server.
  @ParameterizedTest
  @CsvSource({"--help, false", "log --help, false", "guide, false", "log, true"})
  void theServerOfTheLaptopIsForWhatOpensTheHouse(String command, boolean isUsed)
      throws IOException {
    Path hub = Files.createDirectories(folder.resolve("hub"));
    Files.writeString(hub.resolve("hub.properties"), "port=1\n");
    var words = new ArrayList<>(List.of(command.split(" ")));
    words.add("--data=" + folder);
    words.add("--key-folder=" + folder.resolve("kunci"));
    assertThat(run(words)).isZero();
    assertThat(Files.exists(hub.resolve("dipakai"))).isEqualTo(isUsed);
  }

  private static int run(List<String> words) {
    return Launcher.run(
        words,
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)));
  }

  private static HubAddress hub(List<String> words, Path usual) {
    return HubAddress.of(words, usual, Map.of(), id.balai.cli.Terminal.ofSystem());
  }

  private static HubAddress at(String place) {
    return new HubAddress.At("jdbc:postgresql://" + place + "?sslmode=verify-full");
  }
}

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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which addresses of a common database are used, and how.
final class HubAddressTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jdbc:postgresql://pusat/balai?user=pintu_1|jdbc:postgresql://pusat/balai?user=pintu_1&sslmode=verify-full
          jdbc:postgresql://10.0.0.5:5433/balai|jdbc:postgresql://10.0.0.5:5433/balai?sslmode=verify-full
          jdbc:postgresql://pusat/balai?sslmode=verify-full|jdbc:postgresql://pusat/balai?sslmode=verify-full
          jdbc:postgresql://satu,dua/balai?targetServerType=primary|jdbc:postgresql://satu,dua/balai?targetServerType=primary&sslmode=verify-full
          jdbc:postgresql://localhost:5432/balai?user=a|jdbc:postgresql://localhost:5432/balai?user=a
          jdbc:postgresql://127.0.0.1/balai|jdbc:postgresql://127.0.0.1/balai
          jdbc:postgresql://[::1]:5432/balai|jdbc:postgresql://[::1]:5432/balai
          jdbc:postgresql:balai|jdbc:postgresql:balai
          """)
  void aServerElsewhereHasToShowItsCertificate(String typed, String used) {
    assertThat(of("--database", typed)).isEqualTo(new HubAddress.At(used));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jdbc:postgresql://pusat/balai?sslmode=disable|hub.tls
          jdbc:postgresql://pusat/balai?sslmode=require|hub.tls
          jdbc:postgresql://pusat/balai?SSLMODE=verify-ca|hub.tls
          jdbc:postgresql://localhost,pusat/balai?sslmode=prefer|hub.tls
          jdbc:postgresql://pusat/balai?sslmode=verify-full&sslmode=disable|hub.tls
          jdbc:postgresql://pusat/balai?sslfactory=org.postgresql.ssl.NonValidatingFactory|hub.address
          jdbc:postgresql://localhost/balai?PGHOST=pusat|hub.address
          jdbc:postgresql://localhost/balai?socketFactory=x|hub.address
          jdbc:mysql://pusat/balai|hub.address
          jdbc:postgresql://pusat/balai?user=a&password=b|hub.password.typed
          jdbc:postgresql://localhost/balai?user=a&Password=b|hub.password.typed
          """)
  void whatCouldBeReadOrLedElsewhereIsRefused(String typed, String key) {
    assertThat(of("--database", typed)).isEqualTo(new HubAddress.Refused(key));
    assertThat(of("--database=" + typed)).isEqualTo(new HubAddress.Refused(key));
  }

  @Test
  void thePasswordComesFromTheFileOrTheEnvironment() throws IOException {
    Files.writeString(
        folder.resolve("balai.hub"), "jdbc:postgresql://pusat/balai?user=a&password=b%26\n");
    assertThat(of())
        .isEqualTo(
            new HubAddress.At(
                "jdbc:postgresql://pusat/balai?user=a&password=b%26&sslmode=verify-full"));
    assertThat(
            HubAddress.of(
                List.of("--database", "jdbc:postgresql://pusat/balai?user=a"),
                folder,
                Map.of(HubAddress.VARIABLE, "b&c"),
                terminal()))
        .isEqualTo(
            new HubAddress.At(
                "jdbc:postgresql://pusat/balai?user=a&sslmode=verify-full&password=b%26c"));
    Files.delete(folder.resolve("balai.hub"));
    assertThat(of()).isEqualTo(new HubAddress.None());
  }

  @Test
  void aPasswordOnTheCommandLineIsToldAndNothingIsOpened() {
    var said = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(said, true, StandardCharsets.UTF_8));
    Path data = folder.resolve("data");
    List<String> words =
        List.of(
            "log",
            "--data",
            data.toString(),
            "--key-folder",
            folder.resolve("keys").toString(),
            "--database",
            "jdbc:postgresql://localhost/balai?user=a&password=rahasia");
    assertThat(Launcher.run(words, terminal)).isEqualTo(Terminal.WRONG_USE);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("balai.hub")
        .doesNotContain("rahasia");
    assertThat(data.resolve("balai.journal")).doesNotExist();
  }

  private HubAddress of(String... words) {
    return HubAddress.of(List.of(words), folder, Map.of(), terminal());
  }

  private static Terminal terminal() {
    return new Terminal(
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
  }
}

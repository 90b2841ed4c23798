package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.cli.Terminal;
import id.balai.fixture.ServerCertificate;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands against a real PostgreSQL that speaks TLS: with the certificate that was meant, with
/// another's, with one for another name, and without any; and logins of stations.
final class HubOverTlsTest {

  private static final ServerCertificate OFFICE = ServerCertificate.issuedTo("localhost");

  @TempDir static Path server;
  @TempDir Path place;

  private static EmbeddedPostgres postgres;
  private static String loaded = "";
  private String said = "";

  @BeforeAll
  static void start() throws Exception {
    present(OFFICE);
    postgres =
        EmbeddedPostgres.builder()
            .setPGStartupWait(Duration.ofMinutes(1))
            .setServerConfig("ssl_cert_file", server.resolve("server.crt").toString())
            .setServerConfig("ssl_key_file", server.resolve("server.key").toString())
            .start();
    loaded = loaded();
    run("alter system set ssl = on");
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @Test
  void onlyTheServerThatWasMeantIsTalkedTo() throws Exception {
    Path root = Files.writeString(place.resolve("root.crt"), OFFICE.rootPem());
    assertThat(log(root)).as(said).isZero();
    assertThat(isEncrypted()).isTrue();

    presentNow(ServerCertificate.issuedTo("localhost"));
    refused(root);
    presentNow(OFFICE.alsoFor("pusat.example"));
    refused(root);
    presentNow(OFFICE.selfSigned("localhost"));
    refused(root);

    presentNow(OFFICE);
    assertThat(log(root)).as(said).isZero();
    run("alter system set ssl = off");
    try {
      refused(root);
    } finally {
      run("alter system set ssl = on");
    }
  }

  @Test
  void theOwnerLetsStationsInAndNobodyElseCan() throws Exception {
    present(OFFICE);
    run("select 1");
    Path root = Files.writeString(place.resolve("root.crt"), OFFICE.rootPem());
    Path file = place.resolve("balai.hub");
    assertThat(balai("--database", url(root), "station", "pintu_utara", "--out", file.toString()))
        .as(said)
        .isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    String login = Files.readString(file).strip();
    assertThat(login).contains("user=pintu_utara", "sslmode=verify-full").contains("password=");

    // Whoever has the file opens the house with it.
    Path data = Files.createDirectories(place.resolve("door"));
    Files.copy(file, data.resolve("balai.hub"));
    assertThat(balai("--data", data.toString(), "log")).as(said).isZero();
    // A second time the earlier password ends.
    Path again = place.resolve("again.hub");
    assertThat(balai("--database", url(root), "station", "pintu_utara", "--out", again.toString()))
        .isZero();
    assertThat(balai("--data", place.resolve("door").toString(), "log")).isZero();

    for (String name :
        List.of(
            "postgres",
            "balai_station",
            "Pintu 1",
            "x; drop table event_log",
            "",
            "pg_read",
            "public",
            "none")) {
      assertThat(balai("--database", url(root), "station", name, "--out", out().toString()))
          .as("%s: %s", name, said)
          .isEqualTo(Terminal.WRONG_USE);
      assertThat(out()).doesNotExist();
    }
    assertThat(balai("station", "pintu_x", "--out", out().toString()))
        .isEqualTo(Terminal.WRONG_USE);
    // A station is no owner.
    Files.writeString(data.resolve("balai.hub"), Files.readString(again));
    int code = balai("--data", data.toString(), "station", "pintu_lain", "--out", out().toString());
    assertThat(code).as(said).isEqualTo(Terminal.NOT_DONE);
    assertThat(said).hasLineCount(1);
    assertThat(out()).doesNotExist();
  }

  private Path out() {
    return place.resolve("none.hub");
  }

  private void refused(Path root) throws IOException {
    Path data = place.resolve("refused");
    int code = balai("--data", data.toString(), "--database", url(root), "log");
    assertThat(code).isEqualTo(Terminal.NOT_DONE);
    assertThat(said).as("one sentence").hasLineCount(1).contains("Pusat data");
    assertThat(data.resolve("balai.journal")).doesNotExist();
  }

  private int log(Path root) {
    return balai("--data", place.resolve("data").toString(), "--database", url(root), "log");
  }

  private String url(Path root) {
    return "jdbc:postgresql://localhost:"
        + postgres.getPort()
        + "/postgres?user=postgres&sslmode=verify-full&sslrootcert="
        + root;
  }

  private int balai(String... words) {
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    var line = new ArrayList<>(List.of("--key-folder", place.resolve("keys").toString()));
    line.addAll(List.of(words));
    int code = Launcher.run(line, terminal);
    said = err.toString(StandardCharsets.UTF_8).strip();
    return code;
  }

  private static boolean isEncrypted() throws SQLException {
    try (Connection connection = DriverManager.getConnection(local());
        var statement = connection.createStatement();
        var row = statement.executeQuery("show ssl")) {
      return row.next() && row.getString(1).equals("on");
    }
  }

  private static void presentNow(ServerCertificate certificate) throws Exception {
    present(certificate);
    run("select 1");
  }

  /// A change counts for connections that begin after the server was told.
  private static void run(String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection(local());
        var statement = connection.createStatement()) {
      statement.execute(sql);
      statement.execute("select pg_reload_conf()");
    }
    String before = loaded;
    Awaitility.await().until(() -> !loaded().equals(before));
    loaded = loaded();
  }

  /// When the server that new connections come from read its files.
  private static String loaded() throws SQLException {
    try (Connection connection = DriverManager.getConnection(local());
        var statement = connection.createStatement();
        var row = statement.executeQuery("select pg_conf_load_time()")) {
      row.next();
      return row.getString(1);
    }
  }

  private static String local() {
    return "jdbc:postgresql://localhost:"
        + postgres.getPort()
        + "/postgres?user=postgres&sslmode=prefer";
  }

  private static void present(ServerCertificate certificate) throws IOException {
    Files.writeString(server.resolve("server.crt"), certificate.certificatePem());
    Path key = Files.writeString(server.resolve("server.key"), certificate.keyPem());
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
  }
}

package id.balai.app.hub;

import id.balai.base.OwnFolder;
import id.balai.base.PropertiesFile;
import id.balai.base.WholeFile;
import id.balai.service.hub.HubServer;
import id.balai.store.jdbc.HubStations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL in the folder `hub` of a data folder. It listens on this computer alone until it is
/// opened, knows its owner on this computer only, and lets nobody else in but stations, with TLS.
public final class OwnServer implements HubServer {

  /// Where it listens if nothing else does.
  private static final int USUAL_PORT = 54_717;

  private static final String OWNER = "pemilik";
  private static final String HERE = "127.0.0.1";
  private static final int SECRET_BYTES = 24;

  private final Path folder;
  private final SecureRandom random;
  private final ServerCertificates certificates;
  private final PropertiesFile kept;

  /// @param data the data folder
  public OwnServer(Path data, SecureRandom random) {
    this.folder = data.toAbsolutePath().resolve("hub");
    this.random = random;
    this.certificates = new ServerCertificates(folder, random);
    this.kept = new PropertiesFile(folder.resolve("hub.properties"));
  }

  private Path database() {
    return folder.resolve("pg");
  }

  /// Address with the owner's login; empty where there is no such server.
  public Optional<String> owner() {
    return isMade() ? Optional.of(address("balai")) : Optional.empty();
  }

  private String address(String database) {
    try {
      return "jdbc:postgresql://"
          + HERE
          + ":"
          + port()
          + "/"
          + database
          + "?user="
          + OWNER
          + "&password="
          + WholeFile.text(secret()).strip()
          + "&sslmode=verify-full&sslrootcert="
          + URLEncoder.encode(certificates.root().toString(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the password of the server's owner cannot be read", e);
    }
  }

  private Path secret() {
    return folder.resolve("pemilik");
  }

  private boolean isMade() {
    return kept.read().containsKey("port");
  }

  private int port() {
    return Integer.parseInt(kept.read().getProperty("port", "0"));
  }

  private boolean is(String name) {
    return Boolean.parseBoolean(kept.read().getProperty(name, "false"));
  }

  private void keep(String name, String value) {
    Properties all = kept.read();
    all.setProperty(name, value);
    kept.write(all);
  }

  private List<String> openAt() {
    if (!is("open")) {
      return List.of();
    }
    String named = kept.read().getProperty("at", "");
    return named.isEmpty() ? HallAddresses.now() : List.of(named.split(","));
  }

  @Override
  public synchronized State state() {
    Optional<PostgresPrograms> programs = PostgresPrograms.find();
    boolean isMade = isMade();
    return new State(
        programs.isPresent(),
        isMade,
        isMade && programs.filter(this::isRunning).isPresent(),
        is("open"),
        port(),
        openAt());
  }

  @Override
  public synchronized Result start(Life life) {
    return with(
        programs -> {
          boolean isNew = !isMade();
          if (isNew && !make(programs)) {
            return new Result.Not("hub.server.failed");
          }
          ServerUse.begin(folder);
          keep("on", "true");
          if (life == Life.UNTIL_STOPPED) {
            keep("stays", "true");
          }
          if (!isRunning(programs)
              && !bringUp(programs)
              && !(isNew && bringUpElsewhere(programs))) {
            return new Result.Not("hub.server.failed");
          }
          prepare();
          return new Result.Done(state());
        });
  }

  /// Starts it where it is meant to run and does not, and uses one that runs already; Balai goes on
  /// without it where that fails.
  public synchronized void begin() {
    if (!isMade()) {
      return;
    }
    ServerUse.begin(folder);
    Optional<PostgresPrograms> programs =
        PostgresPrograms.find().filter(found -> !found.isRefusedForThisUser());
    boolean wasRunning = programs.filter(this::isRunning).isPresent();
    if (is("on") && !wasRunning && programs.isPresent()) {
      try {
        bringUp(programs.get());
      } catch (IOException | UncheckedIOException e) {
        log().error("the server of this laptop did not start", e);
      }
    }
  }

  /// Stops it where it runs as long as Balai does and no other program uses it: also one that a
  /// program left running which was killed.
  public synchronized void end() {
    if (isMade()) {
      ServerUse.end(folder, this::bringDownUnlessItStays);
    }
  }

  private void bringDownUnlessItStays() {
    if (is("on") && !is("stays")) {
      PostgresPrograms.find().filter(this::isRunning).ifPresent(this::bringDown);
    }
  }

  @Override
  public synchronized Result stop() {
    return with(
        programs -> {
          if (!isMade()) {
            return new Result.Not("hub.server.none");
          }
          ServerUse.end(folder, () -> {});
          keep("on", "false");
          keep("stays", "false");
          return !isRunning(programs) || bringDown(programs)
              ? new Result.Done(state())
              : new Result.Not("hub.server.failed");
        });
  }

  @Override
  public synchronized Result open(List<String> addresses) {
    return with(
        programs -> {
          if (!isMade()) {
            return new Result.Not("hub.server.none");
          }
          if (addresses.isEmpty() && HallAddresses.now().isEmpty()) {
            return new Result.Not("hub.server.no.network");
          }
          keep("at", String.join(",", addresses));
          keep("open", "true");
          return again(programs);
        });
  }

  @Override
  public synchronized Result close() {
    return with(
        programs -> {
          if (!isMade()) {
            return new Result.Not("hub.server.none");
          }
          keep("open", "false");
          return again(programs);
        });
  }

  private Result again(PostgresPrograms programs) throws IOException {
    if (isRunning(programs)) {
      bringDown(programs);
      if (!bringUp(programs)) {
        return new Result.Not("hub.server.failed");
      }
    }
    return new Result.Done(state());
  }

  @FunctionalInterface
  private interface Work {
    Result with(PostgresPrograms programs) throws IOException;
  }

  private static Result with(Work work) {
    Optional<PostgresPrograms> programs = PostgresPrograms.find();
    if (programs.isEmpty()) {
      return new Result.Not("hub.server.missing");
    }
    if (programs.get().isRefusedForThisUser()) {
      return new Result.Not("hub.server.root");
    }
    try {
      return work.with(programs.get());
    } catch (IOException e) {
      throw new UncheckedIOException("the server of this laptop cannot be kept", e);
    }
  }

  /// What is half made is made again: the port is written down last.
  private boolean make(PostgresPrograms programs) throws IOException {
    OwnFolder.make(folder);
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    WholeFile.write(
        secret(), (HexFormat.of().formatHex(bytes) + "\n").getBytes(StandardCharsets.US_ASCII));
    if (Files.exists(database())) {
      deleteAll(database());
    }
    int code =
        programs.run(
            folder.resolve("initdb.log"),
            "initdb",
            "-D",
            database().toString(),
            "-U",
            OWNER,
            "-A",
            "scram-sha-256",
            "--pwfile=" + secret(),
            "-E",
            "UTF8",
            "--locale=C");
    if (code != 0) {
      log().error("initdb of PostgreSQL ended with {}", code);
      return false;
    }
    keep("port", String.valueOf(freePort()));
    return true;
  }

  private static void deleteAll(Path folder) throws IOException {
    try (var each = Files.walk(folder)) {
      for (Path one : each.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  private static int freePort() throws IOException {
    try (var usual = new ServerSocket(USUAL_PORT, 1, InetAddress.getLoopbackAddress())) {
      return usual.getLocalPort();
    } catch (IOException e) {
      log().debug("the usual port is taken", e);
      try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return free.getLocalPort();
      }
    }
  }

  private void prepare() {
    HubStations.makeDatabase(address("postgres"), "balai");
    HubStations.prepare(address("balai"));
  }

  private boolean isRunning(PostgresPrograms programs) {
    return Files.exists(database().resolve("postmaster.pid"))
        && programs.run(
                folder.resolve("status.log"), "pg_ctl", "status", "-D", database().toString())
            == 0;
  }

  private boolean bringUp(PostgresPrograms programs) throws IOException {
    List<String> outside = openAt();
    var known = new ArrayList<>(List.of(HERE));
    known.addAll(outside);
    certificates.issue(known);
    new ServerSettings(database(), certificates, port(), outside).write();
    int code =
        programs.run(
            folder.resolve("start.log"),
            "pg_ctl",
            "start",
            "-w",
            "-D",
            database().toString(),
            "-l",
            folder.resolve("server.log").toString());
    if (code != 0) {
      log().error("PostgreSQL did not start: {}", code);
    }
    return code == 0;
  }

  /// Where nobody knows the port yet, another one does as well: somebody may have taken the first
  /// one meanwhile.
  private boolean bringUpElsewhere(PostgresPrograms programs) throws IOException {
    keep("port", String.valueOf(freePort()));
    return bringUp(programs);
  }

  private boolean bringDown(PostgresPrograms programs) {
    return programs.run(
            folder.resolve("stop.log"),
            "pg_ctl",
            "stop",
            "-w",
            "-m",
            "fast",
            "-D",
            database().toString())
        == 0;
  }

  /// Asked for when there is something to log: what every start makes must not start the log.
  private static Logger log() {
    return LoggerFactory.getLogger(OwnServer.class);
  }
}

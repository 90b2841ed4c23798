package id.balai.paper.printing;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/// A real CUPS of our own on a loopback port, with printers that print into files.
public final class PrivateCups implements AutoCloseable {

  /// Who prints: an account of every system, as a person who is logged in has one.
  public static final String USER = "nobody";

  private static final Path DAEMON = Path.of("/usr/sbin/cupsd");
  private static final Path ADMIN = Path.of("/usr/sbin/lpadmin");
  private static final Path PROGRAMS = Path.of("/usr/lib/cups");
  private static final Path PDF_FILTER = PROGRAMS.resolve("filter/pdftopdf");

  private final Path folder;
  private final int port;
  private final Process daemon;

  private PrivateCups(Path folder, int port, Process daemon) {
    this.folder = folder;
    this.port = port;
    this.daemon = daemon;
  }

  /// Whether this computer has what it takes; CUPS starts its filters only for root here.
  private static boolean isPossible() {
    return Files.isExecutable(DAEMON)
        && Files.isExecutable(ADMIN)
        && Files.exists(PDF_FILTER)
        && "root".equals(System.getProperty("user.name"));
  }

  /// Starts it.
  ///
  /// @return empty when this computer does not let it run
  public static Optional<PrivateCups> start(Path folder) throws IOException {
    if (!isPossible()) {
      return Optional.empty();
    }
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    // CUPS runs its filters as another user
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    for (String place : List.of("root", "spool", "cache", "state", "tmp")) {
      Files.createDirectories(folder.resolve(place));
    }
    programs(folder.resolve("programs"));
    Path rules = write(folder, "cupsd.conf", RULES.replace("PORT", Integer.toString(port)));
    Path files = write(folder, "cups-files.conf", FILES.replace("DIR", folder.toString()));
    Process daemon =
        new ProcessBuilder(DAEMON.toString(), "-c", rules.toString(), "-s", files.toString(), "-f")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    Awaitility.await().until(() -> !daemon.isAlive() || answers(port));
    return daemon.isAlive() ? Optional.of(new PrivateCups(folder, port, daemon)) : Optional.empty();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /// Sets up a printer.
  ///
  /// @return the file into which it prints
  public Path printer(String name) throws IOException, InterruptedException {
    return printer(name, "office.ppd");
  }

  /// Sets up a printer for labels of 62 mm.
  ///
  /// @return the file into which it prints
  public Path labelPrinter(String name) throws IOException, InterruptedException {
    return printer(name, "label.ppd");
  }

  private Path printer(String name, String kind) throws IOException, InterruptedException {
    Path paper = folder.resolve(name + ".pdf");
    Path model = folder.resolve(name + ".ppd");
    try (InputStream ppd = PrivateCups.class.getResourceAsStream(kind)) {
      Files.copy(ppd, model);
    }
    run(ADMIN.toString(), "-p", name, "-v", "keep:" + paper, "-P", model.toString(), "-E");
    return paper;
  }

  /// The programs of CUPS as they are installed, but with a way to a printer of our own: the one to
  /// a file is no longer open in every version.
  private static void programs(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("backend"));
    try (Stream<Path> installed = Files.list(PROGRAMS)) {
      for (Path program : installed.toList()) {
        Path here = folder.resolve(program.getFileName());
        if (Files.notExists(here)) {
          Files.createSymbolicLink(here, program);
        }
      }
    }
    Path keep = write(folder, "backend/keep", KEEP);
    // One that only root may start is started as root, and may write where the tests look.
    Files.setPosixFilePermissions(keep, PosixFilePermissions.fromString("rwx------"));
  }

  /// Runs a command of CUPS against this server.
  public void run(String program, String... words) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(program, "-h", "127.0.0.1:" + port));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(command + ": " + said);
    }
  }

  @Override
  public void close() {
    daemon.destroy();
    daemon.onExit().join();
  }

  private static boolean answers(int port) {
    try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static Path write(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static final String RULES =
      """
      Listen 127.0.0.1:PORT
      LogLevel warn
      Browsing Off
      <Location />
        Order allow,deny
        Allow from 127.0.0.1
      </Location>
      <Policy default>
        JobPrivateAccess default
        JobPrivateValues default
        <Limit Create-Job Print-Job Print-URI Validate-Job>
          Order deny,allow
        </Limit>
        <Limit Send-Document Send-URI Hold-Job Release-Job Restart-Job Cancel-Job>
          Require user @OWNER @SYSTEM
          Order deny,allow
        </Limit>
        <Limit All>
          Order deny,allow
        </Limit>
      </Policy>
      """;

  private static final String KEEP =
      """
      #!/bin/sh
      if [ $# -eq 0 ]; then
        echo 'file keep "Unknown" "A file"'
        exit 0
      fi
      exec cat ${6:+"$6"} > "${DEVICE_URI#keep:}"
      """;

  private static final String FILES =
      """
      ServerRoot DIR/root
      ServerBin DIR/programs
      RequestRoot DIR/spool
      CacheDir DIR/cache
      StateDir DIR/state
      TempDir DIR/tmp
      AccessLog DIR/access
      ErrorLog DIR/error
      PageLog DIR/page
      """;
}

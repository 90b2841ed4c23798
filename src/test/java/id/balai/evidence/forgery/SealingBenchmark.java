package id.balai.evidence.forgery;

import com.sun.management.OperatingSystemMXBean;
import id.balai.app.TestHouses;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.event.Event;
import id.balai.service.archiving.ArchiveService.Archive;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/// How long it takes to close the Rantau Pulung event and write all its papers as one ZIP, when
/// everybody came and 30 signed; beside it the physical limit, the same bytes forced to disk.
final class SealingBenchmark {

  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private SealingBenchmark() {}

  /// Runs it in a scratch folder.
  public static void main(String[] arguments) throws IOException {
    Path home = Files.createTempDirectory("balai-segel");
    try (Workspace workspace =
        TestHouses.open(home.resolve("rumah"), Clock.fixed(SmallArchive.NOW, ZoneOffset.UTC))) {
      Services services = workspace.services();
      Event event =
          services
              .samples()
              .add("rantau-pulung", SampleSetupService.People.WITH, "Meja panitia")
              .orElseThrow();
      SmallArchive.hold(services, event, 30);
      var door = new Door(event.id(), event.sessions().getFirst().code(), "Pintu 1");
      for (var person : services.repositories().participants().ofEvent(event.id())) {
        services.checkIn().admit(person.id(), door, Attendance.Means.SEARCH, Optional.empty());
      }
      Path out = home.resolve("arsip");
      OUT.println("| | wall, s | processor time, s | what came out |");
      OUT.println("|---|---|---|---|");
      measure("close and write, just started", () -> sealed(services, event, out));
      measure("write again, warm", () -> sealed(services, event, out));
      byte[] bytes = Files.readAllBytes(out.resolve(event.code() + ".zip"));
      measure("physical limit: the same bytes forced", () -> forced(home.resolve("sama"), bytes));
    }
    OUT.println("left behind: " + home);
  }

  private static String sealed(Services services, Event event, Path out) throws IOException {
    services.archiving().close(event);
    Archive archive = services.archiving().writeZip(event, out, (_, _) -> {}).orElseThrow();
    return archive.papers() + " papers, " + Files.size(archive.folder()) / 1_000 + " kB";
  }

  private static String forced(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return bytes.length / 1_000 + " kB";
  }

  /// What is measured.
  private interface Work {
    String done() throws IOException;
  }

  private static void measure(String name, Work work) throws IOException {
    long cpu = MACHINE.getProcessCpuTime();
    long wall = System.nanoTime();
    String what = work.done();
    OUT.printf(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %s |%n",
        name,
        (System.nanoTime() - wall) / 1e9,
        (MACHINE.getProcessCpuTime() - cpu) / 1e9,
        what);
  }
}

package id.balai.ui.console;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import id.balai.app.TestHouses;
import id.balai.domain.dataprotection.FolderTree;
import id.balai.fixture.MovingClock;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// A data folder with the sample event and its list. It is made once in a run of tests, by the
/// first of its processes that needs it; copying it is much quicker than making another.
final class SampleFolder {

  /// When it was made.
  static final Instant MADE = Instant.parse("2024-10-07T00:20:00Z");

  /// What closing a house leaves, and a house that was never closed does not have.
  private static final List<String> OF_CLOSING = List.of("cadangan", "cadangan-tempat.txt");

  private static final Path PLACE = Path.of("target", "samples");

  private SampleFolder() {}

  /// Copies it.
  ///
  /// @param people whether its list is in it
  /// @param folder is made
  /// @return `folder`
  static Path copiedTo(Path folder, SampleSetupService.People people) {
    Path made = made(people);
    try (Stream<Path> files = Files.walk(made)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(made.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The folder, which whoever comes first makes while others wait.
  private static synchronized Path made(SampleSetupService.People people) {
    Path made = PLACE.resolve(run() + "-" + people);
    try {
      Files.createDirectories(PLACE);
      try (var channel = FileChannel.open(PLACE.resolve("lock"), CREATE, WRITE);
          var _ = channel.lock()) {
        if (Files.notExists(made)) {
          removeOlder();
          Path begun = PLACE.resolve(made.getFileName() + ".begun");
          FolderTree.delete(begun);
          Files.createDirectories(begun);
          make(begun, people);
          Files.move(begun, made);
        }
      }
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void make(Path folder, SampleSetupService.People people) throws IOException {
    try (Workspace workspace = TestHouses.open(folder, new MovingClock(MADE))) {
      var samples = workspace.services().samples();
      if (samples.add("rantau-pulung", people, "Meja panitia").isEmpty()) {
        throw new IllegalStateException("the sample event was not added");
      }
    }
    // The next start makes the office's keys and signs the log's head with them.
    TestHouses.open(folder, new MovingClock(MADE)).close();
    for (String name : OF_CLOSING) {
      FolderTree.delete(folder.resolve(name));
    }
  }

  /// The run of tests, as the build names it for all its processes.
  private static String run() {
    String build = System.getProperty("balai.run", "alone" + ProcessHandle.current().pid());
    return build.replaceAll("[^0-9a-z]", "");
  }

  private static void removeOlder() throws IOException {
    try (Stream<Path> all = Files.list(PLACE)) {
      for (Path one : all.filter(Files::isDirectory).toList()) {
        if (!one.getFileName().toString().startsWith(run())) {
          FolderTree.delete(one);
        }
      }
    }
  }
}

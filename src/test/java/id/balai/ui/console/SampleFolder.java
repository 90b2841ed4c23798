package id.balai.ui.console;

import id.balai.app.TestHouses;
import id.balai.domain.dataprotection.FolderTree;
import id.balai.fixture.MovingClock;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// A data folder with the sample event and its list. It is made once in a run of tests; copying it
/// is much quicker than making another.
final class SampleFolder {

  /// When it was made.
  static final Instant MADE = Instant.parse("2024-10-07T00:20:00Z");

  /// What closing a house leaves, and a house that was never closed does not have.
  private static final List<String> OF_CLOSING = List.of("cadangan", "cadangan-tempat.txt");

  private static final Map<SampleSetupService.People, Path> FOLDERS = new ConcurrentHashMap<>();

  private SampleFolder() {}

  /// Copies it.
  ///
  /// @param people whether its list is in it
  /// @param folder is made
  /// @return `folder`
  static Path copiedTo(Path folder, SampleSetupService.People people) {
    Path made = FOLDERS.computeIfAbsent(people, SampleFolder::made);
    try (Stream<Path> files = Files.walk(made)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(made.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path made(SampleSetupService.People people) {
    try {
      Path folder = Files.createTempDirectory("balai-sample-");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
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
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try {
      FolderTree.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

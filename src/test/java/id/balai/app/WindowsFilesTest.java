package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.dataprotection.BackupResult;
import id.balai.domain.event.Event;
import id.balai.fixture.windows.LikeFiles;
import id.balai.service.archiving.ArchiveService;
import id.balai.service.batches.Progress;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A whole house on a file system that behaves like that of Windows.
final class WindowsFilesTest {

  @TempDir Path place;

  private final LikeFiles files = new LikeFiles();

  @Test
  void aHouseWithItsKeysBackupsPapersAndArchiveLivesThere() throws IOException {
    Path home = files.over(place).resolve("Panitia Café");
    Path data = home.resolve("Data");
    List<String> known;
    try (Workspace workspace = TestHouses.open(data, Clock.systemUTC())) {
      Services services = workspace.services();
      Event event =
          services.samples().add("loa-janan", SampleSetupService.People.WITH, "Meja").orElseThrow();
      VersionHouse.letIn(services, event, 20);
      assertThat(services.access().pin().set("482915")).isTrue();
      assertThat(services.keeping().backups().make()).isInstanceOf(BackupResult.Made.class);
      assertThat(services.keeping().backups().makeWhole(home.resolve("utuh.cadangan")))
          .isInstanceOf(BackupResult.Made.class);
      services.certificates().issue(event);
      for (int again = 0; again < 2; again++) {
        services.certificates().write(event, home.resolve("Sertifikat"), Progress.UNSEEN);
      }
      ArchiveService.Archive archive =
          services.archiving().write(event, home.resolve("Arsip"), (_, _) -> {}).orElseThrow();
      assertThat(services.verifying().file(archive.folder()).holds()).isTrue();
      assertThat(list(home.resolve("Sertifikat"))).hasSizeGreaterThan(15);
      known = VersionHouse.facts(services);
    }
    assertThat(files.open()).as("closed in the end").isEmpty();
    try (Workspace workspace = TestHouses.open(home.resolve("DATA"), Clock.systemUTC())) {
      assertThat(VersionHouse.facts(workspace.services())).containsSubsequence(known);
      assertThat(workspace.services().keeping().backups().last()).isPresent();
      assertThat(workspace.services().access().pin().isSet()).isTrue();
    }
    assertThat(files.open()).isEmpty();
    assertThat(files.refused())
        .doesNotContain("change of an open file", "folder opened like a file");
  }

  @Test
  void aHouseThatIsOpenIsNotOpenedTwice() {
    Path data = files.over(place).resolve("Data");
    try (Workspace _ = TestHouses.open(data, Clock.systemUTC())) {
      assertThat(
              TestHouses.opening(
                  files.over(place).resolve("data"), data.resolve("keys"), Clock.systemUTC()))
          .isInstanceOf(OpenResult.Occupied.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"CON", "aux.csv", "com1.pdf", "lpt9"})
  void devicesAreNoFiles(String name) {
    assertThatThrownBy(() -> Files.writeString(files.over(place).resolve(name), "x"))
        .isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:b", "a\\b", "what?", "dot.", "blank "})
  void whatIsNoNameIsRefused(String name) {
    assertThatThrownBy(() -> files.over(place).resolve(name))
        .isInstanceOf(InvalidPathException.class);
  }

  @Test
  void anOpenFileIsNeitherReplacedNorDeletedNorIsItsFolderRenamed() throws IOException {
    Path folder = Files.createDirectory(files.over(place).resolve("Folder"));
    Path file = Files.writeString(folder.resolve("daftar.csv"), "x");
    Path other = Files.writeString(folder.resolve("lain.csv"), "y");
    try (var _ = Files.newByteChannel(folder.resolve("DAFTAR.csv"))) {
      assertThatThrownBy(() -> Files.delete(file)).isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> Files.move(other, file, StandardCopyOption.REPLACE_EXISTING))
          .isInstanceOf(AccessDeniedException.class);
      assertThatThrownBy(() -> Files.move(folder, folder.resolveSibling("Other")))
          .isInstanceOf(AccessDeniedException.class);
    }
    Files.delete(file);
    assertThat(list(folder)).containsExactly(other);
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }
}

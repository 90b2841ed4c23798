package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.base.FolderRights;
import id.balai.domain.dataprotection.BackupResult;
import id.balai.domain.dataprotection.Opener;
import id.balai.domain.dataprotection.RestoreResult;
import id.balai.domain.event.Event;
import id.balai.domain.participant.Participant;
import id.balai.fixture.windows.LikeFiles;
import id.balai.service.archiving.ArchiveService;
import id.balai.service.batches.Progress;
import id.balai.service.certificates.Represented;
import id.balai.service.dataprotection.ErasureReport;
import id.balai.service.doctor.Doctor;
import id.balai.service.merging.StickResult;
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
import java.nio.file.attribute.AclFileAttributeView;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        services
            .certificates()
            .write(event, Represented.LEFT_OUT, home.resolve("Sertifikat"), Progress.UNSEEN);
      }
      ArchiveService.Archive archive =
          services.archiving().write(event, home.resolve("Arsip"), (_, _) -> {}).orElseThrow();
      assertThat(services.verifying().file(archive.folder(), List.of()).holds()).isTrue();
      assertThat(list(home.resolve("Sertifikat"))).hasSizeGreaterThan(15);
      known = VersionHouse.facts(services);
      assertThat(files.open())
          .as("the record is open, so that what replaces it would be noticed")
          .anyMatch(file -> file.endsWith("balai.journal"));
    }
    assertThat(files.open()).as("closed in the end").isEmpty();
    try (Workspace workspace = TestHouses.open(home.resolve("DATA"), Clock.systemUTC())) {
      assertThat(VersionHouse.facts(workspace.services())).containsSubsequence(known);
      assertThat(workspace.services().keeping().backups().last()).isPresent();
      assertThat(workspace.services().access().pin().isSet()).isTrue();
    }
    assertThat(files.open()).isEmpty();
    assertThat(examined(data))
        .anyMatch(it -> it.check().equals("keys") && it.word().equals("good"))
        .anyMatch(it -> it.check().equals("forced") && it.state() == Doctor.State.GOOD);
    assertThat(files.refused())
        .doesNotContain("change of an open file", "folder opened like a file");
    assertThat(FolderRights.readers(data))
        .as("the record, its tables, the keys and the backups")
        .isEqualTo(new FolderRights.Readers.Owner());
  }

  @Test
  void theDoctorSaysWhoElseReadsTheKeys() throws IOException {
    Path data = Files.createDirectory(files.over(place).resolve("Data"));
    TestHouses.open(data, Clock.systemUTC()).close();
    AclFileAttributeView list =
        Files.getFileAttributeView(data.resolve("keys"), AclFileAttributeView.class);
    list.setAcl(Files.getFileAttributeView(data, AclFileAttributeView.class).getAcl());
    assertThat(examined(data))
        .anyMatch(it -> it.check().equals("keys") && it.word().equals("listed"));
    Path stick = new LikeFiles(LikeFiles.Disk.FAT).over(place).resolve("Stick");
    TestHouses.open(stick, Clock.systemUTC()).close();
    assertThat(examined(stick))
        .anyMatch(it -> it.check().equals("keys") && it.word().equals("everybody"));
  }

  private static List<Doctor.Finding> examined(Path data) {
    return TestHouses.doctor()
        .examine(new Doctor.Computer(data, new Doctor.Display.None(), Optional.empty()));
  }

  /// The record is open while it is written anew.
  @Test
  void somebodyIsErasedAndAListAndAStickAreWrittenWhileTheHouseIsOpen() throws IOException {
    Path home = files.over(place);
    Path data = home.resolve("Data");
    Path stick = home.resolve("stick.balai");
    char[] password = "sandi-panjang".toCharArray();
    try (Workspace workspace = TestHouses.open(data, Clock.systemUTC())) {
      Services services = workspace.services();
      Event event =
          services.samples().add("loa-janan", SampleSetupService.People.WITH, "Meja").orElseThrow();
      Participant gone = services.repositories().participants().ofEvent(event.id()).getFirst();
      assertThat(services.keeping().backups().make()).isInstanceOf(BackupResult.Made.class);
      services.keeping().custody().protect(password);
      assertThat(services.keeping().people().erase(event, gone.id()).outcome())
          .isEqualTo(ErasureReport.Outcome.DONE);
      for (int again = 0; again < 2; again++) {
        assertThat(
                services.lists().people().write(event, home.resolve("daftar.csv"), Locale.of("id")))
            .isPositive();
        assertThat(services.sticks().give(stick, password)).isInstanceOf(StickResult.Given.class);
      }
      VersionHouse.letIn(services, event, 5);
    }
    try (Workspace workspace = TestHouses.open(home.resolve("Other"), Clock.systemUTC())) {
      assertThat(workspace.services().sticks().take(stick, password))
          .isInstanceOf(StickResult.Taken.class);
    }
    assertThat(files.open()).isEmpty();
    assertThat(files.refused())
        .doesNotContain("change of an open file", "folder opened like a file", "replaced folder");
  }

  @Test
  void aBackupIsRestoredIntoAnEmptyFolderAndIntoADamagedOne() throws IOException {
    Path home = files.over(place);
    Path data = home.resolve("Data");
    Path backup = home.resolve("utuh.cadangan");
    List<String> known;
    try (Workspace workspace = TestHouses.open(data, Clock.systemUTC())) {
      Services services = workspace.services();
      assertThat(services.samples().add("loa-janan", SampleSetupService.People.WITH, "Meja"))
          .isPresent();
      assertThat(services.keeping().backups().makeWhole(backup))
          .isInstanceOf(BackupResult.Made.class);
      known = VersionHouse.facts(services);
    }
    var safe = TestHouses.safe(data.resolve("keys"));
    assertThat(safe.restore(backup, home.resolve("Empty"), new Opener.Nothing()))
        .isInstanceOf(RestoreResult.Restored.class);
    byte[] journal = Files.readAllBytes(data.resolve("balai.journal"));
    journal[journal.length / 2] ^= 1;
    Files.write(data.resolve("balai.journal"), journal);
    assertThat(safe.replace(backup, data)).isInstanceOf(RestoreResult.Replaced.class);
    try (Workspace workspace = TestHouses.open(data, Clock.systemUTC())) {
      assertThat(VersionHouse.facts(workspace.services())).containsAll(known.subList(0, 5));
    }
    assertThat(files.open()).isEmpty();
    assertThat(files.refused())
        .doesNotContain("change of an open file", "folder opened like a file", "replaced folder");
  }

  @Test
  void aHouseOfAnEarlierVersionIsBroughtForward() throws IOException {
    EarlierVersionsTest.unpack("0.2", place);
    List<String> expected = Files.readAllLines(place.resolve("expected.txt"));
    try (Workspace workspace =
        TestHouses.open(files.over(place).resolve("data"), Clock.systemUTC())) {
      assertThat(VersionHouse.facts(workspace.services())).containsSubsequence(expected);
    }
    assertThat(files.open()).isEmpty();
    assertThat(files.refused())
        .doesNotContain("change of an open file", "folder opened like a file", "replaced folder");
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

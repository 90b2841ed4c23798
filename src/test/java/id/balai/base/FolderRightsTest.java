package id.balai.base;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.base.FolderRights.Readers;
import id.balai.fixture.windows.LikeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class FolderRightsTest {

  @TempDir private Path place;

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "folders have no such permissions there")
  void permissionsSayWhetherOthersRead() throws IOException {
    Path folder = place.resolve("a/keys");
    OwnFolder.make(folder);
    assertThat(FolderRights.readers(folder)).isEqualTo(new Readers.Owner());
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
    assertThat(FolderRights.readers(folder)).isEqualTo(new Readers.OtherUsers());
  }

  @Test
  void anAccessListNamesTheOwnerAloneAndHandsThatDown() throws IOException {
    Path folder = new LikeFiles().over(place).resolve("a/keys");
    OwnFolder.make(folder);
    Path key = WholeFile.write(folder.resolve("key"), new byte[] {1});
    Files.createDirectory(folder.resolve("more"));
    assertThat(FolderRights.readers(folder)).isEqualTo(new Readers.Owner());
    assertThat(list(key).getAcl()).as("%s", key).hasSize(1);

    list(key).setAcl(list(folder.getRoot()).getAcl());
    assertThat(FolderRights.readers(folder))
        .as("a file is reached past the folder's list")
        .isEqualTo(new Readers.Listed(2));
  }

  @Test
  void aFolderThatWasThereKeepsItsListAndSoDoesWhatIsCarried() throws IOException {
    Path disk = new LikeFiles().over(place);
    Path there = Files.createDirectory(disk.resolve("there"));
    OwnFolder.make(there);
    assertThat(FolderRights.readers(there)).isEqualTo(new Readers.Listed(2));
    Path carried = disk.resolve("carried");
    OwnFolder.makeToCarry(carried);
    WholeFile.write(carried.resolve("x"), new byte[] {1});
    assertThat(FolderRights.readers(carried)).isEqualTo(new Readers.Listed(2));
  }

  @Test
  void aDiskThatKnowsNoOwnersSaysSo() throws IOException {
    Path folder = new LikeFiles(LikeFiles.Disk.FAT).over(place).resolve("keys");
    OwnFolder.make(folder);
    assertThat(FolderRights.readers(folder)).isEqualTo(new Readers.Everybody());
  }

  /// Otherwise the same person could not open their data without these rights.
  @Test
  void whatAnAdministratorMakesStaysOpenToThePerson() throws IOException {
    var files = new LikeFiles();
    files.administer();
    Path folder = files.over(place).resolve("keys");
    OwnFolder.make(folder);
    assertThat(list(folder).getAcl()).hasSize(3);
  }

  private static AclFileAttributeView list(Path path) {
    return Objects.requireNonNull(Files.getFileAttributeView(path, AclFileAttributeView.class));
  }
}

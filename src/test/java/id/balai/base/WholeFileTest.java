package id.balai.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {

  @TempDir private Path home;

  @Test
  void theFolderIsMadeAndTheContentStands() throws IOException {
    Path file = home.resolve("a/b/sheet.pdf");

    assertThat(WholeFile.write(file, bytes("one"))).isEqualTo(file).hasContent("one");
    assertThat(WholeFile.write(file, bytes("two"))).hasContent("two");
    assertThat(names(file)).containsExactly("sheet.pdf");
  }

  @Test
  void aContentThatBreaksOffLeavesWhatStoodThereAndNothingElse() throws IOException {
    Path file = WholeFile.write(home.resolve("sheet.pdf"), bytes("old"));

    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write(bytes("half of the ne"));
                      throw new IOException("the disk is full");
                    }))
        .hasMessage("the disk is full");

    assertThat(file).hasContent("old");
    assertThat(names(file)).containsExactly("sheet.pdf");
  }

  @Test
  void onlyTheOwnerReadsIt() throws IOException {
    Path file = WholeFile.write(home.resolve("key"), bytes("secret"));

    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(Files.getPosixFilePermissions(file))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void whatIsMovedOrDeletedIsGoneFromItsOldPlaceAndTheFoldersAreTheOwnersAlone()
      throws IOException {
    OwnFolder.make(home.resolve("a/b"));
    Path file = WholeFile.write(home.resolve("a/b/x"), bytes("x"));

    WholeFile.moveInto(file, home.resolve("a/y"));
    assertThat(file).doesNotExist();
    assertThat(home.resolve("a/y")).hasContent("x");
    WholeFile.delete(home.resolve("a/y"));
    WholeFile.delete(home.resolve("a/y"));
    assertThat(names(home.resolve("a/y"))).containsExactly("b");
    if (home.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(Files.getPosixFilePermissions(home.resolve("a")))
          .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static Stream<String> names(Path file) throws IOException {
    try (Stream<Path> all = Files.list(file.getParent())) {
      return all.map(each -> each.getFileName().toString()).toList().stream();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

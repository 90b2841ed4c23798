package id.balai.evidence.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A ZIP that unfolds to more than an archive may hold is left where the limit is.
final class BombTest {

  private static final int EACH = 100_000;

  @TempDir Path folder;

  @BeforeEach
  void fold() throws IOException {
    try (OutputStream out = Files.newOutputStream(bomb());
        var zip = new ZipOutputStream(out)) {
      for (String name : new String[] {"bagit.txt", "data/1", "data/2"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(new byte[EACH]);
      }
    }
    assertThat(Files.size(bomb())).isLessThan(EACH / 50);
  }

  @Test
  void whatFitsIsRead() throws IOException {
    assertThat(read(new Bundle.Limits(3, EACH, 3 * EACH))).isEqualTo(3 * EACH);
  }

  @Test
  void oneFileTooLargeAllTooLargeAndTooManyFilesAreNot() {
    assertStopped(new Bundle.Limits(3, EACH - 1, 3 * EACH), "more than an archive holds");
    assertStopped(new Bundle.Limits(3, EACH, 3 * EACH - 1), "more than an archive holds");
    assertStopped(new Bundle.Limits(2, EACH, 3 * EACH), "too many files");
  }

  private void assertStopped(Bundle.Limits limits, String why) {
    assertThatThrownBy(() -> read(limits)).isInstanceOf(IOException.class).hasMessage(why);
  }

  private long read(Bundle.Limits limits) throws IOException {
    long bytes = 0;
    try (Bundle bundle = Bundle.ofZip(bomb(), limits)) {
      for (String name : bundle.names()) {
        try (InputStream in = bundle.open(name)) {
          bytes += in.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
    return bytes;
  }

  private Path bomb() {
    return folder.resolve("bom.zip");
  }
}

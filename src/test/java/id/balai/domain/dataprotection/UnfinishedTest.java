package id.balai.domain.dataprotection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a killed program left half written is taken away, and nothing else.
final class UnfinishedTest {

  private static final Instant START = Instant.parse("2024-10-07T00:00:00Z");

  @TempDir private Path folder;

  private final Unfinished unfinished = Unfinished.before(Clock.fixed(START, ZoneOffset.UTC));

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # name, gone from our own folder, gone from a folder of everybody's
          .balai-1234,            true,  true
          .daftar.pdf.part,       true,  true
          .daftar.pdf.old,        true,  true
          balai-arsip.zip.part,   true,  true
          daftar.pdf.part,        true,  false
          film.mkv.part,          true,  false
          daftar.pdf,             false, false
          daftar.pdf.old,         false, false
          .part,                  true,  false
          balai.pdf,              false, false
          apart,                  false, false
          """)
  void halfWrittenThingsAreKnownByTheirNames(String name, boolean isOurs, boolean isShared)
      throws IOException {
    Path own = place("own", name, START.minusSeconds(60));
    Path shared = place("shared", name, START.minusSeconds(60));

    WrittenFiles.Swept inOwn = unfinished.sweepOwn(folder.resolve("own"));
    WrittenFiles.Swept inShared = unfinished.sweepShared(folder.resolve("shared"));

    assertThat(Files.exists(own)).isEqualTo(!isOurs);
    assertThat(Files.exists(shared)).isEqualTo(!isShared);
    assertThat(inOwn).isEqualTo(new WrittenFiles.Swept(isOurs ? 1 : 0, List.of()));
    assertThat(inShared).isEqualTo(new WrittenFiles.Swept(isShared ? 1 : 0, List.of()));
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "60, true"})
  void whatIsYoungerThanThisProgramMayBeInWritingAndIsOnlyNamed(int seconds, boolean isLeft)
      throws IOException {
    Path file = place("own", ".balai-1234", START.plusSeconds(seconds));

    WrittenFiles.Swept swept = unfinished.sweepOwn(folder);

    assertThat(Files.exists(file)).isEqualTo(isLeft);
    assertThat(swept.left()).isEqualTo(isLeft ? List.of(file) : List.of());
    assertThat(swept.deleted()).isEqualTo(isLeft ? 0 : 1);
  }

  @Test
  void halfFilledFolderGoesWithEverythingInItAndCountsOnce() throws IOException {
    Path half = Files.createDirectories(folder.resolve("papers/.balai-7/deep"));
    Files.writeString(half.resolve("nama.txt"), "Siti");
    Files.setLastModifiedTime(half.getParent(), FileTime.from(START.minusSeconds(1)));
    Path whole = place("papers", "daftar.pdf", START.minusSeconds(60));

    assertThat(unfinished.sweepShared(folder).deleted()).isEqualTo(1);
    assertThat(half.getParent()).doesNotExist();
    assertThat(whole).exists();
  }

  @Test
  void linkGoesAndWhatItLeadsToStays() throws IOException {
    Path whole = place("whole", "daftar.pdf", START.minusSeconds(60));
    Path link = folder.resolve(".balai-link");
    Files.createSymbolicLink(link, whole.getParent());
    var all = new Unfinished(FileTime.from(Instant.now().plusSeconds(60)));

    assertThat(all.sweepShared(folder).deleted()).isEqualTo(1);
    assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS)).isFalse();
    assertThat(whole).exists();
  }

  /// A link whose end is gone is deleted like any other, not only counted.
  @Test
  void linkToNowhereGoesToo() throws IOException {
    Path link = folder.resolve(".balai-link");
    Files.createSymbolicLink(link, folder.resolve("gone"));
    var all = new Unfinished(FileTime.from(Instant.now().plusSeconds(60)));

    assertThat(all.sweepShared(folder).deleted()).isEqualTo(1);
    assertThat(Files.exists(link, LinkOption.NOFOLLOW_LINKS)).isFalse();
  }

  @Test
  void linkInThePlaceOfTheFolderIsNotFollowed() throws IOException {
    Path file = place("other", ".balai-1", START.minusSeconds(60));
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, file.getParent());

    assertThat(unfinished.sweepOwn(link)).isEqualTo(WrittenFiles.Swept.NOTHING);
    assertThat(unfinished.sweepOwn(folder.resolve("none"))).isEqualTo(WrittenFiles.Swept.NOTHING);
    assertThat(file).exists();
  }

  @Test
  void twoSweepsAddUpAndNameEachPlaceOnce() {
    var one = new WrittenFiles.Swept(2, List.of(Path.of("a"), Path.of("b")));
    var other = new WrittenFiles.Swept(3, List.of(Path.of("b"), Path.of("c")));
    assertThat(one.and(other))
        .isEqualTo(new WrittenFiles.Swept(5, List.of(Path.of("a"), Path.of("b"), Path.of("c"))));
  }

  private Path place(String inside, String name, Instant modified) throws IOException {
    Path file = Files.createDirectories(folder.resolve(inside)).resolve(name);
    Files.writeString(file, "Siti");
    Files.setLastModifiedTime(file, FileTime.from(modified));
    return file;
  }
}

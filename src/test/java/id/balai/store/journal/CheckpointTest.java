package id.balai.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.log.LogHead;
import id.balai.domain.log.RecordCheck;
import id.balai.store.journal.HighWaterMark.Acceptance;
import id.balai.store.key.FolderShelf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is kept beside a journal under its key: nothing of it counts after any change.
final class CheckpointTest {

  private static final LogHead SEEN = new LogHead(new UUID(1, 2), 17, "7".repeat(64));
  private static final LogHead OLDER = new LogHead(new UUID(1, 2), 9, "9".repeat(64));

  private final JournalKey key = SmallJournal.freshKey();

  @TempDir Path place;

  @SuppressWarnings("NullAway.Init") // before every test
  private Path data;

  @SuppressWarnings("NullAway.Init") // before every test
  private FolderShelf shelf;

  @BeforeEach
  void make() throws IOException {
    data = Files.createDirectories(place.resolve("data"));
    shelf = new FolderShelf(place.resolve("keys"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void aCheckpointComesBackAsItWasKept(int closed) throws IOException {
    Checkpoint kept = checkpoint(closed);
    assertThat(Checkpoint.find(data, key)).isEmpty();
    kept.keep(data, key);
    assertThat(Checkpoint.find(data, key)).hasValue(kept);
    assertThat(kept.names()).hasSize(closed);
    Checkpoint.drop(data);
    assertThat(Checkpoint.find(data, key)).isEmpty();
    Checkpoint.drop(data);
  }

  @Test
  void aCheckpointOfAnotherKeyOrFolderDoesNotCount() throws IOException {
    checkpoint(1).keep(data, key);
    JournalKey elsewhere = JournalKey.of(key.key(), UUID.randomUUID(), JournalKind.MAIN);
    assertThat(Checkpoint.find(data, elsewhere)).isEmpty();
    assertThat(Checkpoint.find(data, SmallJournal.freshKey())).isEmpty();
  }

  @Test
  void aCheckpointWithAnyOtherByteDoesNotCount() throws IOException {
    checkpoint(2).keep(data, key);
    Path file = data.resolve("balai.checkpoint");
    byte[] whole = Files.readAllBytes(file);
    for (int at = whole.length - 1; at >= 0; at -= 7) {
      byte[] changed = whole.clone();
      changed[at] ^= (byte) 0x81;
      Files.write(file, changed);
      assertThat(Checkpoint.find(data, key)).as("byte %d", at).isEmpty();
      Files.write(file, Arrays.copyOf(whole, at));
      assertThat(Checkpoint.find(data, key)).as("cut at %d", at).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("marks")
  void aMarkComesBackAsItWasKept(HighWaterMark mark) throws IOException {
    assertThat(HighWaterMark.find(shelf, key, data)).isEmpty();
    mark.keep(shelf, key, data);
    assertThat(HighWaterMark.find(shelf, key, data)).hasValue(mark);
    JournalKey stranger = JournalKey.of(SmallJournal.freshKey().key(), key.folder(), key.kind());
    assertThat(HighWaterMark.find(shelf, stranger, data)).isEmpty();
  }

  static Stream<HighWaterMark> marks() {
    return Stream.of(
        new HighWaterMark(SEEN, false, Optional.empty()),
        new HighWaterMark(SEEN, true, Optional.empty()),
        new HighWaterMark(SEEN, false, Optional.of(new Acceptance(OLDER, "panitia"))),
        new HighWaterMark(SEEN, true, Optional.of(new Acceptance(OLDER, ""))));
  }

  @ParameterizedTest
  @CsvSource({
    "panitia,panitia",
    "Siti Ma'rifah,Siti_Ma_rifah",
    "a\tb,a_b",
    "محمد,____",
    "root-2.x,root-2.x"
  })
  void whoeverTookAnOlderStateIsNamedInLettersThatCannotEndTheLine(String by, String kept)
      throws IOException {
    new HighWaterMark(SEEN, false, Optional.of(new Acceptance(OLDER, by))).keep(shelf, key, data);
    assertThat(HighWaterMark.find(shelf, key, data).orElseThrow().accepted())
        .hasValue(new Acceptance(OLDER, kept));
  }

  @Test
  void aMarkWithAnyOtherByteDoesNotCount() throws IOException {
    new HighWaterMark(SEEN, true, Optional.of(new Acceptance(OLDER, "panitia")))
        .keep(shelf, key, data);
    Path file = markFile();
    byte[] whole = Files.readAllBytes(file);
    for (int at = whole.length - 1; at >= 0; at -= 7) {
      byte[] changed = whole.clone();
      changed[at] ^= (byte) 0x81;
      Files.write(file, changed);
      assertThat(HighWaterMark.find(shelf, key, data)).as("byte %d", at).isEmpty();
      Files.write(file, Arrays.copyOf(whole, at));
      assertThat(HighWaterMark.find(shelf, key, data)).as("cut at %d", at).isEmpty();
    }
  }

  @Test
  void aCopyOfTheFolderHasAMarkOfItsOwn() throws IOException {
    new HighWaterMark(SEEN, false, Optional.empty()).keep(shelf, key, data);
    Path copy = Files.createDirectories(place.resolve("copy"));
    assertThat(HighWaterMark.find(shelf, key, copy)).isEmpty();
    Path way = Files.createSymbolicLink(place.resolve("way"), data);
    assertThat(HighWaterMark.find(shelf, key, way)).isPresent();
  }

  @Test
  void takingAnOlderStateKeepsWhatWasSeenAndReadsAllOfItAgain() throws IOException {
    var taken = new Acceptance(OLDER, "panitia");
    HighWaterMark.accept(shelf, key, data, taken);
    assertThat(HighWaterMark.find(shelf, key, data)).isEmpty();
    new HighWaterMark(SEEN, true, Optional.empty()).keep(shelf, key, data);
    checkpoint(1).keep(data, key);
    HighWaterMark.accept(shelf, key, data, taken);
    assertThat(HighWaterMark.find(shelf, key, data))
        .hasValue(new HighWaterMark(SEEN, true, Optional.of(taken)));
    assertThat(Checkpoint.find(data, key)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 120_000, Long.MAX_VALUE})
  void theLastCheckOfTheWholeRecordComesBack(long entries) throws IOException {
    assertThat(CheckNote.find(data, key)).isEqualTo(new RecordCheck.NotYet());
    var found = new RecordCheck.Whole(Instant.parse("2024-10-07T01:14:00.123456789Z"), entries);
    CheckNote.keep(data, key, found);
    assertThat(CheckNote.find(data, key)).isEqualTo(found);
    JournalKey elsewhere = JournalKey.of(key.key(), UUID.randomUUID(), JournalKind.MAIN);
    assertThat(CheckNote.find(data, elsewhere)).isEqualTo(new RecordCheck.NotYet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "balai-checked 1",
        "balai-checked 1 FOLDER ",
        "balai-checked 1 FOLDER kemarin 17",
        "balai-checked 1 FOLDER 2024-10-07T01:14:00Z",
        "balai-checked 1 FOLDER 2024-10-07T01:14:00Z banyak",
        "balai-checked 2 FOLDER 2024-10-07T01:14:00Z 17"
      })
  void aNoteOfAnyOtherFormIsNoneAlsoWhenItIsSigned(String form) throws IOException {
    String text = form.replace("FOLDER", key.folder().toString());
    Files.writeString(data.resolve("balai.checked"), text + "\n" + key.mac(text));
    assertThat(CheckNote.find(data, key)).isEqualTo(new RecordCheck.NotYet());
    Files.write(data.resolve("balai.checked"), text.getBytes(StandardCharsets.UTF_8));
    assertThat(CheckNote.find(data, key)).isEqualTo(new RecordCheck.NotYet());
  }

  private static Checkpoint checkpoint(int closed) {
    var parts =
        Stream.iterate(1, part -> part + 1)
            .limit(closed)
            .map(part -> new Stamp("%012d.segment".formatted(part), part * 1000L, Long.MAX_VALUE))
            .toList();
    return new Checkpoint(SEEN, new UUID(3, 4), new Stamp("balai.journal", 0, -1), parts);
  }

  private Path markFile() throws IOException {
    try (Stream<Path> files = Files.list(place.resolve("keys"))) {
      List<Path> marks = files.toList();
      assertThat(marks).hasSize(1);
      return marks.getFirst();
    }
  }
}

package id.balai.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.log.LogHead;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a journal of several parts reads as after everything that can happen to its files.
final class JournalTest {

  @TempDir static Path written;

  @SuppressWarnings("NullAway.Init") // before every test
  private static SmallJournal three;

  @TempDir Path data;

  /// Two closed parts of two people each, and two people in the part that grows.
  @BeforeAll
  static void write() throws IOException {
    three = SmallJournal.in(written).with(2, 2, 2);
  }

  @Test
  void whatWasWrittenIsReadInItsOrderAcrossAllParts() throws IOException {
    SmallJournal small = SmallJournal.in(data).with(2, 1, 3);
    List<EntryLine> lines = small.lines();
    assertThat(lines).hasSize(12);
    String previous = Journal.NO_HASH;
    for (int i = 0; i < lines.size(); i++) {
      assertThat(lines.get(i).entry().sequence()).isEqualTo(i + 1);
      assertThat(lines.get(i).previous()).isEqualTo(previous);
      assertThat(lines.get(i).left()).isEqualTo(1 - i % 2);
      previous = lines.get(i).entry().hash();
    }
    assertThat(small.segments()).extracting(Segment::first).containsExactly(1L, 5L);
    assertThat(small.segments()).extracting(Segment::last).containsExactly(4L, 6L);
  }

  @Test
  void aPartWithoutEntriesIsNeverClosed() throws IOException {
    SmallJournal small = SmallJournal.in(data);
    try (Journal journal = small.open()) {
      journal.closePart();
      assertThat(small.segments()).isEmpty();
      SmallJournal.write(journal, small.registration());
      journal.closePart();
      journal.closePart();
      assertThat(journal.size()).isEqualTo(2);
    }
    assertThat(small.segments()).hasSize(1);
  }

  @Test
  void aTransactionThatIsTakenBackLeavesNothing() throws IOException {
    SmallJournal small = SmallJournal.in(data).with(1);
    LogHead before;
    try (Journal journal = small.open()) {
      before = journal.logHead();
      JournalHead at = journal.head();
      SmallJournal.write(journal, small.registration());
      assertThat(journal.size()).isEqualTo(4);
      journal.takeBack(at);
      assertThat(journal.logHead()).isEqualTo(before);
    }
    try (Journal again = small.open()) {
      assertThat(again.logHead()).isEqualTo(before);
    }
  }

  /// A power cut may leave any length of the last transaction, and nothing of it counts.
  @Test
  void theLastTransactionCountsWholeOrNotAtAll() throws IOException {
    SmallJournal small = SmallJournal.in(data).with(2);
    byte[] all = Files.readAllBytes(small.growing());
    int third = end(all, 3);
    for (int length = third; length < all.length; length += 71) {
      Files.write(small.growing(), Arrays.copyOf(all, length));
      assertThat(small.lines()).as("%d bytes", length).hasSize(2);
    }
    Files.write(small.growing(), all);
    assertThat(small.lines()).hasSize(4);
  }

  @Test
  void anOpeningCutsOffWhatACrashLeft() throws IOException {
    SmallJournal small = SmallJournal.in(data).with(1);
    long whole = Files.size(small.growing());
    Files.writeString(small.growing(), "sisa", StandardOpenOption.APPEND);
    small.open().close();
    assertThat(Files.size(small.growing())).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          first part missing        | 1
          second part missing       | 5
          parts change places       | 1
          first part twice          | 1
          first part cut by a byte  | 5
          second part without end   | 9
          first part emptied        | 1
          growing part of another   | 9
          growing part is the first | 9
          a line out of the growing | 9
          a byte of the first head  | 1
          """)
  void eachKindOfDamageIsToldWithTheFirstEntryThatIsNotThere(String damage, long first)
      throws IOException {
    SmallJournal small = three.copied(data);
    hurt(small, damage);
    assertThatThrownBy(small::lines)
        .as(damage)
        .isInstanceOfSatisfying(
            JournalDamagedException.class, e -> assertThat(e.sequence()).isEqualTo(first));
  }

  private static void hurt(SmallJournal small, String damage) throws IOException {
    Path one = small.segments().getFirst().file();
    Path two = small.segments().getLast().file();
    byte[] bytes = Files.readAllBytes(one);
    byte[] growing = Files.readAllBytes(small.growing());
    switch (damage) {
      case "first part missing" -> Files.delete(one);
      case "second part missing" -> Files.delete(two);
      case "parts change places" -> {
        Files.write(one, Files.readAllBytes(two));
        Files.write(two, bytes);
      }
      case "first part twice" -> Files.move(two, one, StandardCopyOption.REPLACE_EXISTING);
      case "first part cut by a byte" -> Files.write(one, Arrays.copyOf(bytes, bytes.length - 1));
      case "second part without end" -> {
        byte[] whole = Files.readAllBytes(two);
        Files.write(two, Arrays.copyOf(whole, end(whole, 5)));
      }
      case "first part emptied" -> Files.write(one, new byte[0]);
      case "growing part of another" ->
          Files.copy(
              SmallJournal.in(small.data().resolve("lain")).with(1).growing(),
              small.growing(),
              StandardCopyOption.REPLACE_EXISTING);
      case "growing part is the first" -> Files.write(small.growing(), bytes);
      case "a line out of the growing" -> {
        var left = new ByteArrayOutputStream();
        left.write(growing, 0, end(growing, 1));
        left.write(growing, end(growing, 2), growing.length - end(growing, 2));
        Files.write(small.growing(), left.toByteArray());
      }
      case "a byte of the first head" -> {
        bytes[30] ^= 1;
        Files.write(one, bytes);
      }
      default -> throw new IllegalArgumentException(damage);
    }
  }

  /// In a closed part no crash can have changed anything: each byte is missed.
  @Test
  void anyByteOfAClosedPartIsMissed() throws IOException {
    SmallJournal small = SmallJournal.in(data).with(1, 1);
    Segment segment = small.segments().getFirst();
    byte[] whole = Files.readAllBytes(segment.file());
    for (int at = whole.length - 1; at >= 0; at -= 211) {
      byte[] changed = whole.clone();
      changed[at] ^= 4;
      Files.write(segment.file(), changed);
      assertThatThrownBy(small::lines)
          .as("byte %d", at)
          .isInstanceOf(JournalDamagedException.class);
      assertThatThrownBy(() -> Journal.checkClosed(segment, small.key()))
          .as("byte %d, checked alone", at)
          .isInstanceOf(JournalDamagedException.class);
    }
    Files.write(segment.file(), whole);
    Journal.checkClosed(segment, small.key());
    assertThat(small.lines()).hasSize(4);
  }

  @Test
  void twoEditionsOfOnePartAreOneAndTheStrayGoesAtTheNextOpening() throws IOException {
    SmallJournal small = SmallJournal.in(data).with(2, 1);
    try (Journal journal = small.open()) {
      SmallJournal.write(journal, List.of(small.erasure(0)));
    }
    Segment old = small.segments().getFirst();
    byte[] bytes = Files.readAllBytes(old.file());
    try (Journal journal = small.open()) {
      journal.forget(Set.of(small.people().getFirst().id()));
    }
    Files.write(old.file(), bytes);
    assertThat(small.lines()).hasSize(7);
    small.open().close();
    try (var files = Files.list(old.file().getParent())) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void whatIsForgottenIsGoneFromEveryFileAndTheChainIsTheSame() throws IOException {
    SmallJournal small = SmallJournal.in(data).with(2, 2);
    LogHead before;
    try (Journal journal = small.open()) {
      SmallJournal.write(journal, List.of(small.erasure(0)));
      before = journal.logHead();
      UUID gone = small.people().getFirst().id();
      assertThat(journal.checkpoint(UUID.randomUUID())).isPresent();
      journal.forget(Set.of(gone), List.of(1L, 9L));
      assertThat(journal.logHead()).isEqualTo(before);
    }
    List<EntryLine> lines = small.lines();
    assertThat(lines.getFirst().text().personal()).isEmpty();
    assertThat(lines.getFirst().isErased()).isTrue();
    assertThat(lines.get(2).text().personal()).isPresent();
    assertThat(lines.getLast().entry().hash()).isEqualTo(before.hash());
  }

  /// Parts of somebody whom nobody erased are missed, also where the chain fits.
  @Test
  void aPersonalPartThatNobodyErasedIsMissed() throws IOException {
    SmallJournal small = SmallJournal.in(data).with(2, 1);
    try (Journal journal = small.open()) {
      journal.forget(Set.of(small.people().get(1).id()));
    }
    assertThatThrownBy(small::lines)
        .isInstanceOfSatisfying(
            JournalDamagedException.class, e -> assertThat(e.sequence()).isEqualTo(3));
  }

  @Test
  void anErasureThatACrashCutShortIsMadeUpForAtTheNextOpening() throws IOException {
    SmallJournal small = SmallJournal.in(data).with(1, 1);
    try (Journal journal = small.open()) {
      SmallJournal.write(journal, List.of(small.erasure(0)));
    }
    assertThat(small.lines().getFirst().text().personal()).isPresent();
    small.open().close();
    assertThat(small.lines().getFirst().text().personal()).isEmpty();
    assertThat(small.lines().get(2).text().personal()).isPresent();
  }

  @Test
  void entriesThatTheFileLostComeBackFromTheTables() throws IOException {
    SmallJournal small = SmallJournal.in(data).with(3);
    List<EntryLine> lines = small.lines();
    byte[] all = Files.readAllBytes(small.growing());
    Files.write(small.growing(), Arrays.copyOf(all, end(all, 3)));
    try (Journal journal = small.open()) {
      assertThat(journal.size()).isEqualTo(2);
      var lost = lines.subList(2, 6).stream().map(EntryLine::text).toList();
      assertThatThrownBy(() -> journal.restore(lost.subList(2, 4)))
          .isInstanceOf(JournalDamagedException.class);
      journal.restore(lost);
      assertThat(journal.size()).isEqualTo(6);
    }
    assertThat(small.lines()).isEqualTo(lines);
  }

  @Test
  void anEmptyFolderBecomesTheChainThatComesBackToIt() throws IOException {
    SmallJournal small = SmallJournal.in(data.resolve("satu")).with(1);
    List<EntryLine> lines = small.lines();
    var empty = new SmallJournal(data.resolve("dua"), small.key(), new ArrayList<>());
    try (Journal journal = empty.open()) {
      assertThat(journal.chain()).isNotEqualTo(lines.getFirst().chain());
      journal.restore(lines.stream().map(EntryLine::text).toList());
      assertThat(journal.chain()).isEqualTo(lines.getFirst().chain());
    }
    assertThat(empty.lines()).isEqualTo(lines);
  }

  @Test
  void partsOneBehindTheOtherReadLikeTheFolder() throws IOException {
    SmallJournal small = SmallJournal.in(data.resolve("satu")).with(2, 1, 1);
    var file = new ByteArrayOutputStream();
    LogHead head;
    try (Journal journal = small.open();
        JournalCopy copy = journal.copy()) {
      head = copy.head();
      copy.writeTo(file);
      SmallJournal.write(journal, small.registration());
    }
    assertThat(Journal.check(new ByteArrayInputStream(file.toByteArray()), small.key()))
        .isEqualTo(head);
    Path laid = Files.createDirectories(data.resolve("dua"));
    assertThat(JournalLayout.lay(laid, small.key(), new ByteArrayInputStream(file.toByteArray())))
        .isEqualTo(head);
    var other = new SmallJournal(laid, small.key(), List.of());
    assertThat(other.lines()).isEqualTo(small.lines().subList(0, 8));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 400, 3000})
  void aBackupThatIsHurtIsNotLaidAndWhatIsThereStays(int fromEnd) throws IOException {
    var file = new ByteArrayOutputStream();
    try (Journal journal = three.open();
        JournalCopy copy = journal.copy()) {
      copy.writeTo(file);
    }
    byte[] bytes = file.toByteArray();
    bytes[bytes.length - fromEnd - Math.toIntExact(Files.size(three.growing()))] ^= 1;
    Path there = data.resolve("dua");
    var other = new SmallJournal(there, three.key(), new ArrayList<>()).with(1);
    List<EntryLine> before = other.lines();
    assertThatThrownBy(() -> JournalLayout.lay(there, three.key(), new ByteArrayInputStream(bytes)))
        .isInstanceOf(IOException.class);
    assertThat(other.lines()).isEqualTo(before);
    assertThat(there.resolve("balai.journal.migrating")).doesNotExist();
  }

  @Test
  void theGrowingPartAloneIsCheckedAgainstTheLastClosedOne() throws IOException {
    SmallJournal small = SmallJournal.in(data).with(1, 1);
    Optional<Segment> last = Optional.of(small.segments().getLast());
    byte[] bytes = Files.readAllBytes(small.growing());
    LogHead head = Journal.checkGrowing(new ByteArrayInputStream(bytes), small.key(), last);
    assertThat(head.sequence()).isEqualTo(4);
    assertThatThrownBy(
            () ->
                Journal.checkGrowing(
                    new ByteArrayInputStream(bytes), small.key(), Optional.empty()))
        .isInstanceOf(JournalDamagedException.class);
  }

  /// Where the line behind the head and so many entries begins.
  private static int end(byte[] all, int lines) {
    int at = 0;
    for (int line = 0; line < lines; line++) {
      while (all[at++] != '\n') {
        // on to the end of the line
      }
    }
    return at;
  }
}

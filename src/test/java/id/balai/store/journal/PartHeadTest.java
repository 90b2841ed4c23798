package id.balai.store.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.log.LogText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The first line of a part, its last line, the lines between them, and the file's name.
final class PartHeadTest {

  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final LogText TEXT =
      new LogText("{\"sequence\":17}", Optional.of("{\"fact\":{}}"));

  private final JournalKey key = SmallJournal.freshKey();
  private final UUID chain = UUID.randomUUID();

  @ParameterizedTest
  @EnumSource(JournalKind.class)
  void aHeadIsReadAsItWasWritten(JournalKind kind) throws Exception {
    JournalKey own = JournalKey.of(key.key(), key.folder(), kind);
    PartHead head = PartHead.fresh(own, chain, 2049, HASH);
    byte[] line = CheckedLineTest.withoutEnd(head.line(own));
    assertThat(PartHead.isSaid(line)).isTrue();
    assertThat(PartEnd.isSaid(line)).isFalse();
    assertThat(PartHead.read(own, line)).isEqualTo(head);
    assertThat(PartHead.folder(line)).hasValue(key.folder());
  }

  @Test
  void aHeadOfTheOtherJournalOrOfAnotherFolderIsNotTaken() {
    JournalKey apart = JournalKey.of(key.key(), key.folder(), JournalKind.APART);
    JournalKey elsewhere = JournalKey.of(key.key(), UUID.randomUUID(), JournalKind.MAIN);
    byte[] line = CheckedLineTest.withoutEnd(PartHead.fresh(key, chain, 1, HASH).line(key));
    for (JournalKey other : new JournalKey[] {apart, elsewhere, SmallJournal.freshKey()}) {
      assertThatThrownBy(() -> PartHead.read(other, line))
          .isInstanceOf(JournalDamagedException.class);
    }
  }

  /// The text is rightly signed each time: only its form is another.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          first entry is nought| 0 balai-part 2 main FOLDER CHAIN PART 0 HASH
          a leading nought     | 0 balai-part 2 main FOLDER CHAIN PART 017 HASH
          too many digits      | 0 balai-part 2 main FOLDER CHAIN PART 1234567890123456789 HASH
          another form         | 0 balai-part 3 main FOLDER CHAIN PART 1 HASH
          an unknown journal   | 0 balai-part 2 beside FOLDER CHAIN PART 1 HASH
          no hash              | 0 balai-part 2 main FOLDER CHAIN PART 1
          a word more          | 0 balai-part 2 main FOLDER CHAIN PART 1 HASH HASH
          two blanks           | 0 balai-part 2 main  FOLDER CHAIN PART 1 HASH
          """)
  void aHeadOfAnotherFormIsNone(String why, String form) {
    String text =
        form.replace("FOLDER", key.folder().toString())
            .replace("CHAIN", chain.toString())
            .replace("PART", UUID.randomUUID().toString())
            .replace("HASH", HASH);
    byte[] line = CheckedLineTest.withoutEnd(SignedLine.write(key, text));
    assertThatThrownBy(() -> PartHead.read(key, line))
        .as(why)
        .isInstanceOf(JournalDamagedException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0 balai-part 2 main",
        "0 balai-part 2 main bukan-id",
        "0 balai-part 2 ",
        "- balai-end 1",
        "17 AAAA"
      })
  void aFolderIsNamedByAWholeHeadAlone(String content) {
    byte[] line = CheckedLineTest.withoutEnd(CheckedLine.write(content));
    assertThat(PartHead.folder(line)).isEmpty();
  }

  @Test
  void anEndIsReadAsItWasWrittenAndTheLongestOneHasRoom() throws Exception {
    var end = new PartEnd(999_999_999_999_999_999L, HASH, HASH);
    byte[] line = end.line(key);
    assertThat(line.length).isLessThanOrEqualTo(PartEnd.MOST_BYTES);
    byte[] bare = CheckedLineTest.withoutEnd(line);
    assertThat(PartEnd.isSaid(bare)).isTrue();
    assertThat(PartHead.isSaid(bare)).isFalse();
    assertThat(PartEnd.read(key, bare)).isEqualTo(end);
    assertThatThrownBy(() -> PartEnd.read(SmallJournal.freshKey(), bare))
        .isInstanceOf(JournalDamagedException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- balai-end 0 HASH HASH",
        "- balai-end -1 HASH HASH",
        "- balai-end 17 HASH",
        "- balai-end 17 HASH HASH ",
        "- balai-end 17 HASh HASH"
      })
  void anEndOfAnotherFormIsNone(String form) {
    byte[] line = CheckedLineTest.withoutEnd(SignedLine.write(key, form.replace("HASH", HASH)));
    assertThatThrownBy(() -> PartEnd.read(key, line)).isInstanceOf(JournalDamagedException.class);
  }

  @Test
  void aLineHoldsAtItsPlaceInItsPartOfItsJournalAndNowhereElse() throws Exception {
    PartHead head = PartHead.fresh(key, chain, 1, HASH);
    byte[] line = CheckedLineTest.withoutEnd(new BoundForm(key, head).write(17, TEXT));
    assertThat(new BoundForm(key, head).read(line)).isEqualTo(TEXT);
    PartHead otherPart = PartHead.fresh(key, chain, 1, HASH);
    PartHead otherChain =
        new PartHead(head.kind(), head.folder(), UUID.randomUUID(), head.part(), 1, HASH);
    PartHead otherFolder =
        new PartHead(head.kind(), UUID.randomUUID(), chain, head.part(), 1, HASH);
    PartHead otherKind =
        new PartHead(JournalKind.APART, head.folder(), chain, head.part(), 1, HASH);
    for (PartHead other : new PartHead[] {otherPart, otherChain, otherFolder, otherKind}) {
      assertThatThrownBy(() -> new BoundForm(key, other).read(line))
          .isInstanceOf(JournalDamagedException.class);
    }
    String moved = CheckedLine.read(line).replaceFirst("17", "18");
    byte[] elsewhere = CheckedLineTest.withoutEnd(CheckedLine.write(moved));
    assertThatThrownBy(() -> new BoundForm(key, head).read(elsewhere))
        .isInstanceOf(JournalDamagedException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", " AAAA", "x AAAA", "17 ", "17 ?", "99999999999999999999 AAAA"})
  void whatIsNoLineOfThisFormIsSaidToBeDamaged(String content) {
    var form = new BoundForm(key, PartHead.fresh(key, chain, 1, HASH));
    byte[] line = CheckedLineTest.withoutEnd(CheckedLine.write(content));
    assertThatThrownBy(() -> form.read(line)).isInstanceOf(JournalDamagedException.class);
  }

  @Test
  void linesOfEarlierVersionsAreEitherSealedOrInTheClear() throws Exception {
    var sealed = new EarlierForm(key.lines(), false);
    var clear = new EarlierForm(key.lines(), true);
    byte[] plain = CheckedLineTest.withoutEnd(CheckedLine.write(LineForm.joined(TEXT)));
    String text =
        Base64.getEncoder()
            .encodeToString(
                key.lines().seal(LineForm.joined(TEXT).getBytes(StandardCharsets.UTF_8)));
    byte[] secret = CheckedLineTest.withoutEnd(CheckedLine.write(text));
    assertThat(clear.read(plain)).isEqualTo(TEXT);
    assertThat(sealed.read(secret)).isEqualTo(TEXT);
    assertThat(EarlierForm.isClear(plain)).isTrue();
    assertThat(EarlierForm.isClear(secret)).isFalse();
    assertThatThrownBy(() -> sealed.read(plain)).isInstanceOf(JournalDamagedException.class);
    assertThatThrownBy(() -> clear.read(secret)).isInstanceOf(JournalDamagedException.class);
    var strange = new EarlierForm(SmallJournal.freshKey().lines(), false);
    assertThatThrownBy(() -> strange.read(secret)).isInstanceOf(JournalDamagedException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          000000000001-000000002048-0123abcd.segment       | 1    | 2048
          000000002049-1000000000000-ffffffff.segment      | 2049 | 1000000000000
          00000000001-000000002048-0123abcd.segment        | 0    | 0
          000000000001-000000002048-0123ABCD.segment       | 0    | 0
          000000000001-000000002048-0123abcd.segment.part  | 0    | 0
          000000000001-000000002048.segment                | 0    | 0
          .balai-000000000001-000000002048-0123abcd.segment| 0    | 0
          9999999999999999999-000000002048-0123abcd.segment| 0    | 0
          """)
  void thePlacesOfAClosedPartStandInItsName(String name, long first, long last) {
    Optional<Segment> segment = Segment.of(Path.of("balai.segments", name));
    assertThat(segment.isPresent()).isEqualTo(first > 0);
    segment.ifPresent(
        found -> {
          assertThat(found.first()).isEqualTo(first);
          assertThat(found.last()).isEqualTo(last);
          assertThat(found.name()).isEqualTo(name);
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2048, 999_999_999_999L, 1_000_000_000_000L})
  void theNameThatIsGivenIsTheNameThatIsRead(long last) {
    PartHead head = PartHead.fresh(key, chain, 1, HASH);
    Segment segment = Segment.of(Path.of(Segment.name(head, last))).orElseThrow();
    assertThat(segment.first()).isEqualTo(1);
    assertThat(segment.last()).isEqualTo(last);
    assertThat(segment.name()).contains(head.shortPart());
  }
}

package id.balai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.Passage;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.event.Event;
import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.KeysLockedException;
import id.balai.domain.evidence.Report;
import id.balai.domain.participant.Participant;
import id.balai.fixture.People;
import id.balai.service.verifying.ReportWords;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// What commands print for programs: the same words and fields for ever.
final class ScanLineTest {

  private static final People PEOPLE = new People(3);
  private static final Event EVENT = PEOPLE.rantauPulung().event();
  private static final Participant PERSON = PEOPLE.person(EVENT, 17, List.of(), "DEK");
  private static final BadgeCode CODE = BadgeCode.draw(new Random(3));
  private static final Instant FIRST = Instant.parse("2024-10-07T01:00:00Z");
  private static final ZonedDateTime NOW = People.MORNING.atZone(People.WITA);
  private static final Door DOOR = new Door(EVENT.id(), "DEK", "Pintu 2");
  private static final Attendance PRESENT =
      new Attendance(EVENT.id(), "DEK", PERSON.id(), FIRST, "Pintu 1", Attendance.Means.BADGE);
  private static final Passage OUT =
      new Passage(EVENT.id(), "DEK", PERSON.id(), FIRST, "Pintu 9", Passage.Way.OUT);

  private static final String AT_FIRST = "2024-10-07T09:00:00+08:00";
  private static final String AT_NOW = "2024-10-07T09:14:00+08:00";

  /// The result, its word, whether the person is named, station and time, what is owed.
  @ParameterizedTest
  @MethodSource("answers")
  void everyAnswerIsOneLineOfTheSameFields(
      ScanResult result,
      String word,
      boolean isNamed,
      String station,
      String at,
      List<String> owes) {
    ScanLine line = ScanLine.of(result, DOOR, NOW);
    assertThat(line.result()).isEqualTo(word);
    assertThat(line.participant()).isEqualTo(isNamed ? Integer.valueOf(17) : null);
    assertThat(line.name()).isEqualTo(isNamed ? PERSON.name() : null);
    assertThat(line.station()).isEqualTo(station);
    assertThat(line.at()).isEqualTo(at);
    assertThat(line.owes()).isEqualTo(owes);
    assertThat(line.session()).isEqualTo("DEK");
    assertThat(JsonMapper.builder().build().writeValueAsString(line))
        .matches(
            "\\{\"code\":.*,\"result\":.*,\"participant\":.*,\"name\":.*,\"session\":.*,"
                + "\"station\":.*,\"at\":.*,\"owes\":\\[.*]}");
  }

  static Stream<Arguments> answers() {
    List<String> none = List.of();
    List<String> owes = List.of("DAMAI");
    Optional<Participant> who = Optional.of(PERSON);
    return Stream.of(
        row(new ScanResult.Ok(CODE, PERSON, PRESENT, owes), "OK", true, "Pintu 1", AT_FIRST, owes),
        row(
            new ScanResult.Already(CODE, PERSON, PRESENT, owes),
            "ALREADY",
            true,
            "Pintu 1",
            AT_FIRST,
            owes),
        row(
            new ScanResult.Left(CODE, PERSON, PRESENT, OUT, Duration.ZERO, true),
            "LEFT",
            true,
            "Pintu 9",
            AT_FIRST,
            none),
        row(
            new ScanResult.Returned(CODE, PERSON, PRESENT, OUT, owes),
            "RETURNED",
            true,
            "Pintu 9",
            AT_FIRST,
            owes),
        refused(new ScanResult.NotInside(CODE, PERSON), "NOT_INSIDE", true),
        refused(new ScanResult.Foreign(), "FOREIGN", false),
        refused(new ScanResult.BadCheck("HDRBX"), "BAD_CHECK", false),
        refused(new ScanResult.Unknown(CODE), "UNKNOWN", false),
        refused(new ScanResult.WrongEvent(CODE, "Lain", EVENT.date()), "WRONG_EVENT", false),
        refused(new ScanResult.Ended(CODE, who, true, Optional.empty()), "REPLACED", true),
        refused(new ScanResult.Ended(CODE, who, false, Optional.of(FIRST)), "REVOKED", true),
        refused(
            new ScanResult.Ended(CODE, Optional.empty(), false, Optional.empty()),
            "REVOKED",
            false),
        refused(new ScanResult.OperatorCard(CODE, "Panitia"), "OPERATOR", false),
        refused(new ScanResult.NotOpen(CODE, PERSON, FIRST), "NOT_OPEN", true),
        refused(new ScanResult.Closed(CODE, PERSON, FIRST), "CLOSED", true),
        refused(new ScanResult.NotOnList(CODE, PERSON), "NOT_ON_LIST", true),
        row(new ScanResult.Apart(CODE, who, owes), "APART", true, "Pintu 2", AT_NOW, owes),
        refused(new ScanResult.Apart(CODE), "APART", false),
        refused(new ScanResult.Failed("HDRB", false), "ERROR", false));
  }

  private static Arguments refused(ScanResult result, String word, boolean isNamed) {
    return row(result, word, isNamed, "Pintu 2", AT_NOW, List.of());
  }

  private static Arguments row(
      ScanResult result,
      String word,
      boolean isNamed,
      String station,
      String at,
      List<String> owes) {
    return Arguments.of(result, word, isNamed, station, at, owes);
  }

  /// A result that comes later has to be given a row above.
  @Test
  void everyKindOfAnswerHasARow() {
    assertThat(answers().map(row -> row.get()[0].getClass()).distinct())
        .hasSize(ScanResult.class.getPermittedSubclasses().length);
  }

  @Test
  void whatAForeignCodeSaysIsNotPrinted() {
    assertThat(ScanLine.of(new ScanResult.Foreign(), DOOR, NOW).code()).isNull();
    assertThat(ScanLine.of(new ScanResult.Unknown(CODE), DOOR, NOW).code()).isEqualTo(CODE.text());
    assertThat(ScanLine.of(new ScanResult.Failed("X", true), DOOR, NOW).code()).isEqualTo("X");
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void whatIsTheMatterWithAFileIsSaidInWords(IOException trouble, String id, String en) {
    assertThat(FileTrouble.of(trouble, new CommandMessages("id"))).contains(id);
    assertThat(FileTrouble.of(trouble, new CommandMessages("en"))).contains(en);
  }

  static Stream<Arguments> troubles() {
    return Stream.of(
        Arguments.of(new NoSuchFileException("/a/b.csv"), "/a/b.csv tidak ada", "/a/b.csv"),
        Arguments.of(new AccessDeniedException("/a"), "tidak ada izin untuk /a", "/a"),
        Arguments.of(new NotDirectoryException("/a"), "/a bukan folder", "/a"),
        Arguments.of(new FileAlreadyExistsException("/a"), "/a bukan folder", "/a"),
        Arguments.of(new KeysLockedException(), "kunci kantor terkunci", "--password"),
        Arguments.of(new IOException("geheim {0}"), "disk penuh", "disk"));
  }

  @Test
  void aFailureHasACodeThatCanBeReadOverTheTelephone() {
    var one = new IllegalStateException("a");
    var same = new IllegalStateException("b");
    one.setStackTrace(new StackTraceElement[0]);
    same.setStackTrace(new StackTraceElement[0]);
    assertThat(TroubleCode.of(one)).matches("([0-9A-Z]{4,6}-){2}[0-9A-Z]{4,6}");
    assertThat(TroubleCode.of(one)).as("whatever its message").isEqualTo(TroubleCode.of(same));
    var caused = new IllegalStateException("a", new IOException("c"));
    caused.setStackTrace(new StackTraceElement[0]);
    assertThat(TroubleCode.of(caused)).isNotEqualTo(TroubleCode.of(one));
    assertThat(
            Stream.of(one, caused, new IOException("x"), new IllegalArgumentException("y"))
                .map(TroubleCode::of)
                .flatMap(code -> Arrays.stream(code.split("-", -1))))
        .allMatch(group -> group.length() == 4);
  }

  @Test
  void aReportForProgramsSaysWhatTheSentencesSay() {
    var report =
        new Report(
            "a.pdf",
            List.of(
                Finding.holds(Finding.Code.FILES_WHOLE, "", 7),
                Finding.broken(Finding.Code.FILE_CHANGED, "data/a.csv")),
            Optional.empty());
    VerifiedLine line = VerifiedLine.of(report, new ReportWords("id"));
    assertThat(line.holds()).isFalse();
    assertThat(line.verdict()).hasToString("CHANGED");
    assertThat(line.findings())
        .extracting(VerifiedLine.Line::words)
        .containsExactly(
            "Semua berkas sesuai sidik digitalnya (7 berkas).",
            "data/a.csv berubah sesudah arsip disegel.");
    assertThat(JsonMapper.builder().build().writeValueAsString(line))
        .doesNotContain("additions", "certificate", "null");
  }
}

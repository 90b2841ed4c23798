package id.balai.domain.attendance;

import static id.balai.domain.Samples.EVENT;
import static id.balai.domain.Samples.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.Samples;
import id.balai.domain.attendance.Passage.Way;
import id.balai.domain.participant.Delegate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// How long somebody was inside, and which records are one and the same.
final class PresenceTest {

  private static final UUID PERSON = new UUID(7, 1);
  private static final Attendance FIRST =
      new Attendance(
          EVENT,
          "PAGI",
          PERSON,
          at("08:00"),
          "Pintu 1",
          Attendance.Means.BADGE,
          Optional.of(new Delegate("Rusdiansyah", "Staf")),
          Optional.empty());

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # passages after coming at 08:00; the session ends at 12:00
          # passages,                      inside, left,  last seen, minutes
          -,                               true,   -,     08:00,     240
          out 09:00,                       false,  09:00, 09:00,     60
          out 09:00 in 09:30,              true,   -,     09:30,     210
          out 09:00 in 09:30 out 11:00,    false,  11:00, 11:00,     150
          out 12:30,                       false,  12:30, 12:30,     270
          out 11:00 in 12:30,              true,   -,     12:30,     180
          out 07:30,                       false,  07:30, 07:30,     0
          out 09:00 out 10:00,             false,  10:00, 10:00,     60
          out 09:00 in 09:30 in 10:00,     true,   -,     10:00,     180
          in 10:00,                        true,   -,     10:00,     120
          """)
  void timesOutsideAreNotCounted(
      String passages, boolean isInside, String left, String lastSeen, int minutes) {
    var time = new TimeInside(FIRST);
    for (Passage passage : passages(passages)) {
      time = time.with(passage);
    }

    assertThat(time.isInside()).isEqualTo(isInside);
    assertThat(time.left()).isEqualTo(Optional.ofNullable(left).map(Samples::at));
    assertThat(time.lastSeen()).isEqualTo(at(lastSeen));
    assertThat(time.length(at("12:00"))).isEqualTo(Duration.ofMinutes(minutes));
  }

  /// However often somebody passes, nobody is inside longer than from coming to the last moment.
  @Test
  void timeInsideIsNeverNegativeAndNeverLongerThanTheDay() {
    var random = new Random(12);
    for (int round = 0; round < 2_000; round++) {
      var time = new TimeInside(FIRST);
      Instant at = FIRST.at();
      for (int passage = random.nextInt(6); passage > 0; passage--) {
        at = at.plusSeconds(random.nextInt(5_000));
        time = time.with(passage(time.isInside() ? Way.OUT : Way.IN, at));
      }
      Instant end = at.plusSeconds(random.nextInt(3_600));
      assertThat(time.length(end).toSeconds())
          .isBetween(0L, Duration.between(FIRST.at(), end).toSeconds());
    }
  }

  @Test
  void whatASheetSaysCountsBeforeWhenItWasEntered() {
    var entered =
        new Attendance(
            EVENT,
            "PAGI",
            PERSON,
            at("14:00"),
            "Meja",
            Attendance.Means.PAPER,
            Optional.empty(),
            Optional.of(at("08:10")));
    assertThat(entered.arrival()).isEqualTo(at("08:10"));
    assertThat(FIRST.arrival()).isEqualTo(at("08:00"));
    assertThat(new TimeInside(entered).length(at("12:00"))).isEqualTo(Duration.ofMinutes(230));
  }

  static Stream<Arguments> others() {
    Instant finer = FIRST.at().plusNanos(999_999);
    Instant later = FIRST.at().plusMillis(1);
    return Stream.of(
        other("finer than tables keep", true, a -> attendance(a.session(), finer, a.station())),
        other("a millisecond later", false, a -> attendance(a.session(), later, a.station())),
        other("another session", false, a -> attendance("SORE", a.at(), a.station())),
        other("another station", false, a -> attendance(a.session(), a.at(), "Pintu 2")),
        other("another person", false, a -> a.of(new UUID(7, 2))),
        other("another notice", true, a -> a.under(4)),
        other("without the delegate", true, Attendance::redacted),
        other(
            "another event",
            false,
            a ->
                new Attendance(
                    new UUID(1, 2), a.session(), PERSON, a.at(), a.station(), a.means())));
  }

  private static Arguments other(
      String difference, boolean isSame, UnaryOperator<Attendance> change) {
    return Arguments.of(difference, isSame, change);
  }

  private static Attendance attendance(String session, Instant at, String station) {
    return new Attendance(EVENT, session, PERSON, at, station, Attendance.Means.SEARCH);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void recordIsKnownAgainByPersonPlaceAndMoment(
      String difference, boolean isSame, UnaryOperator<Attendance> change) {
    assertThat(FIRST.isSameRecord(change.apply(FIRST))).as(difference).isEqualTo(isSame);
    assertThat(change.apply(FIRST).isSameRecord(FIRST)).as(difference).isEqualTo(isSame);
  }

  @ParameterizedTest
  @CsvSource({
    "1, PAGI, 1, 0,       OUT, true",
    "1, PAGI, 1, 999999,  OUT, true",
    "1, PAGI, 1, 1000000, OUT, false",
    "1, PAGI, 1, 0,       IN,  false",
    "1, PAGI, 2, 0,       OUT, false",
    "1, SORE, 1, 0,       OUT, false",
    "2, PAGI, 1, 0,       OUT, false"
  })
  void passageIsKnownAgainWhateverTheDoor(
      int event, String session, int person, int nanos, Way way, boolean isSame) {
    var other =
        new Passage(
            new UUID(1, event),
            session,
            new UUID(7, person),
            at("09:00").plusNanos(nanos),
            "Pintu 2",
            way);
    Passage out = passage(Way.OUT, at("09:00"));
    assertThat(out.isSameRecord(other)).isEqualTo(isSame);
    assertThat(out.of(other.participant()).of(PERSON)).isEqualTo(out);
  }

  @Test
  void erasureTakesTheDelegatesNameAndLeavesThatThereWasOne() {
    assertThat(FIRST.redacted().delegate()).contains(Delegate.ERASED);
    assertThat(Samples.differences(FIRST, FIRST.redacted())).containsExactly("delegate");
    Attendance own = FIRST.of(new UUID(7, 2));
    assertThat(Samples.differences(FIRST, own)).containsExactly("participant");
    assertThat(Samples.differences(FIRST, FIRST.under(3))).containsExactly("notice");
  }

  @Test
  @SuppressWarnings({"NullAway", "NullOptional"}) // what older journals lack
  void olderRecordsHaveNeitherDelegateNorWrittenTime() {
    var older =
        new Attendance(
            EVENT, "PAGI", PERSON, at("08:00"), "Pintu 1", Attendance.Means.BADGE, null, null);
    assertThat(older.delegate()).isEmpty();
    assertThat(older.arrival()).isEqualTo(older.at());
  }

  private static List<Passage> passages(String text) {
    if (text == null) {
      return List.of();
    }
    String[] words = text.split(" ", -1);
    return Stream.iterate(0, i -> i < words.length, i -> i + 2)
        .map(i -> passage(words[i].equals("out") ? Way.OUT : Way.IN, at(words[i + 1])))
        .toList();
  }

  private static Passage passage(Way way, Instant at) {
    return new Passage(EVENT, "PAGI", PERSON, at, "Pintu 1", way);
  }
}

package id.balai.ui.console.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.event.Event;
import id.balai.domain.event.Numbering;
import id.balai.fixture.Hall;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a form says about each of its fields, and which row it means.
final class PlanFlawsTest {

  private static final LocalDate DAY = LocalDate.of(2024, 10, 7);

  private final Event event = new Hall().event;
  private final PlanForm form = PlanForm.empty(DAY, Hall.WITA);
  private final PlanFlaws flaws = new PlanFlaws(form);

  @BeforeEach
  void fillWhole() {
    form.fillWhole(event);
    assertThat(flaws.isNone()).as("an event that was stored is right").isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # field,   typed,          key of what is said; none: it is right
          name,      '',             plan.missing.name
          name,      '   ',          plan.missing.name
          name,      A,              -
          venue,     '',             plan.missing.venue
          place,     ' ',            plan.missing.place
          office,    '',             plan.missing.office
          hours,     '',             -
          hours,     ' 8 ',          -
          hours,     0,              -
          hours,     999,            -
          hours,     1000,           plan.wrong.hours
          hours,     -1,             plan.wrong.hours
          hours,     '1,5',          plan.wrong.hours
          hours,     ８,             plan.wrong.hours
          hours,     delapan,        plan.wrong.hours
          pattern,   '',             plan.wrong.pattern
          pattern,   '{seq}',        -
          pattern,   '{seq:4}/{year}', -
          pattern,   '{seq',         plan.wrong.pattern
          pattern,   '{seq }',       plan.wrong.pattern
          pattern,   '{seq:0}',      plan.wrong.pattern
          pattern,   '{seq}{bulan}', plan.wrong.pattern
          pattern,   800.1,          plan.wrong.pattern
          identity,  '',             -
          identity,  'NIP. 19711320 199703 2 905', plan.wrong.number
          identity,  NIP 123,        plan.wrong.number
          identity,  NRP 83050123,   -
          identity,  masa bakti 2024, -
          """)
  void everyFieldSaysWhatIsWrongWithIt(String field, String typed, String key) {
    String said =
        switch (field) {
          case "name" -> after(() -> form.name.set(typed), flaws::name);
          case "venue" -> after(() -> form.venue.set(typed), flaws::venue);
          case "place" -> after(() -> form.place.set(typed), flaws::place);
          case "office" -> after(() -> form.office.set(typed), flaws::office);
          case "hours" -> after(() -> form.hours.set(typed), flaws::hours);
          case "pattern" -> after(() -> form.numberPattern.set(typed), flaws::pattern);
          case "identity" ->
              after(
                  () -> {
                    form.officials.add(PlanForm.OfficialRow.empty());
                    form.officials.getLast().name().set("Budi");
                    form.officials.getLast().identity().set(typed);
                  },
                  flaws::officials);
          default -> throw new IllegalArgumentException(field);
        };

    assertThat(said).isEqualTo(key == null ? "" : key);
    assertThat(flaws.isNone()).isEqualTo(key == null);
    for (Language language : Language.values()) {
      assertThat(key == null ? "-" : new Messages(language).text(key, 1)).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # starts, ends,   key
          09.00,    10.30,  -
          9,        10,     -
          0900,     09:01,  -
          09.00,    09.00,  plan.wrong.time
          10.30,    09.00,  plan.wrong.time
          '',       10.00,  plan.wrong.time
          09.00,    '',     plan.wrong.time
          09.60,    11.00,  plan.wrong.time
          22.00,    00.30,  plan.wrong.time
          pagi,     siang,  plan.wrong.time
          """)
  void sessionEndsAfterItStarted(String starts, String ends, String key) {
    SessionRow row = form.sessions.get(2);
    row.starts().set(starts);
    row.ends().set(ends);

    assertThat(flaws.sessions()).isEqualTo(key == null ? "" : key);
    assertThat(flaws.wrongSession()).isEqualTo(key == null ? 1 : 3);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # days after the first, key
          -1,                     plan.wrong.day
          0,                      -
          1,                      -
          """)
  void sessionIsOnNoDayBeforeTheFirst(int days, String key) {
    form.sessions.getLast().day().set(DAY.plusDays(days));

    assertThat(flaws.sessions()).isEqualTo(key == null ? "" : key);
    assertThat(flaws.wrongSession()).isEqualTo(key == null ? 1 : 4);
  }

  @Test
  void newRowWithoutANameIsNoneAndAStoredOneNeedsItsName() {
    form.sessions.add(SessionRow.of("", "", ""));
    assertThat(flaws.sessions()).isEmpty();

    form.sessions.get(1).name().set(" ");
    assertThat(flaws.sessions()).isEqualTo("plan.wrong.session");
    assertThat(flaws.wrongSession()).isEqualTo(2);
  }

  @Test
  void eventHasAtLeastOneSession() {
    form.sessions.clear();
    assertThat(flaws.sessions()).isEqualTo("plan.missing.session");

    form.sessions.add(SessionRow.of(" ", "09.00", "10.00"));
    assertThat(flaws.sessions()).isEqualTo("plan.missing.session");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # a further group, number of the row that is wrong; none: it is right
          GURU,             9
          guru,             9
          '  Guru ',        9
          GURU HONORER,     -
          '',               -
          """)
  void groupStandsOnceWhateverItsLetters(String name, Integer row) {
    form.groups.add(PlanForm.GroupRow.of(name));

    assertThat(flaws.groups()).isEqualTo(row == null ? "" : "plan.wrong.group");
    assertThat(flaws.wrongGroup()).isEqualTo(row == null ? 1 : row);
  }

  @Test
  void twoGroupsWithoutANameAreNotTheSame() {
    form.groups.add(PlanForm.GroupRow.of(" "));
    form.groups.add(PlanForm.GroupRow.of(""));

    assertThat(flaws.groups()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # whether there is one, title, points,        key
          false,                  '',    '',            -
          true,                   Ikrar, 'satu',        -
          true,                   Ikrar, ' ',           plan.missing.text
          true,                   '',    'satu',        plan.missing.text
          """)
  void declarationHasATitleAndPoints(boolean isThere, String title, String points, String key) {
    form.hasDeclaration.set(isThere);
    form.declarationTitle.set(title);
    form.declarationPoints.set(points);

    assertThat(flaws.declaration()).isEqualTo(key == null ? "" : key);
  }

  @Test
  void pointsAreTheLinesThatSayAnything() {
    form.declarationPoints.set("\n  satu \n\n\t\ndua\r\n tiga");
    assertThat(form.points()).containsExactly("satu", "dua", "tiga");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # kept until, key
          2024-10-06,   plan.wrong.keep
          2024-10-07,   -
          2034-10-07,   -
          -,            plan.wrong.keep
          """)
  void dataAreKeptAtLeastUntilTheDay(LocalDate until, String key) {
    form.keepUntil.set(until);
    assertThat(flaws.keepUntil()).isEqualTo(key == null ? "" : key);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # Indonesian, English, key
          '',           '',      -
          Aman,         Safe,    -
          Aman,         '',      plan.wrong.notice
          ' ',          Safe,    plan.wrong.notice
          """)
  void noticeIsToldInBothLanguagesOrInTheUsualWords(String id, String en, String key) {
    form.noticeIndonesian.set(id);
    form.noticeEnglish.set(en);
    assertThat(flaws.notice()).isEqualTo(key == null ? "" : key);
  }

  @Test
  void formWithoutADayIsAnsweredAndNotBroken() {
    form.date.set(null);

    assertThat(flaws.date()).isEqualTo("plan.missing.date");
    assertThat(flaws.sessions()).isEmpty();
    assertThat(flaws.keepUntil()).isEmpty();
    assertThat(flaws.pattern()).isEmpty();
    assertThat(flaws.example()).isEmpty();
    assertThat(flaws.isNone()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # one number for each or for all, pattern, key
          EACH,        800.1/KEC,  plan.wrong.pattern
          ONE_FOR_ALL, 800.1/KEC,  -
          ONE_FOR_ALL, '{bulan}',  plan.wrong.pattern
          """)
  void oneNumberForAllNeedsNoCounting(Numbering numbering, String pattern, String key) {
    form.numbering.set(numbering);
    form.numberPattern.set(pattern);
    assertThat(flaws.pattern()).isEqualTo(key == null ? "" : key);
  }

  @Test
  void exampleOfANumberFollowsWhatIsTyped() {
    form.numberPattern.set("{code}/{seq:3}/{unit}/{MONTH}/{year}");
    form.numberCode.set("800.1");
    form.numberUnit.set("KEC-RP");

    assertThat(flaws.example()).isEqualTo("800.1/001/KEC-RP/X/2024");
    form.date.set(LocalDate.of(2025, 2, 1));
    assertThat(flaws.example()).isEqualTo("800.1/001/KEC-RP/II/2025");
    assertThat(Optional.of(flaws.pattern())).contains("");
  }

  private static String after(Runnable typing, java.util.function.Supplier<String> flaw) {
    typing.run();
    return flaw.get();
  }
}

package id.balai.domain.event;

import static id.balai.domain.Samples.DAY;
import static id.balai.domain.Samples.LETTERHEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is told about data follows the plan, unless the office wrote it itself.
final class PrivacyNoticeTest {

  private static final LocalDate LATER = LocalDate.of(2027, 6, 30);

  private final PrivacyPlan usual = PrivacyPlan.standard(LETTERHEAD, DAY);

  static Stream<Arguments> changes() {
    return Stream.of(
        change("30 Juni 2027", plan -> plan.with(LATER, "")),
        change("Meja 4", plan -> plan.with(plan.keepUntil(), "Meja 4")),
        change("persetujuan Anda", plan -> plan.on(PrivacyPlan.Basis.CONSENT)),
        change("KANTOR LAIN", plan -> plan.answeredBy("KANTOR LAIN")));
  }

  private static Arguments change(String said, UnaryOperator<PrivacyPlan> how) {
    return Arguments.of(said, how);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void noticeInUsualWordsSaysWhatChangedAsItsNextVersion(
      String said, UnaryOperator<PrivacyPlan> how) {
    PrivacyPlan changed = how.apply(usual);

    assertThat(usual.notice().indonesian()).doesNotContain(said);
    assertThat(changed.notice().indonesian()).contains(said);
    assertThat(changed.notice().version()).isEqualTo(2);
    assertThat(how.apply(changed)).as("the same again").isEqualTo(changed);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void noticeInTheOfficesOwnWordsStays(String said, UnaryOperator<PrivacyPlan> how) {
    PrivacyPlan own = usual.telling("Kata kami sendiri.", "Our own words.");

    assertThat(own.notice().version()).isEqualTo(2);
    assertThat(how.apply(own).notice()).isEqualTo(own.notice());
    assertThat(how.apply(own)).as(said).isNotEqualTo(own);
  }

  @ParameterizedTest
  @EnumSource
  void everyGroundIsNamedInBothLanguages(PrivacyPlan.Basis basis) {
    PrivacyNotice notice = usual.on(basis).notice();

    assertThat(notice.indonesian()).contains("Dasarnya " + basis.indonesian() + ".");
    assertThat(notice.english()).contains("The ground is " + basis.english() + ".");
  }

  @Test
  void sameWordsAreNoNewVersionAndOneLanguageIsEnoughForOne() {
    PrivacyNotice notice = usual.notice();

    assertThat(usual.telling(notice.indonesian(), notice.english())).isEqualTo(usual);
    assertThat(usual.telling(notice.indonesian(), "Other words.").notice().version()).isEqualTo(2);
    assertThat(usual.telling("Kata lain.", notice.english()).notice().version()).isEqualTo(2);
  }

  @Test
  void blankContactKeepsTheOneThatStands() {
    assertThat(usual.with(LATER, "  ").contact()).isEqualTo(usual.contact());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31, 2026-12-31",
    "2026-06-30, 2026-06-30",
    "2027-06-30, 2026-12-31",
    "2025-01-01, 2025-01-01"
  })
  void dynamicsEndWithTheirSignatureAndNeverLaterThanTheyDid(LocalDate until, LocalDate dynamics) {
    var recording =
        new PrivacyPlan(
            usual.keepUntil(),
            usual.basis(),
            usual.controller(),
            usual.contact(),
            usual.purpose(),
            usual.notice(),
            Optional.of(usual.keepUntil()));

    assertThat(recording.with(until, "").dynamicsUntil()).contains(dynamics);
    assertThat(recording.recordsDynamics()).isTrue();
  }

  @Test
  void officeWithoutNameAndAddressIsTheCommitteeAndItsDesk() {
    PrivacyPlan plan = PrivacyPlan.standard(new Letterhead("PEMERINTAH", " ", ""), DAY);

    assertThat(plan.controller()).isEqualTo("Panitia");
    assertThat(plan.contact()).isEqualTo("meja panitia");
    assertThat(plan.notice().indonesian()).startsWith("Panitia mencatat").endsWith("panitia.");
  }
}

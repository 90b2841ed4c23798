package id.balai.domain.event;

import java.time.LocalDate;
import java.util.Optional;

/// How an event treats what it knows about people (UU 27/2022, R40–R42).
///
/// @param keepUntil last day on which personal data are kept (*masa simpan*); from the next day on
///   they are due to be purged
/// @param basis the ground on which they are processed
/// @param controller the office that answers for them (*pengendali*)
/// @param contact whom people ask: a place, a number or an address
/// @param purpose what they are used for, in Indonesian
/// @param notice what people are told
/// @param dynamicsUntil last day on which the time and pressure of every point of a signature are
///   kept; empty: they are not recorded at all. Never later than `keepUntil`.
public record PrivacyPlan(
    LocalDate keepUntil,
    Basis basis,
    String controller,
    String contact,
    String purpose,
    PrivacyNotice notice,
    Optional<LocalDate> dynamicsUntil) {

  private static final int YEARS = 2;

  public PrivacyPlan {
    if (dynamicsUntil.isPresent() && dynamicsUntil.get().isAfter(keepUntil)) {
      throw new IllegalArgumentException("the dynamics of a signature outlive the signature");
    }
  }

  /// The plan of an event that has none of its own: public task, kept until the end of the second
  /// year after the event, no dynamics.
  ///
  /// @param letterhead names the controller
  /// @param date the day of the event
  public static PrivacyPlan standard(Letterhead letterhead, LocalDate date) {
    String controller = letterhead.office().isBlank() ? "Panitia" : letterhead.office();
    String contact = letterhead.address().isBlank() ? "meja panitia" : letterhead.address();
    LocalDate keepUntil = LocalDate.of(date.getYear() + YEARS, 12, 31);
    return new PrivacyPlan(
        keepUntil,
        Basis.PUBLIC_TASK,
        controller,
        contact,
        "Daftar hadir dan pertanggungjawaban kegiatan",
        PrivacyNotice.standard(controller, contact, Basis.PUBLIC_TASK, keepUntil),
        Optional.empty());
  }

  /// The same plan kept until another day, with another contact; a notice in the usual words is
  /// written anew where something changed, one in words of its own stays.
  public PrivacyPlan with(LocalDate until, String whomToAsk) {
    return renewed(basis, controller, until, whomToAsk.isBlank() ? contact : whomToAsk);
  }

  /// The same plan on another ground; the notice follows as in [#with].
  public PrivacyPlan on(Basis other) {
    return renewed(other, controller, keepUntil, contact);
  }

  /// The same plan with another office that answers for it; the notice follows as in [#with].
  public PrivacyPlan answeredBy(String office) {
    return renewed(basis, office, keepUntil, contact);
  }

  private PrivacyPlan renewed(Basis ground, String office, LocalDate until, String whomToAsk) {
    PrivacyNotice before = PrivacyNotice.standard(controller, contact, basis, keepUntil);
    PrivacyNotice usual = PrivacyNotice.standard(office, whomToAsk, ground, until);
    boolean follows =
        before.says(notice.indonesian(), notice.english())
            && !before.says(usual.indonesian(), usual.english());
    return new PrivacyPlan(
        until,
        ground,
        office,
        whomToAsk,
        purpose,
        follows ? notice.next(usual.indonesian(), usual.english()) : notice,
        dynamicsUntil.map(day -> day.isAfter(until) ? until : day));
  }

  /// The same plan with a notice in other words, as its next version.
  public PrivacyPlan telling(String indonesian, String english) {
    return notice.says(indonesian, english)
        ? this
        : new PrivacyPlan(
            keepUntil,
            basis,
            controller,
            contact,
            purpose,
            notice.next(indonesian, english),
            dynamicsUntil);
  }

  /// Whether the time and pressure of every point of a signature are recorded; never for people
  /// under 18, whatever this says.
  public boolean recordsDynamics() {
    return dynamicsUntil.isPresent();
  }

  /// The grounds of UU 27/2022 article 20 that an event can stand on.
  public enum Basis {
    /// The person agreed, article 20 (2) a.
    CONSENT("persetujuan Anda", "your consent"),
    /// A law demands it, article 20 (2) c.
    LEGAL_OBLIGATION("kewajiban hukum", "a legal obligation"),
    /// A task in the public interest or a public service, article 20 (2) e.
    PUBLIC_TASK("tugas pelayanan publik", "a public task"),
    /// Another legitimate interest, article 20 (2) f.
    LEGITIMATE_INTEREST("kepentingan yang sah", "a legitimate interest");

    private final String indonesian;
    private final String english;

    Basis(String indonesian, String english) {
      this.indonesian = indonesian;
      this.english = english;
    }

    String indonesian() {
      return indonesian;
    }

    String english() {
      return english;
    }
  }
}

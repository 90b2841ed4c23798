package id.balai.ui.console.plan;

import id.balai.domain.certificate.CertificateNumber;
import id.balai.domain.event.CertificatePlan;
import id.balai.domain.event.Numbering;
import id.balai.domain.participant.number.LabelledNumber;
import java.util.List;

/// What is not right yet in a form: the key of one sentence for each field, or empty.
final class PlanFlaws {

  private static final int MOST_HOURS = 999;

  private final PlanForm form;

  PlanFlaws(PlanForm form) {
    this.form = form;
  }

  String name() {
    return form.name.get().isBlank() ? "plan.missing.name" : "";
  }

  String venue() {
    return form.venue.get().isBlank() ? "plan.missing.venue" : "";
  }

  String place() {
    return form.place.get().isBlank() ? "plan.missing.place" : "";
  }

  String date() {
    return form.date.get() == null ? "plan.missing.date" : "";
  }

  String office() {
    return form.office.get().isBlank() ? "plan.missing.office" : "";
  }

  /// Of all sessions.
  String sessions() {
    List<SessionRow> typed = form.sessions.stream().filter(row -> !row.isBlank()).toList();
    if (typed.isEmpty()) {
      return "plan.missing.session";
    }
    if (form.sessions.stream().anyMatch(row -> row.isBlank() && row.stored().isPresent())) {
      return "plan.wrong.session";
    }
    if (!typed.stream().allMatch(row -> row.isIn(form.date.get()))) {
      return "plan.wrong.day";
    }
    return typed.stream().allMatch(SessionRow::isRight) ? "" : "plan.wrong.time";
  }

  /// Number of the session that is wrong; 1 where there is none.
  int wrongSession() {
    for (int i = 0; i < form.sessions.size(); i++) {
      SessionRow row = form.sessions.get(i);
      boolean isWrong = !row.isRight() || !row.isIn(form.date.get());
      if (row.isBlank() ? row.stored().isPresent() : isWrong) {
        return i + 1;
      }
    }
    return 1;
  }

  /// Of all groups.
  String groups() {
    List<String> names =
        form.groups.stream()
            .map(row -> row.name().get().strip().toUpperCase(java.util.Locale.ROOT))
            .filter(name -> !name.isEmpty())
            .toList();
    return names.stream().distinct().count() < names.size() ? "plan.wrong.group" : "";
  }

  /// Of the numbers of all officials.
  String officials() {
    boolean isWrong =
        form.officials.stream()
            .flatMap(
                row ->
                    LabelledNumber.read(row.identity().get(), row.rank().get(), row.name().get())
                        .stream())
            .anyMatch(LabelledNumber::isWrong);
    return isWrong ? "plan.wrong.number" : "";
  }

  /// Number of the first group whose name stands above it already; 1 where there is none.
  int wrongGroup() {
    var seen = new java.util.HashSet<String>();
    for (int i = 0; i < form.groups.size(); i++) {
      String name = form.groups.get(i).name().get().strip().toUpperCase(java.util.Locale.ROOT);
      if (!name.isEmpty() && !seen.add(name)) {
        return i + 1;
      }
    }
    return 1;
  }

  String declaration() {
    boolean isMissing = form.declarationTitle.get().isBlank() || form.points().isEmpty();
    return form.hasDeclaration.get() && isMissing ? "plan.missing.text" : "";
  }

  String pattern() {
    String pattern = form.numberPattern.get();
    boolean isEach = form.numbering.get() == Numbering.EACH;
    if (isEach && !CertificateNumber.isCounting(pattern)) {
      return "plan.wrong.pattern";
    }
    try {
      example();
      return "";
    } catch (IllegalArgumentException e) {
      return "plan.wrong.pattern";
    }
  }

  String hours() {
    String typed = form.hours.get().strip();
    return typed.isEmpty() || (typed.matches("\\d{1,3}") && Integer.parseInt(typed) <= MOST_HOURS)
        ? ""
        : "plan.wrong.hours";
  }

  String keepUntil() {
    boolean isWrong =
        form.keepUntil.get() == null
            || (form.date.get() != null && form.keepUntil.get().isBefore(form.date.get()));
    return isWrong ? "plan.wrong.keep" : "";
  }

  /// A notice is told in both languages or in the usual words.
  String notice() {
    boolean isHalf = form.noticeIndonesian.get().isBlank() != form.noticeEnglish.get().isBlank();
    return isHalf ? "plan.wrong.notice" : "";
  }

  /// The first number of a certificate by the pattern as it stands.
  ///
  /// @throws IllegalArgumentException when the pattern holds an unknown token
  String example() {
    var plan =
        new CertificatePlan(
            form.numberPattern.get(),
            form.numberCode.get(),
            form.numberUnit.get(),
            1,
            0,
            List.of());
    return form.date.get() == null ? "" : CertificateNumber.write(plan, 1, form.date.get());
  }

  boolean isNone() {
    return List.of(
            name(),
            venue(),
            place(),
            date(),
            office(),
            sessions(),
            groups(),
            officials(),
            declaration(),
            pattern(),
            hours(),
            keepUntil(),
            notice())
        .stream()
        .allMatch(String::isEmpty);
  }
}

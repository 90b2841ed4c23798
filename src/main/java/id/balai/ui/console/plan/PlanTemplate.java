package id.balai.ui.console.plan;

import id.balai.ui.text.Messages;
import java.util.List;

/// What a new event may begin with. Names and texts come from the words of the screens, in the
/// language in which the papers are written: Indonesian.
enum PlanTemplate {
  EMPTY,
  NEUTRALITY,
  PEACE,
  INAUGURATION,
  CONTINGENT;

  /// Puts what belongs to it into a form; what names the office and the hall stays.
  void fill(PlanForm form, Messages messages) {
    form.sessions.setAll(
        switch (this) {
          case EMPTY -> List.of(SessionRow.of("", "09.00", "11.00"));
          case NEUTRALITY ->
              List.of(SessionRow.of(messages.text("plan.sample.neutrality"), "09.00", "11.30"));
          case PEACE ->
              List.of(
                  SessionRow.of(messages.text("plan.sample.opening"), "09.00", "09.30"),
                  SessionRow.of(messages.text("plan.sample.peace"), "09.30", "11.00"));
          case INAUGURATION ->
              List.of(SessionRow.of(messages.text("plan.sample.inauguration"), "09.00", "11.00"));
          case CONTINGENT ->
              List.of(SessionRow.of(messages.text("plan.sample.contingent"), "08.00", "09.30"));
        });
    if (this != EMPTY) {
      form.name.set(form.sessions.getLast().name().get());
    }
    form.groups.setAll(
        groups().lines().filter(line -> !line.isBlank()).map(PlanForm.GroupRow::of).toList());
    boolean isSigned = this == PEACE || this == NEUTRALITY;
    form.groups.forEach(group -> group.signs().set(isSigned));
    form.hasDeclaration.set(isSigned);
    if (isSigned) {
      form.declarationTitle.set(
          messages.text(this == PEACE ? "plan.peace.title" : "plan.pledge.title"));
      form.declarationPoints.set(
          messages.text(this == PEACE ? "plan.peace.points" : "plan.pledge.points"));
    }
  }

  /// In protocol order.
  private String groups() {
    return switch (this) {
      case EMPTY -> "";
      case NEUTRALITY ->
          """
          FORKOPIMCAM
          ASN KECAMATAN
          UPT/INSTANSI
          KEPALA DESA
          PERANGKAT DESA/BPD
          """;
      case PEACE ->
          """
          FORKOPIMCAM
          PENYELENGGARA PEMILU
          TOKOH AGAMA
          TOKOH MASYARAKAT
          KEPALA DESA
          """;
      case INAUGURATION ->
          """
          FORKOPIMCAM
          PENGURUS YANG DIKUKUHKAN
          UNDANGAN
          """;
      case CONTINGENT ->
          """
          PEJABAT PELEPAS
          OFISIAL
          KONTINGEN
          UNDANGAN
          """;
    };
  }
}

package id.balai.ui.console.plan;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.CertificatePlan;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.Letterhead;
import id.balai.domain.event.PrivacyPlan;
import id.balai.domain.event.Session;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Turns a filled form into an event.
final class PlannedEvent {

  private static final String DECLARATION = "DEKLARASI";

  private final PlanForm form;

  PlannedEvent(PlanForm form) {
    this.form = form;
  }

  /// The code the event would like to have, for example `RANTAU-PULUNG-2024`.
  String code() {
    String plain =
        Normalizer.normalize(form.place().get(), Normalizer.Form.NFD)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^A-Z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return (plain.isEmpty() ? "KEGIATAN" : plain) + "-" + form.date().get().getYear();
  }

  Event event(UUID id, String code, String opening) {
    List<Session> sessions = sessions();
    var letterhead =
        new Letterhead(
            form.government().get().strip(),
            form.office().get().strip(),
            form.address().get().strip());
    return new Event(
        id,
        code,
        form.name().get().strip(),
        "",
        form.venue().get().strip(),
        form.place().get().strip(),
        form.date().get(),
        form.zone().get(),
        letterhead,
        sessions,
        List.of(new Group(opening, 1)),
        declarations(sessions),
        List.of(),
        certificates(sessions),
        PrivacyPlan.standard(letterhead, form.date().get()));
  }

  List<DeclarationText> texts(UUID id, String opening, String closing) {
    if (!form.hasDeclaration().get()) {
      return List.of();
    }
    return List.of(
        new DeclarationText(
            id,
            DECLARATION,
            1,
            "id",
            form.declarationTitle().get().strip(),
            opening,
            points(),
            closing));
  }

  List<String> points() {
    return form.declarationPoints()
        .get()
        .lines()
        .map(String::strip)
        .filter(p -> !p.isEmpty())
        .toList();
  }

  private List<Session> sessions() {
    var sessions = new ArrayList<Session>();
    for (SessionRow row : form.sessions()) {
      if (!row.isBlank()) {
        sessions.add(
            Session.open(
                "S" + (sessions.size() + 1),
                row.name().get().strip(),
                SessionRow.time(row.starts().get()).orElseThrow(),
                SessionRow.time(row.ends().get()).orElseThrow()));
      }
    }
    return sessions;
  }

  /// A declaration is signed in the last session, after everything that leads to it.
  private List<DeclarationPlan> declarations(List<Session> sessions) {
    return form.hasDeclaration().get()
        ? List.of(
            new DeclarationPlan(DECLARATION, sessions.getLast().code(), DeclarationPlan.Kind.JOINT))
        : List.of();
  }

  private static CertificatePlan certificates(List<Session> sessions) {
    return new CertificatePlan(
        "{seq:3}/{MONTH}/{year}", "", "", 1, 0, sessions.stream().map(Session::code).toList());
  }
}

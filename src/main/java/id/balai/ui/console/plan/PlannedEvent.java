package id.balai.ui.console.plan;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.CertificatePlan;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.Letterhead;
import id.balai.domain.event.Official;
import id.balai.domain.event.PrivacyPlan;
import id.balai.domain.event.Session;
import id.balai.domain.layout.PaperFormat;
import id.balai.domain.layout.PaperPlan;
import id.balai.ui.text.TypedTime;
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
        Normalizer.normalize(form.place.get(), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^A-Z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return (plain.isEmpty() ? "KEGIATAN" : plain) + "-" + form.date.get().getYear();
  }

  /// The event, new.
  ///
  /// @param others name of the group for those of whom a list names none
  Event fresh(UUID id, String code, String others) {
    List<Session> sessions = sessions();
    List<Group> groups = groups();
    var plan = new CertificatePlan("", "", "", 1, 0, codes(sessions));
    var event =
        new Event(
            id,
            code,
            form.name.get().strip(),
            form.theme.get().strip(),
            form.venue.get().strip(),
            form.place.get().strip(),
            form.date.get(),
            form.zone.get(),
            letterhead(),
            sessions,
            groups.isEmpty() ? List.of(new Group(others, 1)) : groups,
            declarations(sessions),
            officials(),
            certificates(plan),
            PrivacyPlan.standard(letterhead(), form.date.get()));
    return event
        .with(form.presence.get())
        .with(form.door())
        .withPrivacy(privacy(event.privacy()))
        .withPapers(papers(event.papers()));
  }

  /// An event as the form changes it. Its id, code and declarations stay; groups that the form does
  /// not know go.
  Event changed(Event before) {
    List<Session> sessions = sessions();
    return new Event(
        before.id(),
        before.code(),
        form.name.get().strip(),
        form.theme.get().strip(),
        form.venue.get().strip(),
        form.place.get().strip(),
        form.date.get(),
        form.zone.get(),
        letterhead(),
        sessions,
        groups(),
        before.declarations(),
        officials(),
        certificates(counting(before.certificates(), codes(sessions))),
        privacy(before.privacy()),
        papers(before.papers()),
        before.entries(),
        form.presence.get(),
        form.door());
  }

  List<DeclarationText> texts(UUID id, String opening, String closing) {
    if (!form.hasDeclaration.get()) {
      return List.of();
    }
    return List.of(
        new DeclarationText(
            id,
            DECLARATION,
            1,
            "id",
            form.declarationTitle.get().strip(),
            opening,
            form.points(),
            closing));
  }

  private Letterhead letterhead() {
    return new Letterhead(
        form.government.get().strip(),
        form.office.get().strip(),
        form.address.get().strip(),
        form.emblem.get(),
        form.contactLine.get().strip(),
        form.seat.get().strip(),
        form.secondEmblem.get());
  }

  /// A session that is new gets the first code that no other has.
  private List<Session> sessions() {
    var sessions = new ArrayList<Session>();
    for (SessionRow row : form.sessions) {
      if (!row.isBlank()) {
        var starts = TypedTime.parse(row.starts().get()).orElseThrow();
        var ends = TypedTime.parse(row.ends().get()).orElseThrow();
        String name = row.name().get().strip();
        sessions.add(
            row.stored()
                .map(
                    old ->
                        new Session(
                            old.code(),
                            name,
                            starts,
                            ends,
                            old.opens(),
                            old.closes(),
                            old.grace(),
                            row.date(form.date.get())))
                .orElseGet(
                    () ->
                        Session.open(freeCode(sessions), name, starts, ends)
                            .on(row.date(form.date.get()))));
      }
    }
    return sessions;
  }

  private String freeCode(List<Session> before) {
    for (int number = before.size() + 1; ; number++) {
      String code = "S" + number;
      boolean isTaken =
          before.stream().anyMatch(one -> one.code().equals(code))
              || form.sessions.stream()
                  .flatMap(row -> row.stored().stream())
                  .anyMatch(one -> one.code().equals(code));
      if (!isTaken) {
        return code;
      }
    }
  }

  private List<Group> groups() {
    var groups = new ArrayList<Group>();
    for (PlanForm.GroupRow row : form.groups) {
      if (!row.name().get().isBlank()) {
        var duty = row.signs().get() ? Group.Duty.SIGNS : Group.Duty.NONE;
        groups.add(new Group(row.name().get().strip(), groups.size() + 1, duty));
      }
    }
    return groups;
  }

  private List<Official> officials() {
    return form.officials.stream()
        .filter(row -> !row.name().get().isBlank())
        .map(
            row ->
                new Official(
                    row.capacity().get().strip(),
                    row.name().get().strip(),
                    row.rank().get().strip(),
                    row.identity().get().strip(),
                    row.approves().get()))
        .toList();
  }

  /// A declaration is signed in the last session, after everything that leads to it.
  private List<DeclarationPlan> declarations(List<Session> sessions) {
    return form.hasDeclaration.get()
        ? List.of(
            new DeclarationPlan(DECLARATION, sessions.getLast().code(), DeclarationPlan.Kind.JOINT))
        : List.of();
  }

  /// The plan without sessions that are gone; where none is left every session counts.
  private static CertificatePlan counting(CertificatePlan before, List<String> codes) {
    List<String> left = before.sessions().stream().filter(codes::contains).toList();
    return before.counting(left.isEmpty() ? codes : left);
  }

  private CertificatePlan certificates(CertificatePlan before) {
    String hours = form.hours.get().strip();
    return before.numbered(
        form.numberPattern.get().strip(),
        form.numberCode.get().strip(),
        form.numberUnit.get().strip(),
        hours.isEmpty() ? 0 : Integer.parseInt(hours));
  }

  private PrivacyPlan privacy(PrivacyPlan before) {
    PrivacyPlan next = before.with(form.keepUntil.get(), form.contact.get().strip());
    String indonesian = form.noticeIndonesian.get().strip();
    String english = form.noticeEnglish.get().strip();
    boolean isTyped = !indonesian.isEmpty() && !before.equals(before.telling(indonesian, english));
    return isTyped ? next.telling(indonesian, english) : next;
  }

  private PaperPlan papers(PaperPlan before) {
    var letters = new PaperFormat(form.paper.get(), before.letters().orientation());
    var sheet = new PaperFormat(form.paper.get(), before.sheet().format().orientation());
    return before.withSheet(before.sheet().on(sheet)).withLetters(letters);
  }

  private static List<String> codes(List<Session> sessions) {
    return sessions.stream().map(Session::code).toList();
  }
}

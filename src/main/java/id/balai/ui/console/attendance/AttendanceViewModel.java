package id.balai.ui.console.attendance;

import id.balai.domain.attendance.AbsenceReason;
import id.balai.domain.attendance.Annulment;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.Session;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Repositories;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Delegate;
import id.balai.domain.participant.name.NameKeys;
import id.balai.service.checkin.AttendanceService;
import id.balai.service.checkin.ByHand;
import id.balai.service.checkin.ByHandResult;
import id.balai.service.people.EditResult;
import id.balai.service.people.ProtocolPlaceService;
import id.balai.service.signing.SigningResult;
import id.balai.service.signing.SigningService;
import id.balai.ui.console.PageModel;
import id.balai.ui.console.SeenPage;
import id.balai.ui.text.Messages;
import id.balai.ui.text.TypedTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// Who is present in which session, and what the committee does about it by hand.
public final class AttendanceViewModel implements SeenPage.Model {

  private static final String FAILED = "attendance.failed";

  private final PageModel page;
  private final Messages messages;
  private final Repositories repositories;
  private final AttendanceService desk;
  private final SigningService signing;
  private final ObjectProperty<Session> session;
  private final StringProperty group = new SimpleStringProperty("");
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObjectProperty<Optional<PresenceRow>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableList<PresenceRow> all = FXCollections.observableArrayList();
  private final FilteredList<PresenceRow> rows = new FilteredList<>(all);
  private final ObservableList<Annulment> annulled = FXCollections.observableArrayList();
  private final GroupOrder order;

  public AttendanceViewModel(
      PageModel page,
      Repositories repositories,
      AttendanceService desk,
      SigningService signing,
      ProtocolPlaceService places) {
    this.page = page;
    this.messages = page.messages();
    this.repositories = repositories;
    this.desk = desk;
    this.signing = signing;
    this.session = new SimpleObjectProperty<>(page.event().sessions().getFirst());
    this.order = new GroupOrder(page, places, all, selected, this::moved);
    session.addListener((_, before, now) -> onSessionChanged(before, now));
    group.addListener((_, _, _) -> filter());
    typed.addListener((_, _, _) -> filter());
  }

  @Override
  public PageModel page() {
    return page;
  }

  @Override
  public void start() {
    page.follow(this::isAboutRows, this::refresh);
    refresh();
  }

  /// The session that is looked at.
  public ObjectProperty<Session> sessionProperty() {
    return session;
  }

  /// Name of the group that is looked at; empty: all.
  public StringProperty groupProperty() {
    return group;
  }

  /// What is searched for: a part of a name or a number.
  public StringProperty typedProperty() {
    return typed;
  }

  /// Who is invited to the session, belongs to the group and matches the search.
  public ObservableList<PresenceRow> rows() {
    return rows;
  }

  /// What was taken back in the session.
  public ObservableList<Annulment> annulled() {
    return annulled;
  }

  /// The row that is worked on.
  public ObjectProperty<Optional<PresenceRow>> selectedProperty() {
    return selected;
  }

  /// The places of people within their groups.
  GroupOrder order() {
    return order;
  }

  /// The name of somebody who was invited to the session.
  public String nameOf(UUID person) {
    return all.stream()
        .filter(row -> row.person().id().equals(person))
        .map(row -> row.person().name())
        .findFirst()
        .orElse("");
  }

  /// Records the selected person, who is seen to be there.
  public void mark() {
    selected
        .get()
        .ifPresent(row -> record(ByHand.seen(page.id(), session.get().code(), row.person().id())));
  }

  /// Records that somebody came in the selected person's place.
  ///
  /// @param name not blank, or nothing is done
  public void markDelegate(String name, String office) {
    if (name.isBlank()) {
      page.say("attendance.delegate.missing");
      return;
    }
    enter(Attendance.Means.OPERATOR, Optional.of(new Delegate(name, office)), Optional.empty());
  }

  /// Records the selected person as a sheet of paper says.
  ///
  /// @param time hours and minutes on the paper, for example `09.20`; blank: none is written
  public void fromPaper(String time) {
    Optional<LocalTime> written = TypedTime.parse(time);
    if (written.isEmpty() && !time.isBlank()) {
      page.say("attendance.time.wrong");
      return;
    }
    enter(Attendance.Means.PAPER, Optional.empty(), written);
  }

  private void moved(EditResult result) {
    page.tell(
        switch (result) {
          case EditResult.Done done ->
              messages.text("attendance.order.moved", done.person().name());
          case EditResult.Unchanged _ -> "";
          default -> page.notTaken(FAILED);
        });
    refresh();
  }

  /// Enters that the selected person signed with a pen for being present.
  public void signOnPaper() {
    String code = session.get().code();
    selected
        .get()
        .map(PresenceRow::person)
        .ifPresent(
            person ->
                page.run(
                    () -> signing.signPresence(page.id(), code, person.id()),
                    result -> signed(result, person.name()),
                    FAILED));
  }

  private void signed(SigningResult result, String name) {
    page.tell(
        switch (result) {
          case SigningResult.Signed _, SigningResult.SignedOnPaper _ ->
              messages.text("attendance.signed", name);
          case SigningResult.AlreadySigned _,
              SigningResult.NotOwed _,
              SigningResult.TextChanged _ ->
              messages.text("operator.nothing");
          case SigningResult.Failed _ -> page.notTaken(FAILED);
        });
    refresh();
  }

  /// Enters why the selected person did not come.
  ///
  /// @param reason empty: takes out what was entered
  public void noteAbsence(Optional<AbsenceReason> reason) {
    String code = session.get().code();
    selected
        .get()
        .map(row -> row.person().id())
        .ifPresent(id -> work(() -> desk.noteAbsence(page.id(), code, id, reason)));
  }

  /// Takes the selected person's record back.
  ///
  /// @param reason not blank, or nothing is done
  public void annul(String reason) {
    Optional<Attendance> there = selected.get().flatMap(PresenceRow::attendance);
    if (there.isEmpty()) {
      return;
    }
    if (reason.isBlank()) {
      page.say("attendance.reason.missing");
      return;
    }
    work(() -> desk.annul(there.get(), reason));
  }

  /// Sets from how many minutes on somebody is late for the session.
  ///
  /// @param minutes digits; blank: nobody is late
  public void grace(String minutes) {
    Optional<Integer> number =
        Optional.of(minutes.strip()).filter(m -> m.matches("\\d{1,3}")).map(Integer::valueOf);
    if (number.isEmpty() && !minutes.isBlank()) {
      page.say("attendance.grace.wrong");
      return;
    }
    String code = session.get().code();
    page.run(
        () -> desk.grace(page.id(), code, number),
        isStored -> {
          page.tell(isStored ? messages.text("attendance.grace.stored") : page.notTaken(FAILED));
          refresh();
        },
        FAILED);
  }

  private void enter(
      Attendance.Means source, Optional<Delegate> delegate, Optional<LocalTime> written) {
    selected
        .get()
        .ifPresent(
            row ->
                record(
                    new ByHand(
                        page.id(),
                        session.get().code(),
                        row.person().id(),
                        source,
                        delegate,
                        written)));
  }

  private void record(ByHand entry) {
    work(() -> desk.record(entry));
  }

  private void work(Callable<ByHandResult> change) {
    page.run(change, this::done, FAILED);
  }

  private void done(ByHandResult result) {
    page.tell(
        switch (result) {
          case ByHandResult.Recorded done ->
              messages.text("attendance.recorded", nameOf(done.attendance().participant()));
          case ByHandResult.AbsenceNoted done ->
              messages.text("attendance.absence.noted", nameOf(done.participant()));
          case ByHandResult.Annulled done ->
              messages.text("attendance.annulled", nameOf(done.attendance().participant()));
          case ByHandResult.Already again ->
              messages.text(
                  "attendance.already",
                  page.times().clock(again.first().at()),
                  again.first().station());
          case ByHandResult.NotOnList _ -> messages.text("attendance.stranger");
          case ByHandResult.NoLongerThere _ -> messages.text("attendance.gone");
          case ByHandResult.Failed _ -> page.notTaken(FAILED);
        });
    refresh();
  }

  /// On the writer's thread.
  private boolean isAboutRows(Fact fact) {
    return switch (fact) {
      case DoorFact.Attended attended ->
          attended.attendance().session().equals(session.get().code());
      case DoorFact.AttendanceAnnulled _,
          DoorFact.Passed _,
          DoorFact.PassageAnnulled _,
          DoorFact.AbsenceNoted _,
          PeopleFact.Registered _,
          PeopleFact.Corrected _,
          PeopleFact.ImportUndone _,
          WorkspaceFact.EventPlanned _ ->
          true;
      default -> false;
    };
  }

  private void onSessionChanged(Session before, Session now) {
    if (!before.code().equals(now.code())) {
      page.tell("");
      selected.set(Optional.empty());
      refresh();
    }
  }

  private void refresh() {
    String code = session.get().code();
    page.run(() -> SessionRows.read(repositories, page.id(), code), this::show, FAILED);
  }

  private void show(SessionRows now) {
    if (now.event().session(session.get().code()).isEmpty()) {
      // It was taken out elsewhere.
      session.set(now.session());
      return;
    }
    if (!now.session().code().equals(session.get().code())) {
      // Another session was chosen while this one was read.
      return;
    }
    Optional<UUID> chosen = selected.get().map(row -> row.person().id());
    session.set(now.session());
    all.setAll(now.rows());
    annulled.setAll(now.annulled().reversed());
    selected.set(
        rows.stream().filter(row -> chosen.equals(Optional.of(row.person().id()))).findFirst());
  }

  private void filter() {
    List<String> wanted = List.of(NameKeys.sortKey(typed.get()).split(" ", -1));
    rows.setPredicate(row -> isInGroup(row) && isWanted(row, wanted));
    if (!typed.get().isBlank()) {
      selected.set(rows.stream().findFirst());
    } else if (selected.get().filter(rows::contains).isEmpty()) {
      // Nothing is done to somebody who cannot be seen.
      selected.set(Optional.empty());
    }
  }

  private boolean isInGroup(PresenceRow row) {
    return group.get().isEmpty() || group.get().equals(row.capacity().group());
  }

  private boolean isWanted(PresenceRow row, List<String> wanted) {
    String key = NameKeys.sortKey(row.person().name());
    return wanted.stream().allMatch(key::contains)
        || typed.get().strip().equals(Integer.toString(row.person().number()));
  }
}

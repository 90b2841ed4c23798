package id.balai.service.papers;

import id.balai.domain.attendance.Absence;
import id.balai.domain.attendance.AbsenceReason;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.TimeInside;
import id.balai.domain.document.AttendanceSheet;
import id.balai.domain.document.SheetMark;
import id.balai.domain.document.SheetPerson;
import id.balai.domain.document.SheetRow;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.Session;
import id.balai.domain.layout.SheetLayout;
import id.balai.domain.layout.SheetMode;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Delegate;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Sex;
import id.balai.domain.signature.Ink;
import id.balai.domain.signature.Signature;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gathers what stands on the attendance sheets of one session.
final class SheetContent {

  private final Event event;
  private final Session session;
  private final Moment moment;
  private final List<Participant> people;
  private final Map<UUID, Attendance> arrivals;
  private final Map<UUID, TimeInside> times;
  private final Map<UUID, Ink> inks;
  private final Map<UUID, AbsenceReason> absent;
  private final Map<UUID, List<SheetMark>> signed = new HashMap<>();

  SheetContent(Repositories repositories, Event event, Session session, Moment moment) {
    this.event = event;
    this.session = session;
    this.moment = moment;
    this.people = repositories.participants().ofEvent(event.id());
    this.times =
        repositories.attendances().times(event.id(), session.code()).stream()
            .collect(Collectors.toMap(time -> time.first().participant(), time -> time));
    this.arrivals = new HashMap<>();
    times.forEach((person, time) -> arrivals.put(person, time.first()));
    this.absent =
        repositories.attendances().absences(event.id()).stream()
            .filter(one -> one.session().equals(session.code()))
            .collect(Collectors.toMap(Absence::participant, Absence::reason));
    List<Signature> drawn =
        repositories.signatures().ofEvent(event.id()).stream()
            .filter(signature -> signature.session().equals(session.code()))
            .toList();
    this.inks =
        drawn.stream()
            .collect(Collectors.toMap(Signature::participant, Signature::ink, (first, _) -> first));
    repositories.signatures().onPaper(event.id()).stream()
        .filter(signature -> signature.session().equals(session.code()))
        .forEach(signature -> signed.put(signature.participant(), SheetMark.of(signature)));
    drawn.forEach(signature -> signed.put(signature.participant(), SheetMark.of(signature)));
  }

  /// The sheet of a group, or empty when nobody of it is asked for in this session.
  Optional<AttendanceSheet> of(Group group, PaperOrder.People wanted, SheetLayout layout) {
    List<Participant> members = membersOf(group, wanted);
    if (members.isEmpty()) {
      return Optional.empty();
    }
    var order = new SheetOrder(session, came());
    List<SheetRow> rows = order.sorted(members, layout.sort()).stream().map(this::row).toList();
    String code = ShortCode.of("sheet", event.id().toString(), session.code(), group.name());
    return Optional.of(sheet(event, session, group.name(), layout, rows, code, moment));
  }

  /// The list of a session with these groups one below the other, or empty when nobody of them is
  /// asked for.
  Optional<AttendanceSheet> of(List<Group> groups, PaperOrder.People wanted, SheetLayout layout) {
    var order = new SheetOrder(session, came());
    List<SheetRow> rows =
        groups.stream()
            .flatMap(
                group ->
                    order.sorted(membersOf(group, wanted), layout.sort()).stream()
                        .map(person -> row(person).in(group.name())))
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String code = ShortCode.of("sheet", event.id().toString(), session.code());
    return Optional.of(sheet(event, session, "", layout, rows, code, moment));
  }

  /// Numbered lines without a name.
  static AttendanceSheet empty(PaperRequest asked, Session session, Moment moment) {
    var nobody =
        new SheetPerson("", Sex.UNKNOWN, List.of(), "", "", "", new SheetPerson.Contact("", ""));
    List<SheetRow> rows =
        Collections.nCopies(asked.order().details().count(), SheetRow.expected(nobody));
    String code = asked.code("empty sheet", session.code());
    SheetLayout layout = asked.layout().in(SheetMode.EMPTY_LINES);
    String group = asked.order().people().group().orElse("");
    return sheet(asked.event(), session, group, layout, rows, code, moment);
  }

  private static AttendanceSheet sheet(
      Event event,
      Session session,
      String group,
      SheetLayout layout,
      List<SheetRow> rows,
      String code,
      Moment moment) {
    var identity = PaperRequest.identity(event, code, moment.at()).withLogHead(moment.logHead());
    return new AttendanceSheet(
        event,
        session,
        group,
        layout,
        rows,
        Officials.under(event, event.entries().officials().sheets()),
        identity);
  }

  /// When sheets are made.
  ///
  /// @param at in the event's zone
  /// @param logHead where the log stood before the sheets were read from it, or empty
  record Moment(ZonedDateTime at, String logHead) {}

  private Map<UUID, Instant> came() {
    var came = new HashMap<UUID, Instant>();
    arrivals.forEach((person, attendance) -> came.put(person, attendance.arrival()));
    return came;
  }

  private List<Participant> membersOf(Group group, PaperOrder.People wanted) {
    return people.stream()
        .filter(
            person ->
                person
                    .inSession(session.code())
                    .filter(capacity -> capacity.group().equals(group.name()))
                    .filter(wanted::includes)
                    .isPresent())
        .toList();
  }

  private SheetRow row(Participant person) {
    Participation capacity = person.inSession(session.code()).orElseThrow();
    Optional<Attendance> arrival = Optional.ofNullable(arrivals.get(person.id()));
    return new SheetRow(
            SheetPerson.of(person, capacity),
            arrival.map(a -> a.arrival().atZone(event.zone()).toLocalTime()),
            Optional.ofNullable(inks.get(person.id())),
            marks(person, arrival),
            arrival.flatMap(Attendance::delegate).map(Delegate::line).orElse(""))
        .leaving(
            Optional.ofNullable(times.get(person.id()))
                .flatMap(TimeInside::left)
                .map(at -> at.atZone(event.zone()).toLocalTime()));
  }

  /// Who did not come is absent once the session is over, and before where the desk knows why.
  private List<SheetMark> absence(Participant person) {
    Optional<SheetMark> known = Optional.ofNullable(absent.get(person.id())).map(SheetMark::of);
    boolean isOver = event.isAfter(session, moment.at().toInstant());
    return known.or(() -> isOver ? Optional.of(SheetMark.ABSENT) : Optional.empty()).stream()
        .toList();
  }

  private List<SheetMark> marks(Participant person, Optional<Attendance> arrival) {
    return Stream.of(
            arrival
                .map(a -> SheetMark.of(event, session, person, a))
                .orElseGet(() -> absence(person)),
            signed.getOrDefault(person.id(), List.of()))
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .toList();
  }
}

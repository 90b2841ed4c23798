package id.balai.store.jdbc;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.event.Event;
import id.balai.domain.log.ApartFact;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.SigningFact;
import id.balai.domain.participant.Participant;
import id.balai.store.journal.EntryLine;
import id.balai.store.journal.FactCodec;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// What a station recorded apart and is not decided yet, in its copy of the common tables as if it
/// counted, so that a door knows whom it let in and who signed. The rows stand beyond all places of
/// the common log, and go as a whole before anything of the common log comes in.
final class UndecidedRows {

  /// No log gets there.
  private static final long BEYOND = 1L << 40;

  private final FactCodec codec;
  private final Projection projection;

  UndecidedRows(FactCodec codec, Projection projection) {
    this.codec = codec;
    this.projection = projection;
  }

  /// Makes the list of people who are in the copy only because of this; to be called once after the
  /// copy was opened or made.
  static void prepare(Handle handle) {
    handle.execute("create table if not exists undecided_person (id uuid primary key)");
  }

  /// Shows what these entries say, as far as nothing in the copy stands against it.
  void show(Handle handle, List<EntryLine> lines) {
    for (EntryLine line : lines) {
      Entry entry = line.entry();
      if (entry.fact() instanceof ApartFact fact) {
        for (Fact shown : meaning(handle, fact, entry)) {
          long place = BEYOND + entry.sequence();
          projection.followAhead(handle, new Entry(place, entry.provenance(), shown, entry.hash()));
        }
      }
    }
  }

  /// Takes all of it away again.
  void withdraw(Handle handle) {
    handle.execute(
        """
        update session_total t set attended = attended - (select count(*) from attendance a
          where a.event = t.event and a.session = t.session and a.sequence >= ?)
        """,
        BEYOND);
    handle.execute("delete from attendance where sequence >= ?", BEYOND);
    handle.execute("delete from signature where sequence >= ?", BEYOND);
    List<UUID> people = handle.select("select id from undecided_person").mapTo(UUID.class).list();
    for (UUID id : people) {
      participant(handle, id).ifPresent(person -> projection.takeOut(handle, person));
    }
    handle.execute("delete from undecided_person");
  }

  private List<Fact> meaning(Handle handle, ApartFact fact, Entry entry) {
    return isKnown(handle, fact.event()) ? seen(handle, fact, entry) : List.of();
  }

  private static boolean isKnown(Handle handle, UUID event) {
    return handle
        .select("select 1 from event where id = ?", event)
        .mapTo(Integer.class)
        .findFirst()
        .isPresent();
  }

  private List<Fact> seen(Handle handle, ApartFact fact, Entry entry) {
    return switch (fact) {
      case ApartFact.ScannedApart scan -> scanned(handle, scan, entry);
      case ApartFact.AdmittedApart admitted -> attended(handle, admitted.attendance());
      case ApartFact.RegisteredApart registered -> registered(handle, registered);
      case ApartFact.SignedApart signed ->
          isSigned(handle, signed.signature().declaration(), signed.signature().participant())
              ? List.of()
              : List.of(new SigningFact.Signed(signed.signature()));
      case ApartFact.SignedOnPaperApart signed ->
          isSigned(handle, signed.signature().declaration(), signed.signature().participant())
              ? List.of()
              : List.of(new SigningFact.SignedOnPaper(signed.signature()));
    };
  }

  private List<Fact> scanned(Handle handle, ApartFact.ScannedApart scan, Entry entry) {
    Optional<UUID> holder =
        BadgeCode.parse(scan.code())
            .flatMap(
                code ->
                    handle
                        .select(
                            """
                            select participant from badge
                            where code = ? and event = ? and state = ? and participant is not null
                            """,
                            code.text(),
                            scan.event(),
                            Badge.State.ISSUED.name())
                        .mapTo(UUID.class)
                        .findFirst());
    int notice = holder.isPresent() ? notice(handle, scan.event()) : 0;
    return holder
        .flatMap(id -> participant(handle, id))
        .filter(_ -> scan.place() != Door.Place.EXIT)
        .filter(person -> person.inSession(scan.session()).isPresent())
        .map(
            person ->
                new Attendance(
                        scan.event(),
                        scan.session(),
                        person.id(),
                        entry.provenance().at(),
                        entry.provenance().station(),
                        Attendance.Means.BADGE)
                    .under(notice))
        .map(attendance -> attended(handle, attendance))
        .orElseGet(List::of);
  }

  private int notice(Handle handle, UUID event) {
    return handle
        .select("select document from event where id = ?", event)
        .map((row, _) -> codec.read(row.getString(1), Event.class))
        .findFirst()
        .map(plan -> plan.privacy().notice().version())
        .orElse(0);
  }

  private List<Fact> attended(Handle handle, Attendance attendance) {
    boolean isThere =
        participant(handle, attendance.participant()).isPresent()
            && handle
                .select(
                    """
                    select 1 from attendance where event = ? and session = ? and participant = ?
                    """,
                    attendance.event(),
                    attendance.session(),
                    attendance.participant())
                .mapTo(Integer.class)
                .findFirst()
                .isEmpty();
    return isThere ? List.of(new DoorFact.Attended(attendance)) : List.of();
  }

  private List<Fact> registered(Handle handle, ApartFact.RegisteredApart registered) {
    Participant person = registered.participant();
    boolean isKnown =
        handle
            .select(
                "select 1 from participant where id = ? or event = ? and number = ?",
                person.id(),
                person.event(),
                person.number())
            .mapTo(Integer.class)
            .findFirst()
            .isPresent();
    if (isKnown) {
      return List.of();
    }
    handle.execute("insert into undecided_person (id) values (?)", person.id());
    return List.of(
        new PeopleFact.Registered(person),
        new DoorFact.BadgeIssued(registered.badge()),
        new DoorFact.Attended(registered.attendance()));
  }

  private static boolean isSigned(Handle handle, String declaration, UUID person) {
    return handle
        .select(
            "select 1 from signature where declaration = ? and participant = ?",
            declaration,
            person)
        .mapTo(Integer.class)
        .findFirst()
        .isPresent();
  }

  private Optional<Participant> participant(Handle handle, UUID id) {
    return handle
        .select("select document from participant where id = ?", id)
        .map((row, _) -> codec.person(row.getString(1)))
        .findFirst();
  }
}

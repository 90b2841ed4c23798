package id.balai.store.jdbc;

import id.balai.domain.badge.Card;
import id.balai.domain.badge.OperatorCard;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.Event;
import id.balai.domain.event.OfficeDefaults;
import id.balai.domain.event.Session;
import id.balai.domain.log.ApartFact;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.MergingFact;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.name.NameKeys;
import id.balai.domain.signature.Signature;
import id.balai.store.journal.EntryLine;
import id.balai.store.journal.FactCodec;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Lets the tables follow the facts: the only writer of the tables, at the door as well as when the
/// database is made again from the journal.
final class Projection {

  private final FactCodec codec;
  private final Database database;
  private final PendingRows pending;
  private final BroughtEntries brought;
  private long position;

  Projection(FactCodec codec, Database database) {
    this.codec = codec;
    this.database = database;
    this.pending = new PendingRows(codec);
    this.brought = new BroughtEntries(codec, this);
  }

  /// Begins a transaction; `apply` calls follow, and [#end] before it ends.
  ///
  /// @throws id.balai.domain.log.NewerProgramException when another program made the common tables
  ///   again while this one had them open
  void begin(Handle handle) {
    pending.forget();
    database.lockLog(handle);
    if (database.isShared()) {
      TableMaker.refuseOthers(handle);
    }
    position = LogTable.lastPosition(handle);
  }

  /// Lets log and tables follow an entry.
  void apply(Handle handle, EntryLine line) {
    pending.log(line, position + 1);
    follow(handle, line);
    brought.bring(handle, line);
  }

  /// Writes what waits for more of its kind; everything that was followed stands in the tables
  /// then.
  void end(Handle handle) {
    pending.end(handle);
  }

  /// Lets log and tables follow an entry that has its place already.
  void applyAt(Handle handle, Placed placed) {
    position = placed.position() - 1;
    pending.log(placed.line(), placed.position());
    follow(handle, placed.line());
  }

  /// Place of the newest entry that was followed.
  long position() {
    return position;
  }

  /// Goes on behind this place.
  void moveTo(long place) {
    position = place;
  }

  /// Lets the tables follow an entry that stands in the log's table at its place.
  void followAt(Handle handle, Placed placed) {
    position = placed.position() - 1;
    follow(handle, placed.line());
  }

  /// Lets the log alone take an entry that has its place already.
  void log(Handle handle, Placed placed) {
    pending.log(placed.line(), placed.position());
    pending.end(handle);
  }

  /// Forgets what waits, because the database undid what it belongs to.
  void forget() {
    pending.forget();
  }

  /// Lets the tables follow the entry that has the next place in the log. In the tables it is
  /// numbered by its place among the entries of all chains.
  void follow(Handle handle, EntryLine line) {
    position++;
    Entry entry = line.entry();
    if (brought.isLeftOut(position)) {
      pending.end(handle);
      return;
    }
    boolean isOfMany =
        entry.fact() instanceof PeopleFact.Registered
            || entry.fact() instanceof DoorFact.BadgeIssued;
    if (isOfMany) {
      pending.writeMany(handle);
    } else {
      pending.end(handle);
    }
    follow(handle, new Entry(position, entry.provenance(), entry.fact(), entry.hash()));
    brought.begin(handle, line);
  }

  /// Lets the tables follow what is not in the log, under a number beyond all of the log.
  void followAhead(Handle handle, Entry entry) {
    pending.forget();
    follow(handle, entry);
    pending.end(handle);
  }

  /// Takes somebody out who was on the list ahead of the log, and nothing else.
  void takeOut(Handle handle, Participant person) {
    pending.forget();
    pending.invite(person, -1);
    handle.execute("delete from badge where participant = ?", person.id());
    handle.execute("delete from participant where id = ?", person.id());
    pending.end(handle);
  }

  private void follow(Handle handle, Entry entry) {
    switch (entry.fact()) {
      case WorkspaceFact.EventPlanned fact -> plan(handle, fact.plan());
      case WorkspaceFact.DefaultsSet fact -> set(handle, fact.defaults());
      case SigningFact.TextWritten fact -> write(handle, fact.text());
      case SigningFact.TextFrozen fact -> freeze(handle, fact);
      case PeopleFact.Registered fact -> pending.person(fact.participant());
      case PeopleFact.ImportUndone fact -> remove(handle, fact);
      case PeopleFact.Corrected fact -> correct(handle, fact.participant());
      case PeopleFact.PeopleMerged fact -> merge(handle, fact, entry.provenance().at());
      case PeopleFact.ListBrought _, PeopleFact.PersonSplit _ -> {}
      case DoorFact.BadgeIssued fact -> pending.badge(fact.badge());
      case DoorFact.BadgeEnded fact -> end(handle, fact.badge());
      case DoorFact.OperatorCardIssued fact -> issue(handle, fact.card());
      case DoorFact.OperatorCardEnded fact -> end(handle, fact.card());
      case DoorFact.Attended fact ->
          JdbcAttendanceRepository.attend(handle, fact.attendance(), entry.sequence());
      case DoorFact.AttendanceAnnulled fact ->
          JdbcAttendanceRepository.annul(handle, fact, entry, codec);
      case DoorFact.Passed fact -> PassageTable.pass(handle, fact.passage(), entry.sequence());
      case DoorFact.PassageAnnulled fact -> PassageTable.annul(handle, fact.passage());
      case DoorFact.AbsenceNoted fact -> AbsenceTable.note(handle, fact);
      case SigningFact.TextShown _, SigningFact.Agreed _ -> {}
      case SigningFact.SignedOnPaper fact ->
          JdbcSignatureRepository.sign(handle, fact.signature(), entry.sequence(), codec);
      case SigningFact.SignatureAnnulled fact ->
          JdbcSignatureRepository.annul(handle, fact, entry, codec);
      case DoorFact.Refused fact -> refuse(handle, fact, entry);
      case SigningFact.Signed fact ->
          JdbcSignatureRepository.sign(handle, fact.signature(), entry.sequence(), codec);
      case PaperFact.CertificateIssued fact ->
          JdbcCertificateRepository.issue(handle, fact.certificate());
      case PaperFact.CertificateVoided fact -> JdbcCertificateRepository.end(handle, fact, entry);
      case PaperFact.PrintReported fact ->
          JdbcPrintRepository.report(handle, fact.run(), entry, codec.write(fact.run()));
      case PaperFact.Exported _,
          DoorFact.HelpCalled _,
          DoorFact.HelpTaken _,
          WorkspaceFact.SettingChanged _ -> {}
      case PaperFact.SentForSigning fact ->
          JdbcPapersElsewhere.send(handle, fact.paper(), entry, codec);
      case PaperFact.SignedElsewhere fact ->
          JdbcPapersElsewhere.take(handle, fact.paper(), entry, codec);
      case WorkspaceFact.HeadSigned _,
          WorkspaceFact.FileGuarded _,
          WorkspaceFact.OlderAccepted _,
          WorkspaceFact.RemarkSeen _ -> {}
      case MergingFact.ScansDecided fact ->
          handle.execute(
              "delete from contradicted_entry where chain = ? and sequence <= ?",
              fact.chain(),
              fact.upTo());
      case ApartFact _,
          MergingFact.ApartDecided _,
          MergingFact.ApartChosen _,
          MergingFact.EntryBrought _,
          MergingFact.TablesBegun _,
          MergingFact.OwnAgain _ -> {}
      case PeopleFact.Erased fact -> erase(handle, fact);
      case WorkspaceFact.EventClosed fact -> close(handle, fact, entry);
    }
  }

  private static void close(Handle handle, WorkspaceFact.EventClosed fact, Entry entry) {
    handle.execute(
        "insert into event_closing (event, closed_at) values (?, ?)",
        fact.event(),
        entry.provenance().at().atOffset(ZoneOffset.UTC));
  }

  private void set(Handle handle, OfficeDefaults defaults) {
    handle.execute("delete from office_defaults");
    handle.execute("insert into office_defaults (document) values (?)", codec.write(defaults));
  }

  private void plan(Handle handle, Event event) {
    String code = event.code().toUpperCase(java.util.Locale.ROOT);
    int changed =
        handle.execute(
            "update event set code = ?, held_on = ?, document = ? where id = ?",
            code,
            event.date(),
            codec.write(event),
            event.id());
    if (changed == 0) {
      handle.execute(
          "insert into event (id, code, held_on, document) values (?, ?, ?, ?)",
          event.id(),
          code,
          event.date(),
          codec.write(event));
    }
    for (Session session : event.sessions()) {
      handle.execute(
          """
          insert into session_total (event, session, invited, attended)
          select ?, ?, 0, 0
          where not exists (select 1 from session_total where event = ? and session = ?)
          """,
          event.id(),
          session.code(),
          event.id(),
          session.code());
    }
  }

  private void write(Handle handle, DeclarationText text) {
    handle.execute(
        """
        insert into declaration_text (event, code, version, hash, is_frozen, document)
        values (?, ?, ?, ?, false, ?)
        """,
        text.event(),
        text.code(),
        text.version(),
        text.hash(),
        codec.write(text));
  }

  private static void freeze(Handle handle, SigningFact.TextFrozen fact) {
    handle.execute(
        "update declaration_text set is_frozen = true where event = ? and code = ? and version = ?",
        fact.event(),
        fact.declaration(),
        fact.version());
    for (int place = 0; place < fact.places().size(); place++) {
      handle.execute(
          """
          insert into declaration_place (event, declaration, version, place, participant)
          values (?, ?, ?, ?, ?)
          """,
          fact.event(),
          fact.declaration(),
          fact.version(),
          place + 1,
          fact.places().get(place));
    }
  }

  /// People who were there or signed are held by their traces, which makes it a contradiction.
  private void remove(Handle handle, PeopleFact.ImportUndone fact) {
    for (UUID id : fact.participants()) {
      pending.invite(stored(handle, id), -1);
      handle.execute("delete from badge where participant = ?", id);
      handle.execute("delete from participant where id = ?", id);
    }
  }

  private Participant stored(Handle handle, UUID id) {
    return find(handle, id).orElseThrow(() -> new ContradictedException("there is no such person"));
  }

  private Optional<Participant> find(Handle handle, UUID id) {
    return handle
        .select("select document from participant where id = ?", id)
        .map((row, _) -> codec.person(row.getString(1)))
        .findFirst();
  }

  private void correct(Handle handle, Participant person) {
    pending.invite(stored(handle, person.id()), -1);
    handle.execute(
        "update participant set number = ?, search_key = ?, document = ? where id = ?",
        person.number(),
        NameKeys.sortKey(person.name()),
        codec.document(person),
        person.id());
    pending.invite(person, 1);
  }

  private void merge(Handle handle, PeopleFact.PeopleMerged fact, Instant at) {
    pending.invite(stored(handle, fact.gone()), -1);
    new Merger(handle, fact, utc(at)).run();
  }

  private static void issue(Handle handle, OperatorCard card) {
    References.requireEvent(handle, card.event());
    handle.execute(
        "insert into badge (code, event, issue, state, holder) values (?, ?, 1, ?, ?)",
        card.code().text(),
        card.event(),
        card.state().name(),
        card.holder());
  }

  private static void end(Handle handle, Card card) {
    handle.execute(
        "update badge set state = ?, ended_at = ? where code = ?",
        card.state().name(),
        card.endedAt().map(Projection::utc).orElse(null),
        card.code().text());
  }

  private static void refuse(Handle handle, DoorFact.Refused fact, Entry entry) {
    handle.execute(
        """
        insert into refusal (sequence, event, session, recorded_at, station, reason, code,
          participant)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        entry.sequence(),
        fact.event(),
        fact.session(),
        utc(entry.provenance().at()),
        entry.provenance().station(),
        fact.reason().name(),
        fact.code().orElse(null),
        fact.participant().orElse(null));
  }

  /// The tables that hold most about a person at once, all others when they are made again at the
  /// next start.
  private void erase(Handle handle, PeopleFact.Erased tombstone) {
    LogTable.forget(handle, tombstone, database);
    TableMaker.unsign(handle);
    UUID id = tombstone.participant();
    AbsenceTable.forget(handle, id);
    find(handle, id)
        .map(Participant::redacted)
        .ifPresent(
            person ->
                handle.execute(
                    "update participant set search_key = ?, document = ? where id = ?",
                    NameKeys.sortKey(person.name()),
                    codec.document(person),
                    id));
    List<Signature> signatures =
        handle
            .select("select document from signature where form = 'PAD' and participant = ?", id)
            .map((row, _) -> codec.read(row.getString(1), Signature.class))
            .list();
    for (Signature signature : signatures) {
      handle.execute(
          "update signature set document = ? where participant = ? and declaration = ?",
          codec.write(signature.redacted()),
          id,
          signature.declaration());
    }
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}

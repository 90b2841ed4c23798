package id.balai.store.jdbc;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.LogText;
import id.balai.domain.log.NewerProgramException;
import id.balai.domain.log.StoreAwayException;
import id.balai.domain.participant.Delegate;
import id.balai.store.journal.EntryLine;
import id.balai.store.journal.FactCodec;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Brings a scan into the common database with one question and one answer, which also holds what
/// other stations recorded meanwhile. To bring the same twice does no harm: the chain has its place
/// for it once.
final class ScanTrip implements AutoCloseable {

  private static final String ENTRY = "row(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)::balai_entry";

  private static final String ATTENDED =
      "select * from balai_scan(?, ?, ?, "
          + ENTRY
          + ", row(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)::balai_presence, null)";

  private static final String REFUSED =
      "select * from balai_scan(?, ?, ?, "
          + ENTRY
          + ", null, row(?, ?, ?, ?, ?, ?, ?)::balai_refusal)";

  private static final String OTHER_TABLES = "BL001";
  private static final String OTHER_HEAD = "BL002";

  private final KeptConnection hub;
  private final FactCodec codec;

  ScanTrip(SharedDatabase database, FactCodec codec) {
    this.hub = new KeptConnection(database);
    this.codec = codec;
  }

  /// Whether these facts can be brought so.
  static boolean isFor(List<Fact> facts) {
    return facts.size() == 1
        && (facts.getFirst() instanceof DoorFact.Attended
            || facts.getFirst() instanceof DoorFact.Refused);
  }

  /// What came back.
  ///
  /// @param isTaken whether the entry stands now; otherwise something in the log contradicts it
  /// @param fresh entries behind the place that was named, with this one if it was taken
  record Answer(boolean isTaken, List<Placed> fresh) {

    /// Whether there may be more behind it.
    boolean isCut() {
      return !isTaken && fresh.size() >= StationCopy.AT_ONCE;
    }
  }

  /// Brings an entry; on return it is in the common database or contradicted.
  ///
  /// @param seen the place up to which this station knows the log
  /// @param isBound whether the entry is not to stand where the log beyond `seen` may change what
  ///   was decided
  /// @return empty when the common database knows a longer chain of this station than the station
  /// @throws StoreAwayException when the connection broke: nobody knows whether it was taken
  Optional<Answer> bring(EntryLine line, long seen, boolean isBound) {
    return hub.ask(handle -> bring(handle.getConnection(), line, seen, isBound));
  }

  /// Asks for nothing: who records more than a scan waits behind others for the log, and nobody can
  /// tell that from a line that is dead. Here an answer comes at once or not at all.
  ///
  /// @throws StoreAwayException when the common database does not answer
  void ask() {
    boolean _ = hub.ask(handle -> handle.select("select true").mapTo(Boolean.class).one());
  }

  private Optional<Answer> bring(
      Connection connection, EntryLine line, long seen, boolean isBound) {
    try (PreparedStatement asking = asking(connection, line, seen, isBound);
        ResultSet rows = asking.executeQuery()) {
      var fresh = new ArrayList<Placed>();
      while (rows.next()) {
        Optional<String> personal = Optional.ofNullable(rows.getString(3));
        var text = new LogText(rows.getString(2), personal);
        fresh.add(new Placed(rows.getLong(1), LogTable.line(codec, text)));
      }
      return Optional.of(new Answer(isLast(line, fresh), fresh));
    } catch (SQLException e) {
      return failed(connection, e);
    }
  }

  private static boolean isLast(EntryLine line, List<Placed> fresh) {
    return !fresh.isEmpty() && fresh.getLast().line().entry().hash().equals(line.entry().hash());
  }

  /// A pool says of a connection that broke only that it is closed.
  private static boolean isClosed(Connection connection) {
    try {
      return connection.isClosed();
    } catch (SQLException e) {
      return true;
    }
  }

  private Optional<Answer> failed(Connection connection, SQLException e) {
    String state = String.valueOf(e.getSQLState());
    if (state.equals(OTHER_HEAD)) {
      return Optional.empty();
    }
    if (state.equals(OTHER_TABLES)) {
      throw new NewerProgramException("tables that were made again");
    }
    if (SharedDatabase.isAway(e) || isClosed(connection)) {
      throw new StoreAwayException(e);
    }
    throw new IllegalStateException("a scan could not be brought, state " + state, e);
  }

  private static PreparedStatement asking(
      Connection connection, EntryLine line, long seen, boolean isBound) throws SQLException {
    var values = new ArrayList<@Nullable Object>(List.of(seen, isBound, TableMaker.FINGERPRINT));
    Entry entry = line.entry();
    values.addAll(
        Arrays.asList(
            line.chain(),
            entry.sequence(),
            utc(entry.provenance().at()),
            entry.fact().event(),
            entry.fact().person().orElse(null),
            entry.provenance().station(),
            entry.provenance().actor(),
            FactCodec.kindOf(entry.fact()),
            entry.hash(),
            line.text().body(),
            line.text().personal().orElse(null)));
    String words;
    if (entry.fact() instanceof DoorFact.Attended attended) {
      words = ATTENDED;
      values.addAll(row(attended.attendance()));
    } else {
      words = REFUSED;
      values.addAll(row((DoorFact.Refused) entry.fact(), entry));
    }
    PreparedStatement asking = connection.prepareStatement(words);
    for (int i = 0; i < values.size(); i++) {
      asking.setObject(i + 1, values.get(i));
    }
    return asking;
  }

  private static List<@Nullable Object> row(Attendance attendance) {
    return Arrays.asList(
        attendance.event(),
        attendance.session(),
        attendance.participant(),
        utc(attendance.at()),
        attendance.station(),
        attendance.means().name(),
        attendance.delegate().map(Delegate::name).orElse(null),
        attendance.delegate().map(Delegate::office).orElse(null),
        attendance.written().map(ScanTrip::utc).orElse(null),
        attendance.notice());
  }

  private static List<@Nullable Object> row(DoorFact.Refused refused, Entry entry) {
    return Arrays.asList(
        refused.event(),
        refused.session(),
        utc(entry.provenance().at()),
        entry.provenance().station(),
        refused.reason().name(),
        refused.code().orElse(null),
        refused.participant().orElse(null));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  @Override
  public void close() {
    hub.close();
  }
}

package id.balai.app.bench;

import id.balai.domain.badge.BadgeCode;
import id.balai.domain.event.Event;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Fills the tables of a scratch store with people and badges, past its ledger. Each person has the
/// same document but for the id; ids rise like the ones of the program, codes are random and
/// written in their order.
final class BulkPeople {
  private static final int BATCH = 10_000;

  private final People people = new People(20241007);
  private final Event event = people.rantauPulung().event();
  private final Participant first = people.person(event, 1, List.of(), "SOS");
  private final Path folder;

  BulkPeople(Path folder) {
    this.folder = folder;
  }

  /// Makes the store with so many more people.
  ///
  /// @return their codes
  List<BadgeCode> fill(int count) throws SQLException {
    String key;
    try (var open = new OpenStore(folder)) {
      Recording recording =
          open.store()
              .ledger()
              .record(
                  People.desk(),
                  List.of(new WorkspaceFact.EventPlanned(event), new PeopleFact.Registered(first)));
      if (!(recording instanceof Recording.Stored)) {
        throw new IllegalStateException("not stored: " + recording);
      }
      key = open.store().key().hexFor("database");
    }
    List<BadgeCode> codes = codes(count);
    String url = "jdbc:h2:file:" + folder.resolve("balai").toAbsolutePath();
    try (Connection tables =
        DriverManager.getConnection(url + ";CIPHER=AES;RETENTION_TIME=0", "balai", key + " ")) {
      prepare(tables);
      insertPeople(tables, count);
      insertBadges(tables, codes);
    }
    return codes;
  }

  /// No checks of what we know to be right, and no index that a look-up by badge does not use.
  private static void prepare(Connection tables) throws SQLException {
    try (var statement = tables.createStatement()) {
      statement.execute("set referential_integrity false");
      statement.execute("drop index participant_search");
    }
    tables.setAutoCommit(false);
  }

  private static List<BadgeCode> codes(int count) {
    var random = new Random(11);
    List<BadgeCode> codes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      codes.add(BadgeCode.draw(random));
    }
    codes.sort(Comparator.comparing(BadgeCode::text));
    return codes;
  }

  private void insertPeople(Connection tables, int count) throws SQLException {
    String document = document(tables);
    try (PreparedStatement insert =
        tables.prepareStatement(
            "insert into participant (id, event, number, search_key, document)"
                + " values (?, ?, ?, ?, ?)")) {
      for (int i = 0; i < count; i++) {
        insert.setObject(1, id(i));
        insert.setObject(2, event.id());
        insert.setInt(3, 2 + i);
        insert.setString(4, "siti marifah effendi " + i);
        insert.setString(5, document.replace(first.id().toString(), id(i).toString()));
        addTo(tables, insert, i);
      }
      insert.executeBatch();
      tables.commit();
    }
  }

  private void insertBadges(Connection tables, List<BadgeCode> codes) throws SQLException {
    List<Integer> owners = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      owners.add(i);
    }
    java.util.Collections.shuffle(owners, new Random(12));
    try (PreparedStatement insert =
        tables.prepareStatement(
            "insert into badge (code, event, participant, issue, state) values (?, ?, ?, 1, ?)")) {
      for (int i = 0; i < codes.size(); i++) {
        insert.setString(1, codes.get(i).text());
        insert.setObject(2, event.id());
        insert.setObject(3, id(owners.get(i)));
        insert.setString(4, "ISSUED");
        addTo(tables, insert, i);
      }
      insert.executeBatch();
      tables.commit();
    }
  }

  private static void addTo(Connection tables, PreparedStatement insert, int i)
      throws SQLException {
    insert.addBatch();
    if (i % BATCH == BATCH - 1) {
      insert.executeBatch();
      tables.commit();
    }
  }

  private static UUID id(int i) {
    return new UUID(0x0192_6000_0000_7000L + ((long) i << 16), 0x8000_0000_0000_0000L + i);
  }

  private static String document(Connection tables) throws SQLException {
    try (var statement = tables.createStatement();
        ResultSet row = statement.executeQuery("select document from participant")) {
      row.next();
      return row.getString(1);
    }
  }
}

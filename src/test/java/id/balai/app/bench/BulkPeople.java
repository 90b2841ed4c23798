package id.balai.app.bench;

import id.balai.domain.badge.BadgeCode;
import id.balai.domain.event.Event;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.Sex;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.store.block.BlockGuard;
import id.balai.store.block.CheckedFiles;
import id.balai.store.journal.FactCodec;
import id.balai.store.key.DataKey;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// Fills the tables of a scratch store with people and badges, past its ledger: names of two to
/// four words and a title, numbers of their own, in thousands of offices. Ids rise like the ones of
/// the program; badges are written in the order of their codes in runs, as the program does it.
final class BulkPeople {
  private static final int BATCH = 10_000;

  /// As the program writes the badges of a long list.
  private static final int RUN = 20_000;

  private static final int OFFICES = 5_000;
  private static final List<String> NAMES =
      List.of(
          "Siti", "Budi", "Marifah", "Effendi", "Santoso", "Wulan", "Rahmat", "Hidayat", "Nurul",
          "Lestari", "Yusuf", "Pratama", "Aminah", "Kurnia", "Hasan", "Saputra", "Dewi", "Anjani");
  private static final List<String> TITLES = List.of("", ", S.Pd.", ", S.Sos., M.Si.", ", S.E.");

  private final Random random = new Random(13);
  private final People people = new People(20241007);
  private final Event event = people.rantauPulung().event();
  private final Participant first = people.person(event, 1, List.of(), "SOS");
  private final Path folder;

  BulkPeople(Path folder) {
    this.folder = folder;
  }

  /// Makes the store with so many more people, whose badges have [#codes].
  void fill(int count) throws IOException, SQLException {
    DataKey key;
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
      key = open.store().key();
    }
    var guard = new BlockGuard(key.aesFor("database blocks").getEncoded(), key.hexFor("database"));
    String url = "jdbc:h2:" + CheckedFiles.use(folder.resolve("balai"), guard);
    try (Connection tables = DriverManager.getConnection(url + ";RETENTION_TIME=0", "balai", "")) {
      prepare(tables);
      insertPeople(tables, count);
      insertBadges(tables, codes(count));
    } finally {
      CheckedFiles.leave(guard);
    }
  }

  /// No checks of what we know to be right, and no index that a look-up by badge does not use.
  private static void prepare(Connection tables) throws SQLException {
    try (var statement = tables.createStatement()) {
      statement.execute("set referential_integrity false");
      statement.execute("drop index participant_search");
    }
    tables.setAutoCommit(false);
  }

  /// The codes of the first so many people; the same ones each time.
  static List<BadgeCode> codes(int count) {
    var random = new Random(11);
    List<BadgeCode> codes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      codes.add(BadgeCode.draw(random));
    }
    return codes;
  }

  private void insertPeople(Connection tables, int count) throws SQLException {
    var codec = new FactCodec();
    try (PreparedStatement insert =
        tables.prepareStatement(
            "insert into participant (id, event, number, search_key, document)"
                + " values (?, ?, ?, ?, ?)")) {
      for (int i = 0; i < count; i++) {
        insert.setObject(1, id(i));
        insert.setObject(2, event.id());
        insert.setInt(3, 2 + i);
        insert.setString(4, "siti marifah effendi " + i);
        insert.setString(5, codec.document(somebody(i)));
        addTo(tables, insert, i);
      }
      insert.executeBatch();
      tables.commit();
    }
  }

  private void insertBadges(Connection tables, List<BadgeCode> codes) throws SQLException {
    record Issued(String code, int owner) {}
    try (PreparedStatement insert =
        tables.prepareStatement(
            "insert into badge (code, event, participant, issue, state) values (?, ?, ?, 1, ?)")) {
      for (int from = 0; from < codes.size(); from += RUN) {
        var run = new ArrayList<Issued>();
        for (int i = from; i < Math.min(from + RUN, codes.size()); i++) {
          run.add(new Issued(codes.get(i).text(), i));
        }
        run.sort(Comparator.comparing(Issued::code));
        for (int i = 0; i < run.size(); i++) {
          insert.setString(1, run.get(i).code);
          insert.setObject(2, event.id());
          insert.setObject(3, id(run.get(i).owner));
          insert.setString(4, "ISSUED");
          addTo(tables, insert, from + i);
        }
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

  private Participant somebody(int i) {
    int office = random.nextInt(OFFICES);
    String name =
        String.join(" ", any(NAMES), any(NAMES), any(NAMES).substring(0, 2) + random.nextInt(2_000))
            + any(TITLES);
    return new Participant(
        id(i),
        event.id(),
        2 + i,
        name,
        random.nextBoolean() ? Sex.MALE : Sex.FEMALE,
        "PNS",
        List.of(new IdentityNumber(IdentityKind.NIP, digits(18))),
        "Penata Muda",
        "III/" + (char) ('a' + random.nextInt(4)),
        "Desa " + office % 800,
        "08" + digits(10),
        Optional.empty(),
        List.of(
            new Participation(
                "PEMKAB",
                Role.PARTICIPANT,
                "Jabatan " + random.nextInt(60),
                "Kantor Nomor " + office,
                List.of("SOS"),
                i)),
        List.of(),
        false);
  }

  private String any(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String digits(int count) {
    return random
        .ints(count, '1', '9' + 1)
        .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
        .toString();
  }
}

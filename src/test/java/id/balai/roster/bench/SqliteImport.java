package id.balai.roster.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/// A peer: a list as it stands brought into SQLite in one transaction that is on disk when it is
/// over, with a line of the log as long as ours for each person. Nothing is read into the cells,
/// and nothing is sealed.
final class SqliteImport {

  private SqliteImport() {}

  /// @param lineBytes how long a line of the log is
  /// @return how many people
  static int bring(Path csv, Path file, long lineBytes) {
    String line = "x".repeat((int) lineBytes);
    int people = 0;
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var making = connection.createStatement()) {
      making.execute("pragma journal_mode=WAL");
      making.execute("pragma synchronous=FULL");
      making.execute("create table log (sequence integer primary key, body text not null)");
      making.execute(
          "create table person (id text primary key, number text, name text, identity text, sex"
              + " text, position text, office text, phone text, birth text)");
      making.execute("create index person_identity on person (identity)");
      connection.setAutoCommit(false);
      try (PreparedStatement person =
              connection.prepareStatement("insert into person values (?,?,?,?,?,?,?,?,?)");
          PreparedStatement log = connection.prepareStatement("insert into log values (?, ?)");
          CsvReader<CsvRecord> rows = CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv)) {
        for (CsvRecord row : rows) {
          person.setString(1, UUID.randomUUID().toString());
          for (int column = 0; column < row.getFieldCount(); column++) {
            person.setString(column + 2, row.getField(column));
          }
          person.executeUpdate();
          log.setInt(1, people);
          log.setString(2, line);
          log.executeUpdate();
          people++;
        }
      }
      connection.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return people;
  }
}

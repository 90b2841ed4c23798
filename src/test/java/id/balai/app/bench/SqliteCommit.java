package id.balai.app.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// A peer: an attendance and its line of the log in SQLite, in one transaction that is on disk when
/// it is over (`synchronous=FULL`), with the log ahead of the tables (WAL), in the clear.
final class SqliteCommit implements AutoCloseable {

  private final Connection connection;
  private final PreparedStatement attendance;
  private final PreparedStatement line;
  private long sequence;

  SqliteCommit(Path file) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (var statement = connection.createStatement()) {
      statement.execute("pragma journal_mode=WAL");
      statement.execute("pragma synchronous=FULL");
      statement.execute("create table log (sequence integer primary key, body text not null)");
      statement.execute(
          "create table attendance (event text, session text, person text, at text, station text,"
              + " primary key (event, session, person))");
    }
    connection.setAutoCommit(false);
    attendance = connection.prepareStatement("insert into attendance values (?, ?, ?, ?, ?)");
    line = connection.prepareStatement("insert into log values (?, ?)");
  }

  /// @return how long it took, in nanoseconds
  long once(String event, String person, String body) throws SQLException {
    long before = System.nanoTime();
    attendance.setString(1, event);
    attendance.setString(2, "SOS");
    attendance.setString(3, person);
    attendance.setString(4, "2024-10-07T01:14:00Z");
    attendance.setString(5, "Pintu 1");
    attendance.executeUpdate();
    line.setLong(1, sequence++);
    line.setString(2, body);
    line.executeUpdate();
    connection.commit();
    return System.nanoTime() - before;
  }

  @Override
  public void close() throws SQLException {
    attendance.close();
    line.close();
    connection.close();
  }
}

package id.balai.app.bench;

import id.balai.store.key.ByteSeal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;

/// A line of a journal, forced to disk, and a row of H2, committed: the bare bones of recording a
/// fact, in the clear or under the ciphers of the program; or one of the two alone.
final class RawCommit implements AutoCloseable {

  private static final String SETTINGS =
      ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0;DB_CLOSE_ON_EXIT=FALSE";

  private final Connection connection;
  private final PreparedStatement insert;
  private final FileChannel journal;
  private final Optional<ByteSeal> seal;
  private final Set<Part> parts;
  private long sequence;

  /// What is written.
  enum Part {
    /// A line, forced to disk.
    JOURNAL,
    /// A row of H2, committed.
    ROW
  }

  /// @param key 32 bytes; empty: in the clear
  RawCommit(Path folder, Optional<byte[]> key, Set<Part> parts) throws IOException, SQLException {
    this.parts = parts;
    String cipher = key.isPresent() ? ";CIPHER=AES" : "";
    String password = key.map(HexFormat.of()::formatHex).map(hex -> hex + " ").orElse("");
    connection =
        DriverManager.getConnection(
            "jdbc:h2:file:" + folder.resolve("raw").toAbsolutePath() + SETTINGS + cipher,
            "balai",
            password);
    connection.setAutoCommit(false);
    try (var statement = connection.createStatement()) {
      statement.execute("create table log (sequence bigint primary key, body text not null)");
    }
    connection.commit();
    insert = connection.prepareStatement("insert into log values (?, ?)");
    journal =
        FileChannel.open(
            folder.resolve("raw.journal"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.DSYNC);
    seal = key.map(bytes -> new ByteSeal(new SecretKeySpec(bytes, "AES")));
  }

  static byte[] drawKey() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return key;
  }

  /// Records a text once.
  ///
  /// @return nanoseconds it took
  long once(String body) throws IOException, SQLException {
    long before = System.nanoTime();
    sequence++;
    if (parts.contains(Part.ROW)) {
      insert.setLong(1, sequence);
      insert.setString(2, body);
      insert.executeUpdate();
    }
    if (parts.contains(Part.JOURNAL)) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      byte[] line = seal.map(s -> Base64.getEncoder().encode(s.seal(bytes))).orElse(bytes);
      journal.write(ByteBuffer.wrap(line), journal.size());
    }
    connection.commit();
    return System.nanoTime() - before;
  }

  @Override
  public void close() throws IOException, SQLException {
    insert.close();
    connection.close();
    journal.close();
  }
}

package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.store.key.DataKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing of the tables is written in the clear: their file is enciphered below the database, and
/// what a question yields does not go into files of the database's own, however much it is.
final class NothingBesideTheTablesTest {
  private static final String NAME = "Sutrasno Widagdo";
  @TempDir Path folder;

  @Test
  void theFileIsEncipheredAndLargeAnswersStayInMemory() throws IOException, SQLException {
    DataKey key = DataKey.draw(new SecureRandom());
    Path file = folder.resolve("balai");
    try (EmbeddedDatabase database = EmbeddedDatabase.open(file, key);
        Handle handle = database.reading().open()) {
      handle.execute("create table person (name varchar(80))");
      handle.execute("insert into person select '" + NAME + "' from system_range(1, 5000)");
      assertThat(
              handle
                  .select(
                      "select setting_value from information_schema.settings where setting_name ="
                          + " 'MAX_MEMORY_ROWS'")
                  .mapTo(Integer.class)
                  .one())
          .isEqualTo(Integer.MAX_VALUE);
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path written : files.toList()) {
        assertThat(Files.readString(written, StandardCharsets.ISO_8859_1))
            .doesNotContain(NAME, "person");
      }
    }
    try (EmbeddedDatabase again = EmbeddedDatabase.open(file, key);
        Handle handle = again.reading().open()) {
      assertThat(handle.select("select count(*) from person").mapTo(Integer.class).one())
          .isEqualTo(5000);
    }
  }
}

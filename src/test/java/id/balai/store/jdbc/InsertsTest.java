package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Migrations that arrive out of order leave columns in another order on a database that was there
/// before; an insert that counts on the order would then write values into the wrong columns.
final class InsertsTest {

  private static final Pattern INSERT = Pattern.compile("insert into (\\w+)(\\s*\\()?");

  @Test
  void everyInsertNamesItsColumns() throws IOException {
    List<MatchResult> inserts;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      inserts =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .flatMap(file -> INSERT.matcher(text(file)).results())
              .toList();
    }
    assertThat(inserts).hasSizeGreaterThan(10).allMatch(insert -> insert.group(2) != null);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}

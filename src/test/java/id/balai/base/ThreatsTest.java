package id.balai.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every line of the table of threats names tests that are there.
final class ThreatsTest {

  private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+Test)`");
  private static final int COLUMN_OF_TESTS = 4;

  private static final Path PROJECT = Path.of(System.getProperty("basedir", ""));

  @Test
  void everyThreatNamesATestThatExists() throws IOException {
    Set<String> there;
    try (Stream<Path> files = Files.walk(PROJECT.resolve("src/test/java"))) {
      there =
          files
              .map(file -> String.valueOf(file.getFileName()).replaceFirst("\\.java$", ""))
              .collect(Collectors.toSet());
    }
    List<String> lines =
        Files.readAllLines(PROJECT.resolve("docs/threats.md")).stream()
            .filter(line -> line.startsWith("| "))
            .skip(2)
            .toList();
    assertThat(lines).hasSizeGreaterThan(20);
    for (String line : lines) {
      List<String> named =
          TEST.matcher(line.split("\\|", -1)[COLUMN_OF_TESTS])
              .results()
              .map(found -> found.group(1))
              .toList();
      assertThat(named).as(line).isNotEmpty();
      assertThat(there).as(line).containsAll(named);
    }
  }
}

package id.balai.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Reads the sources: every key that is used exists in every language, every key that exists is
/// used.
final class BundleTest {

  private static final Path SOURCES = Path.of("src/main/java/id/balai/ui");
  private static final Path BUNDLES = Path.of("src/main/resources/id/balai/ui/text");

  /// A string literal of lower-case words with dots is a key, unless it names a file.
  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)+)\"");

  private static final Pattern FILE = Pattern.compile(".*\\.(css|ttf|properties)");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKeyUsedExistsAndEveryKeyExistingIsUsed(Language language) {
    assertThat(keys(language)).isEqualTo(usedKeys());
  }

  @Test
  void sentencesHaveTheSameGapsInEveryLanguage() {
    for (Path file : bundles(Language.INDONESIAN)) {
      Properties first = read(file);
      Properties second = read(sibling(file));
      for (String key : first.stringPropertyNames()) {
        assertThat(gaps(second.getProperty(key))).as(key).isEqualTo(gaps(first.getProperty(key)));
      }
    }
  }

  private static int gaps(String pattern) {
    return new MessageFormat(pattern, Language.ENGLISH.locale()).getFormatsByArgumentIndex().length;
  }

  private static Path sibling(Path file) {
    return file.resolveSibling(file.getFileName().toString().replace("_id.", "_en."));
  }

  private static Set<String> keys(Language language) {
    return bundles(language).stream()
        .flatMap(file -> read(file).stringPropertyNames().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> usedKeys() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> KEY.matcher(text(file)).results())
          .map(MatchResult::group)
          .map(literal -> literal.substring(1, literal.length() - 1))
          .filter(key -> !FILE.matcher(key).matches())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> bundles(Language language) {
    String end = "_" + language.locale().getLanguage() + ".properties";
    try (Stream<Path> files = Files.list(BUNDLES)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties read(Path file) {
    var properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package id.balai.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.Launcher;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
/// used; a constant that is named has its words.
final class BundleTest {

  private static final Path SOURCES = Path.of("src/main/java/id/balai/ui");
  private static final Path BUNDLES = Path.of("src/main/resources/id/balai/ui/text");

  /// A string literal of lower-case words with dots is a key, unless it names a file.
  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)+)\"");

  /// The words of an enum's constants stand under one group of keys.
  private static final Pattern GROUP =
      Pattern.compile(
          "[mM]essages(?:\\(\\))?\\s*\\.(?:of|key)\\(\\s*(?:\\w+ \\? )?\"([a-z.]+)\"(?: :"
              + " \"([a-z.]+)\")?,");

  private static final List<Class<?>> ENUMS = enums();

  private static final Pattern FILE = Pattern.compile(".*\\.(css|ttf|properties)");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKeyUsedExistsAndEveryKeyExistingIsUsed(Language language) {
    Set<String> keys = keys(language);
    var used = new TreeSet<>(used());
    for (String group : groups()) {
      if (!keys.contains(group)) {
        used.remove(group);
      }
      used.addAll(named(group, keys));
    }
    assertThat(keys).isEqualTo(used);
  }

  /// The keys of the constants of the enum that is named under a group: the largest one all of
  /// whose constants have their words.
  private static Set<String> named(String group, Set<String> keys) {
    return ENUMS.stream()
        .map(type -> keys(group, type))
        .filter(keys::containsAll)
        .max(Comparator.comparingInt(Set::size))
        .orElseThrow(() -> new AssertionError("no enum has all its words under " + group));
  }

  private static Set<String> keys(String group, Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .map(constant -> Messages.key(group, (Enum<?>) constant))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> groups() {
    return found(GROUP)
        .flatMap(match -> Stream.of(match.group(1), match.group(2)))
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Every enum of the program.
  private static List<Class<?>> enums() {
    Path classes =
        Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    try (Stream<Path> files = Files.walk(classes.resolve("id/balai"))) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.contains("-info"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .<Class<?>>map(BundleTest::loaded)
          .filter(Class::isEnum)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(name, false, BundleTest.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
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

  private static Set<String> used() {
    return found(KEY)
        .map(match -> match.group(1))
        .filter(key -> !FILE.matcher(key).matches())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<MatchResult> found(Pattern what) {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
          .flatMap(file -> what.matcher(text(file)).results());
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

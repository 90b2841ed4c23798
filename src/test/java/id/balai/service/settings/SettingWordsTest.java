package id.balai.service.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.participant.Role;
import id.balai.paper.pdf.EmblemFiles;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every setting, every field of its rows and everything that can be chosen has a name on the
/// screen, and no name is of something that there is not.
final class SettingWordsTest {

  private static final Path BUNDLES = Path.of("src/main/resources/id/balai/service/settings");

  private final EventSettings catalogue =
      new EventSettings(new EmblemFiles(), () -> List.of("sudut"));

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void thereAreWordsForEverySettingAndNoOthers(String language) throws IOException {
    var wanted = new TreeSet<String>();
    for (Setting<?> setting : catalogue.all()) {
      wanted.add("group." + setting.group());
      wanted.add(setting.name());
      collect(setting.kind(), wanted);
    }
    List.of(Role.values()).forEach(role -> wanted.add("Role." + role));
    var words = new Properties();
    try (Reader in =
        Files.newBufferedReader(
            BUNDLES.resolve("words_" + language + ".properties"), StandardCharsets.UTF_8)) {
      words.load(in);
    }
    assertThat(words.stringPropertyNames()).isEqualTo(wanted);
    assertThat(words.values()).noneMatch(word -> word.toString().isBlank());
  }

  private static void collect(Kind<?> kind, Set<String> wanted) {
    switch (kind) {
      case Choice<?> choice ->
          choice.values().stream()
              .map(one -> one.getDeclaringClass().getSimpleName() + "." + one.name())
              .forEach(wanted::add);
      case Maybe<?> maybe -> collect(maybe.some(), wanted);
      case Many<?> many -> collect(many.each(), wanted);
      case Parts<?> parts ->
          parts
              .fields()
              .forEach(
                  field -> {
                    wanted.add(parts.kind().getSimpleName() + "." + field.name());
                    collect(field.kind(), wanted);
                  });
      case Named _, Whole _, Amount _, Words _, Flag _, Written<?> _, Picture _, MarginsKind _ -> {}
    }
  }
}

package id.balai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.paper.pdf.EmblemFiles;
import id.balai.service.settings.EventSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Settings as they are given to a command: words, a file, both, and what is neither.
final class GivenSettingsTest {

  @TempDir Path folder;

  private final GivenSettings settings =
      new GivenSettings(new EventSettings(new EmblemFiles(), () -> List.of("sudut")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # words                          | values
          event.name=Pembinaan                  | {"event.name":"Pembinaan"}
          ` event.name =Pembinaan`              | {"event.name":"Pembinaan"}
          event.name=a=b                        | {"event.name":"a=b"}
          event.name=                           | {"event.name":""}
          event.name=Satu;event.name=Dua             | {"event.name":"Dua"}
          event.name=Satu;event.venue=Balai           | {"event.name":"Satu","event.venue":"Balai"}
          """)
  void everyWordIsOneValue(String words, String values) throws IOException {
    assertThat(text(settings.read(Optional.empty(), List.of(words.split(";"))))).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words            | sentence         | about
          event.name         | settings.word    | event.name
          =Pembinaan         | settings.word    | =Pembinaan
          judul=Pembinaan    | settings.unknown | judul
          EVENT.NAME=Pembinaan    | settings.unknown | EVENT.NAME
          event.name=a;x          | settings.word    | x
          """)
  void whatIsNoValueIsNamed(String words, String key, String about) throws IOException {
    assertThat(settings.read(Optional.empty(), List.of(words.split(";"))))
        .isEqualTo(new GivenSettings.Read.Wrong(key, about));
  }

  @Test
  void wordsCountAfterTheFile() throws IOException {
    Path file = file("{\"event.name\":\"Dari berkas\",\"event.venue\":\"Balai\"}");
    assertThat(text(settings.read(Optional.of(file), List.of("event.name=Dari baris"))))
        .isEqualTo("{\"event.name\":\"Dari baris\",\"event.venue\":\"Balai\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "\"event.name\"",
        "{\"event.name\":",
        "{\"event.name\":\"a\",\"event.name\":\"b\"}",
        "event.name=Pembinaan",
        "{\"event.name\":\"a\"} {}",
      })
  void aFileThatHoldsNoSingleObjectChangesNothing(String content) throws IOException {
    Path file = file(content);
    assertThat(settings.read(Optional.of(file), List.of()))
        .isEqualTo(new GivenSettings.Read.Wrong("settings.file", file.toString()));
  }

  @Test
  void aFileLargerThanSettingsCanBeIsNotRead() throws IOException {
    Path file = file("{\"event.name\":\"" + "a".repeat(16 << 20) + "\"}");
    assertThat(settings.read(Optional.of(file), List.of()))
        .isInstanceOf(GivenSettings.Read.Wrong.class);
  }

  @Test
  void aPictureMayBeNamedAsAFile() throws IOException {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0};
    Path file = Files.write(folder.resolve("lambang.png"), picture);
    assertThat(text(settings.read(Optional.empty(), List.of("letterhead.emblem=@" + file))))
        .isEqualTo(
            "{\"letterhead.emblem\":\"" + Base64.getEncoder().encodeToString(picture) + "\"}");
    assertThat(text(settings.read(Optional.empty(), List.of("event.name=@" + file))))
        .as("only where a picture is meant")
        .isEqualTo("{\"event.name\":\"@" + file + "\"}");
  }

  @Test
  void aFileThatIsNotThereIsBrokenMachinery() {
    assertThatThrownBy(
            () -> settings.read(Optional.of(folder.resolve("tidak-ada.json")), List.of()))
        .isInstanceOf(NoSuchFileException.class);
  }

  private Path file(String content) throws IOException {
    return Files.write(folder.resolve("atur.json"), content.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(GivenSettings.Read read) {
    var values = ((GivenSettings.Read.Values) read).values();
    Stream<String> each =
        values.entrySet().stream().map(one -> "\"" + one.getKey() + "\":" + json(one.getValue()));
    return each.collect(Collectors.joining(",", "{", "}"));
  }

  private static String json(JsonNode value) {
    return value.toString();
  }
}

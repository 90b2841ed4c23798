package id.balai.cli;

import id.balai.domain.event.Emblem;
import id.balai.service.settings.EventSettings;
import id.balai.service.settings.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/// Values for settings as they were given to a command: from a file, and after it one by one.
final class GivenSettings {

  /// Two pictures and all the words of a large event have room in it.
  private static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final JsonMapper STRICT =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final EventSettings catalogue;

  GivenSettings(EventSettings catalogue) {
    this.catalogue = catalogue;
  }

  /// What was read.
  sealed interface Read {

    /// Values by name.
    record Values(SequencedMap<String, JsonNode> values) implements Read {}

    /// Words that are no values.
    ///
    /// @param key of the sentence that says so
    /// @param about what it is about
    record Wrong(String key, String about) implements Read {}
  }

  /// @param words each `NAME=VALUE`
  /// @throws IOException when the file cannot be read
  Read read(Optional<Path> file, List<String> words) throws IOException {
    var values = new LinkedHashMap<String, JsonNode>();
    if (file.isPresent()) {
      Optional<JsonNode> object = object(file.get());
      if (object.isEmpty()) {
        return new Read.Wrong("settings.file", file.get().toString());
      }
      for (Map.Entry<String, JsonNode> property : object.get().properties()) {
        values.put(property.getKey(), property.getValue());
      }
    }
    for (String word : words) {
      int sign = word.indexOf('=');
      if (sign < 1) {
        return new Read.Wrong("settings.word", word);
      }
      String name = word.substring(0, sign).strip();
      Optional<Setting<?>> setting = catalogue.find(name);
      if (setting.isEmpty()) {
        return new Read.Wrong("settings.unknown", name);
      }
      values.put(name, value(setting.get(), word.substring(sign + 1)));
    }
    return new Read.Values(values);
  }

  /// A file that holds one object and is not larger than settings can be.
  private static Optional<JsonNode> object(Path file) throws IOException {
    byte[] bytes = bytes(file, MOST_BYTES);
    try {
      return bytes.length > MOST_BYTES
          ? Optional.empty()
          : Optional.of(STRICT.readTree(bytes)).filter(JsonNode::isObject);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /// A picture may be named as a file: `@FILE.png`.
  private static JsonNode value(Setting<?> setting, String words) throws IOException {
    if (!setting.isPicture() || !words.startsWith("@")) {
      return setting.kind().typed(words);
    }
    try {
      byte[] picture = bytes(Path.of(words.substring(1)), Emblem.MOST_BYTES);
      return StringNode.valueOf(Base64.getEncoder().encodeToString(picture));
    } catch (InvalidPathException e) {
      return StringNode.valueOf(words);
    }
  }

  /// At most one byte more than the limit.
  private static byte[] bytes(Path file, int most) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(most + 1);
    }
  }
}

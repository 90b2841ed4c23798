package id.balai.service.settings;

import id.balai.domain.event.Event;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// A text.
///
/// @param least characters that are needed
/// @param most characters that are taken
/// @param lines whether it may have several lines
public record Words(int least, int most, Lines lines) implements Kind<String> {

  /// How many lines a text may have.
  public enum Lines {
    ONE,
    MANY
  }

  /// A line that may be empty.
  static Words line(int most) {
    return new Words(0, most, Lines.ONE);
  }

  /// A line that says something.
  static Words needed(int most) {
    return new Words(1, most, Lines.ONE);
  }

  @Override
  public JsonNode write(String value) {
    return StringNode.valueOf(value);
  }

  @Override
  public String read(JsonNode given, Event event) throws UnfitValueException {
    if (!given.isString()) {
      throw new UnfitValueException(allowed(event));
    }
    String words = given.stringValue().strip();
    boolean isPlain =
        words.codePoints().noneMatch(sign -> Character.isISOControl(sign) && !isBreak(sign));
    if (words.length() < least || words.length() > most || !isPlain) {
      throw new UnfitValueException(allowed(event));
    }
    return words;
  }

  private boolean isBreak(int sign) {
    return lines == Lines.MANY && sign == '\n';
  }

  @Override
  public String allowed(Event event) {
    return "\"…\" " + least + ".." + most;
  }

  @Override
  public JsonNode typed(String words) {
    return plain(words);
  }

  /// A text as it was typed, in quotes or without.
  static JsonNode plain(String words) {
    if (words.length() > 1 && words.startsWith("\"") && words.endsWith("\"")) {
      JsonNode parsed = Kind.parsed(words);
      if (parsed.isString()) {
        return parsed;
      }
    }
    return StringNode.valueOf(words);
  }
}

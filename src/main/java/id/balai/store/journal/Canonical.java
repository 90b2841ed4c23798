package id.balai.store.journal;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;

/// The canonical form of JSON (RFC 8785): keys in the order of their UTF-16 units, no blanks, the
/// shortest escapes. Trees of texts, whole numbers and truth values, which is nearly all that facts
/// are made of, are written at once; whatever has another number goes through the library.
final class Canonical {
  /// Whole numbers up to here are the same as numbers of JavaScript, of which the rule speaks.
  private static final long EXACT = 1L << 53;

  private final StringBuilder out = new StringBuilder(512);

  private Canonical() {}

  /// A part that is in the canonical form already.
  record Written(String json) {}

  static String json(String json) {
    try {
      return new JsonCanonicalizer(json).getEncodedString();
    } catch (IOException e) {
      throw new IllegalStateException("our own JSON has a canonical form", e);
    }
  }

  /// The form of an object.
  ///
  /// @param fields texts, whole numbers, trees and what is written already, by their names
  static String json(FactCodec codec, Map<String, Object> fields) {
    var canonical = new Canonical();
    return canonical.write(fields) ? canonical.out.toString() : json(codec.write(fields));
  }

  private boolean write(Map<String, Object> fields) {
    char before = '{';
    for (Map.Entry<String, Object> field : new TreeMap<>(fields).entrySet()) {
      out.append(before);
      before = ',';
      text(field.getKey());
      out.append(':');
      if (!value(field.getValue())) {
        return false;
      }
    }
    out.append(before == '{' ? "{}" : "}");
    return true;
  }

  private boolean value(Object value) {
    return switch (value) {
      case JsonNode node -> node(node);
      case Written written -> {
        out.append(written.json);
        yield true;
      }
      case String text -> text(text);
      case Long number -> number(number);
      case Integer number -> number(number);
      default -> false;
    };
  }

  private boolean node(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> object(node);
      case ARRAY -> array(node);
      case STRING -> text(node.stringValue());
      case NUMBER -> node.isIntegralNumber() && node.canConvertToLong() && number(node.longValue());
      case BOOLEAN, NULL -> {
        out.append(node);
        yield true;
      }
      case BINARY, MISSING, POJO -> false;
    };
  }

  private boolean object(JsonNode node) {
    char before = '{';
    for (String name : node.propertyNames().stream().sorted().toList()) {
      out.append(before);
      before = ',';
      text(name);
      out.append(':');
      if (!node(node.get(name))) {
        return false;
      }
    }
    out.append(before == '{' ? "{}" : "}");
    return true;
  }

  private boolean array(JsonNode node) {
    char before = '[';
    for (JsonNode element : node) {
      out.append(before);
      before = ',';
      if (!node(element)) {
        return false;
      }
    }
    out.append(before == '[' ? "[]" : "]");
    return true;
  }

  private boolean number(long number) {
    out.append(number);
    return Math.abs(number) <= EXACT;
  }

  private boolean text(String text) {
    text(out, text);
    return true;
  }

  /// Adds a text with its quotes.
  static void text(StringBuilder out, String text) {
    out.append('"');
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        out.append(text, plain, i);
        escape(out, c);
        plain = i + 1;
      }
    }
    out.append(text, plain, text.length()).append('"');
  }

  private static void escape(StringBuilder out, char c) {
    int known = "\b\t\n\f\r\"\\".indexOf(c);
    out.append('\\');
    if (known >= 0) {
      out.append("btnfr\"\\".charAt(known));
    } else {
      out.append("u00")
          .append(Character.forDigit(c >> 4, 16))
          .append(Character.forDigit(c & 15, 16));
    }
  }
}

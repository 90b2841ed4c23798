package id.balai.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What is written at once is what the library for canonical JSON makes of the same values.
final class CanonicalTest {
  private final FactCodec codec = new FactCodec();
  private final Random random = new Random(8785);

  @Test
  void anyTreeIsWrittenAsTheLibraryWritesIt() {
    for (int round = 0; round < 2_000; round++) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("sequence", random.nextLong() >>> random.nextInt(64));
      fields.put("left", random.nextInt());
      fields.put(text(), text());
      fields.put("fact", codec.parse(tree(4)));
      assertThat(Canonical.json(codec, fields)).isEqualTo(Canonical.json(codec.write(fields)));
    }
  }

  @Test
  void numbersThatAreNoWholeOnesAreWrittenAsJavaScriptWritesThem() {
    JsonNode node = codec.parse("{\"b\":1.50,\"a\":1e21,\"c\":-0.0,\"d\":9007199254740993}");
    Map<String, Object> fields = Map.of("fact", node);
    assertThat(Canonical.json(codec, fields))
        .isEqualTo("{\"fact\":{\"a\":1e+21,\"b\":1.5,\"c\":0,\"d\":9007199254740992}}");
  }

  private String tree(int depth) {
    int kind = random.nextInt(depth == 0 ? 4 : 6);
    return switch (kind) {
      case 0 -> codec.write(text());
      case 1 -> "" + (random.nextLong() >> random.nextInt(64));
      case 2 -> random.nextBoolean() ? "true" : "null";
      case 3 -> random.nextInt(5) == 0 ? "" + random.nextDouble() * 1e10 : "17";
      case 4 -> {
        StringBuilder many = new StringBuilder("[");
        for (int i = random.nextInt(4); i > 0; i--) {
          many.append(tree(depth - 1)).append(i > 1 ? "," : "");
        }
        yield many.append(']').toString();
      }
      default -> {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
          object.put(text(), codec.parse(tree(depth - 1)));
        }
        yield codec.write(object);
      }
    };
  }

  /// Letters of every kind, signs that are escaped and some that look as if they were.
  private String text() {
    String from = "ab\u0000\u0007\b\t\n\f\r\u001f \"\\/<&\u007fé€\u2028\ufffd\ud83d\ude00Ω";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      int at = random.nextInt(from.length());
      char c = from.charAt(at);
      text.append(Character.isSurrogate(c) ? "\ud83d\ude00" : c);
    }
    return text.toString();
  }
}

package id.balai.evidence.archive;

import id.balai.domain.evidence.OfficeKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The signed statement of an archive, `segel.json`: canonical JSON (RFC 8785), of which everything
/// but the signature is signed.
///
/// @param fields all fields but the signature
/// @param signature 128 hexadecimal digits, or empty in one that is still to be signed
record SealText(ObjectNode fields, String signature) {

  static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String SIGNATURE = "tanda_tangan";

  byte[] toBeSigned() {
    return canonical(fields);
  }

  SealText signed(byte[] by) {
    return new SealText(fields, HexFormat.of().formatHex(by));
  }

  byte[] bytes() {
    return canonical(fields.deepCopy().put(SIGNATURE, signature));
  }

  /// Reads a statement; one that is written in another way than ours is none.
  static Optional<SealText> parse(byte[] bytes) {
    try {
      if (!(JSON.readTree(bytes) instanceof ObjectNode all)) {
        return Optional.empty();
      }
      String signature = all.path(SIGNATURE).asString("");
      ObjectNode fields = all.deepCopy();
      fields.remove(SIGNATURE);
      var text = new SealText(fields, signature);
      boolean isOurs =
          signature.matches("[0-9a-f]{128}") && java.util.Arrays.equals(text.bytes(), bytes);
      return isOurs ? Optional.of(text) : Optional.empty();
    } catch (JacksonException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  byte[] signatureBytes() {
    return HexFormat.of().parseHex(signature);
  }

  /// The key that it names, with the archive's word for it only.
  Optional<OfficeKey> key() {
    try {
      return Optional.of(
          new OfficeKey(
              fields.path("kunci").asString(""),
              "",
              Instant.parse(fields.path("ditulis").asString(""))));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Digests of the files that are no content, by name.
  Map<String, String> files() {
    var files = new TreeMap<String, String>();
    for (Map.Entry<String, JsonNode> file : fields.path("berkas").properties()) {
      files.put(file.getKey(), file.getValue().asString(""));
    }
    return files;
  }

  long entries() {
    return fields.path("entri").asLong(-1);
  }

  String root() {
    return fields.path("akar").asString("");
  }

  String text(String field) {
    return fields.path(field).asString("");
  }

  private static byte[] canonical(ObjectNode node) {
    try {
      return new JsonCanonicalizer(JSON.writeValueAsString(node))
          .getEncodedString()
          .getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("no canonical form", e);
    }
  }
}

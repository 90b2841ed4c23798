package id.balai.evidence.key;

import id.balai.base.WholeFile;
import id.balai.domain.evidence.OfficeKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The public halves of an office's keys as a JSON file, the newest first:
/// `{"kunci":[{"id":…,"ed25519":…,"sertifikat":…,"sejak":…}]}`.
public final class PublicKeyFile {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long MOST_BYTES = 1 << 20;

  private PublicKeyFile() {}

  /// The file's text; equal keys give equal text.
  public static String text(List<OfficeKey> keys) {
    var root = JSON.createObjectNode();
    var list = root.putArray("kunci");
    for (OfficeKey key : keys) {
      list.addObject()
          .put("id", key.id())
          .put("ed25519", key.publicKey())
          .put("sertifikat", key.certificate())
          .put("sejak", key.since().toString());
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  /// Reads such a text; the id in it is ignored, since it follows from the key.
  ///
  /// @throws IOException when it is none
  public static List<OfficeKey> parse(String text) throws IOException {
    try {
      List<OfficeKey> keys = new ArrayList<>();
      for (JsonNode key : JSON.readTree(text).path("kunci")) {
        keys.add(
            new OfficeKey(
                key.path("ed25519").asString(""),
                key.path("sertifikat").asString(""),
                Instant.parse(key.path("sejak").asString(""))));
      }
      if (keys.isEmpty()) {
        throw new IOException("no public keys");
      }
      return keys;
    } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException e) {
      throw new IOException("no file of public keys", e);
    }
  }

  /// Reads such a file.
  public static List<OfficeKey> read(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException("too large for a file of public keys");
    }
    return parse(WholeFile.text(file));
  }

  static void write(Path file, List<OfficeKey> keys) throws IOException {
    WholeFile.write(file, text(keys).getBytes(StandardCharsets.UTF_8));
  }
}

package id.balai.evidence.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Some entries of a sealed log with their paths to its root (RFC 9162), and the signed statement
/// that names the root: canonical JSON (RFC 8785).
///
/// @param seal the archive's signed statement, as it was written
public record ProofText(String seal, List<Proven> entries) {

  /// How every proof begins.
  public static final String START = "{\"entri\":[";

  private static final String KIND = "bukti-catatan-balai";

  public ProofText {
    entries = List.copyOf(entries);
  }

  /// An entry and its way to the root.
  ///
  /// @param index in the archive's log, from 0
  /// @param body of the entry as it was hashed
  /// @param personal the part that says who somebody is, unless it was erased
  /// @param path hashes from the leaf up, hexadecimal
  public record Proven(int index, String body, Optional<String> personal, List<String> path) {
    public Proven {
      path = List.copyOf(path);
    }
  }

  /// Reads a proof; one that is written in another way than ours is none.
  public static Optional<ProofText> parse(byte[] bytes) {
    try {
      JsonNode root = SealText.JSON.readTree(bytes);
      var entries = new ArrayList<Proven>();
      for (JsonNode entry : root.path("entri")) {
        var path = new ArrayList<String>();
        entry.path("jalur").forEach(step -> path.add(step.asString("")));
        Optional<String> personal =
            entry.has("pribadi")
                ? Optional.of(entry.path("pribadi").asString(""))
                : Optional.empty();
        int index = entry.path("nomor").asInt(-1);
        entries.add(new Proven(index, entry.path("catatan").asString(""), personal, path));
      }
      var text = new ProofText(root.path("segel").asString(""), entries);
      return Arrays.equals(text.bytes(), bytes) ? Optional.of(text) : Optional.empty();
    } catch (JacksonException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  /// The proof as a file.
  public byte[] bytes() {
    ObjectNode root = SealText.JSON.createObjectNode();
    root.put("jenis", KIND).put("versi", 1).put("segel", seal);
    ArrayNode all = root.putArray("entri");
    for (Proven entry : entries) {
      ObjectNode node = all.addObject();
      node.put("nomor", entry.index()).put("catatan", entry.body());
      entry.personal().ifPresent(part -> node.put("pribadi", part));
      ArrayNode path = node.putArray("jalur");
      entry.path().forEach(path::add);
    }
    try {
      return new JsonCanonicalizer(SealText.JSON.writeValueAsString(root))
          .getEncodedString()
          .getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("no canonical form", e);
    }
  }
}

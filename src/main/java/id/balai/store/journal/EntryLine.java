package id.balai.store.journal;

import id.balai.domain.log.Entry;
import id.balai.domain.log.Provenance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.zip.CRC32C;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;

/// One entry as a line of the journal: eight hexadecimal digits of CRC32C, a blank, the entry's
/// canonical JSON (RFC 8785). The entry's hash is the SHA-256 of that JSON, which holds the hash of
/// the entry before.
///
/// @param entry the entry
/// @param previous hash of the entry before, 64 zeros for the first
/// @param left entries of the same transaction that follow; 0 on its last one
/// @param json canonical JSON
record EntryLine(Entry entry, String previous, int left, String json) {

  private static final int CRC_LENGTH = 8;

  static EntryLine of(FactCodec codec, Entry entry, String previous, int left) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("sequence", entry.sequence());
    fields.put("previous", previous);
    fields.put("left", left);
    fields.put("at", entry.provenance().at().toString());
    fields.put("zone", entry.provenance().zone().getId());
    fields.put("station", entry.provenance().station());
    fields.put("actor", entry.provenance().actor());
    fields.put("kind", FactCodec.kindOf(entry.fact()));
    fields.put("fact", codec.tree(entry.fact()));
    String json = canonical(codec.write(fields));
    var hashed = new Entry(entry.sequence(), entry.provenance(), entry.fact(), sha256(json));
    return new EntryLine(hashed, previous, left, json);
  }

  /// Reads a line without its line end.
  ///
  /// @throws DamagedLineException when the checksum does not fit or the JSON is no entry
  static EntryLine parse(FactCodec codec, String line) throws DamagedLineException {
    if (line.length() <= CRC_LENGTH + 1 || !line.startsWith(crc(line.substring(CRC_LENGTH + 1)))) {
      throw new DamagedLineException("checksum");
    }
    try {
      return ofBody(codec, line.substring(CRC_LENGTH + 1));
    } catch (JournalDamagedException e) {
      throw new DamagedLineException("no entry", e);
    }
  }

  /// The line of an entry's canonical JSON.
  static EntryLine ofBody(FactCodec codec, String json) throws JournalDamagedException {
    try {
      JsonNode node = codec.parse(json);
      var provenance =
          new Provenance(
              Instant.parse(node.get("at").asString()),
              ZoneId.of(node.get("zone").asString()),
              node.get("station").asString(),
              node.get("actor").asString());
      var fact = codec.fact(node.get("kind").asString(), node.get("fact"));
      var entry = new Entry(node.get("sequence").asLong(), provenance, fact, sha256(json));
      return new EntryLine(entry, node.get("previous").asString(), node.get("left").asInt(), json);
    } catch (RuntimeException e) {
      throw new JournalDamagedException(0, "no entry");
    }
  }

  byte[] bytes() {
    return (crc(json) + " " + json + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String canonical(String json) {
    try {
      return new JsonCanonicalizer(json).getEncodedString();
    } catch (IOException e) {
      throw new IllegalStateException("our own JSON has a canonical form", e);
    }
  }

  private static String crc(String json) {
    var crc = new CRC32C();
    crc.update(json.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) crc.getValue());
  }

  private static String sha256(String json) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(json.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

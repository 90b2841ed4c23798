package id.balai.evidence.verify;

import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Finding.Code;
import id.balai.domain.evidence.PaperRecords;
import id.balai.evidence.log.OutsideJson;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What the tables of an archive say about its papers.
///
/// @param ended what became of certificates that no longer stand, by short code
/// @param originals digests of papers that were sent, by those of what came back
record ArchivedRecords(Map<String, Finding> ended, Map<String, String> originals)
    implements PaperRecords {

  private static final int MOST_TABLE = 256 << 20;

  static PaperRecords in(Bundle bundle) throws IOException {
    var ended = new HashMap<String, Finding>();
    for (JsonNode row : table(bundle, "data/data/sertifikat.json")) {
      String code = row.path("kode").asString("");
      switch (row.path("keadaan").asString("")) {
        case "REPLACED" ->
            ended.put(code, Finding.broken(Code.REPLACED, "", row.path("pengganti").asString("")));
        case "VOIDED" -> ended.put(code, Finding.broken(Code.VOIDED, ""));
        default -> {}
      }
    }
    var originals = new HashMap<String, String>();
    for (JsonNode row : table(bundle, "data/data/tte.json")) {
      originals.put(row.path("sidik_tte").asString(""), row.path("sidik_asal").asString(""));
    }
    return new ArchivedRecords(ended, originals);
  }

  private static JsonNode table(Bundle bundle, String name) throws IOException {
    if (!bundle.has(name)) {
      return OutsideJson.READER.createArrayNode();
    }
    try {
      return OutsideJson.READER.readTree(bundle.bytes(name, MOST_TABLE));
    } catch (JacksonException e) {
      throw new IOException("no table", e);
    }
  }

  @Override
  public Optional<Finding> standing(String code) {
    return Optional.ofNullable(ended.get(code));
  }

  @Override
  public Optional<String> original(String hash) {
    return Optional.ofNullable(originals.get(hash));
  }
}

package id.balai.evidence.key;

import id.balai.domain.evidence.OfficeKey;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Everything about an office's keys that is kept.
///
/// @param keys the private halves as PKCS#12
/// @param password the one that the machine keeps for them, unless the keeper has set one
/// @param known the public half of every key that ever signed, the newest first
/// @param stamps the time-stamp service, where one was named
@SuppressWarnings("ArrayRecordComponent") // never compared
record KeyBox(byte[] keys, Optional<char[]> password, List<OfficeKey> known, Optional<URI> stamps) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String KEYS = "kantor";
  private static final String PASSWORD = "sandi";
  private static final String KNOWN = "dikenal";
  private static final String STAMPS = "capWaktu";

  KeyBox {
    known = List.copyOf(known);
  }

  /// Other private halves; their public half joins the known ones.
  KeyBox with(byte[] fresh, OfficeKey key) {
    var all = new ArrayList<OfficeKey>();
    all.add(key);
    all.addAll(known);
    return new KeyBox(fresh, password, all, stamps);
  }

  /// The same keys under the keeper's password.
  KeyBox protectedBy(byte[] fresh) {
    return new KeyBox(fresh, Optional.empty(), known, stamps);
  }

  KeyBox withStamps(Optional<URI> service) {
    return new KeyBox(keys, password, known, service);
  }

  byte[] bytes() {
    var root = JSON.createObjectNode();
    root.put(KEYS, Base64.getEncoder().encodeToString(keys));
    password.ifPresent(letters -> root.put(PASSWORD, new String(letters)));
    root.put(KNOWN, PublicKeyFile.text(known));
    stamps.ifPresent(service -> root.put(STAMPS, service.toString()));
    return JSON.writeValueAsBytes(root);
  }

  /// @throws IOException when it is none
  static KeyBox of(byte[] bytes) throws IOException {
    try {
      JsonNode root = JSON.readTree(new String(bytes, StandardCharsets.UTF_8));
      return new KeyBox(
          Base64.getDecoder().decode(root.path(KEYS).asString("")),
          text(root, PASSWORD).map(String::toCharArray),
          PublicKeyFile.parse(root.path(KNOWN).asString("")),
          text(root, STAMPS).map(URI::create));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IOException("the file of the office's keys is damaged", e);
    }
  }

  private static Optional<String> text(JsonNode root, String name) {
    return root.has(name) ? Optional.of(root.path(name).asString("")) : Optional.empty();
  }
}

package id.balai.store.journal;

import id.balai.base.Sha256;
import id.balai.domain.log.Fact;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// The part of an entry that says who somebody is. The entry itself only holds its digest; the salt
/// keeps anybody from guessing a name by its digest after the part is gone.
///
/// @param text canonical JSON
record PersonalPart(String text) {

  private static final int SALT_BYTES = 16;

  /// The part of a fact, or empty where the fact says nothing of that kind.
  static Optional<PersonalPart> of(FactCodec codec, Fact fact, SecureRandom random) {
    if (fact.redacted().equals(fact)) {
      return Optional.empty();
    }
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    Map<String, Object> fields =
        Map.of(
            "fact",
            codec.part(fact),
            "salt",
            Base64.getEncoder().withoutPadding().encodeToString(salt));
    return Optional.of(new PersonalPart(Canonical.json(codec, fields)));
  }

  String digest() {
    return Sha256.hex(text);
  }

  Fact fact(FactCodec codec, String kind) {
    JsonNode node = codec.parse(text);
    return codec.fact(kind, node.get("fact"));
  }
}

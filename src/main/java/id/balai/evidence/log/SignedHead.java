package id.balai.evidence.log;

import id.balai.domain.evidence.OfficeKey;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.WorkspaceFact;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// An entry by which an office says where a chain stood.
///
/// @param line of the entry in the log, from 1
/// @param fits whether it speaks of its own chain, of a place before itself, and of the entry that
///   stands there
/// @param head what was signed; empty: nothing that could have been
/// @param key id of the key that is said to have signed
public record SignedHead(
    int line, boolean fits, Optional<LogHead> head, String key, String signature) {

  /// The result of checking it.
  public enum State {
    HOLDS,
    BROKEN,
    /// By a key that is not known here: that of another computer of the same office.
    UNKNOWN_KEY
  }

  static Optional<LogHead> head(JsonNode fact) {
    JsonNode head = fact.path("head");
    String hash = head.path("hash").asString("");
    try {
      return hash.matches("[0-9a-f]{64}")
          ? Optional.of(
              new LogHead(
                  UUID.fromString(head.path("chain").asString("")),
                  head.path("sequence").asLong(0),
                  hash))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Checks the signature.
  ///
  /// @param keys the office's
  public State check(List<OfficeKey> keys) {
    if (!fits || head.isEmpty() || !signature.matches("[0-9a-f]{128}")) {
      return State.BROKEN;
    }
    Optional<OfficeKey> signer = keys.stream().filter(one -> one.id().equals(key)).findFirst();
    if (signer.isEmpty()) {
      return State.UNKNOWN_KEY;
    }
    byte[] message = WorkspaceFact.HeadSigned.message(head.get());
    return signer.get().verifies(message, HexFormat.of().parseHex(signature))
        ? State.HOLDS
        : State.BROKEN;
  }
}

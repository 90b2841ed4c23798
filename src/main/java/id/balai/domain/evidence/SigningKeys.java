package id.balai.domain.evidence;

import java.util.List;
import java.util.Optional;

/// The office's keys on this machine. They stand locked only where the keeper has set a password
/// and nobody has typed it since the start. The first ones are made when somebody who may sign
/// needs them; as long as there are none, nothing is signed.
public interface SigningKeys {

  /// The public half of the key that signs now; known also while locked.
  ///
  /// @throws java.util.NoSuchElementException when there are none, or their file is lost
  OfficeKey current();

  /// The public half of every key that ever signed here, the newest first; the current one is among
  /// them. None are made for this question.
  List<OfficeKey> known();

  /// Signs with Ed25519 (RFC 8032). What is signed says what it is (a JSON with its kind, a COSE
  /// structure), so that no signature can pass for one of another purpose.
  ///
  /// @return 64 bytes, or empty while locked or where there are none
  Optional<byte[]> sign(byte[] message);

  /// The seal of papers, or empty while locked or where there is none.
  Optional<Seal> seal();
}

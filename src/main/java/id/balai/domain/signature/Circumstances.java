package id.balai.domain.signature;

import id.balai.domain.participant.Delegate;
import java.time.Instant;
import java.util.Optional;

/// What else makes a signature evidence: what was read in which language and when, who agreed when,
/// and how the signer was known.
///
/// @param language ISO 639 code of the text that was shown
/// @param shownAt when the text came to be seen
/// @param agreedAt when the signer said to agree
/// @param identification how the signer was known
/// @param assistance who helped and why (R21)
/// @param delegate who signed in the person's place, where the organizer allows it
public record Circumstances(
    String language,
    Instant shownAt,
    Instant agreedAt,
    Identification identification,
    Optional<Assistance> assistance,
    Optional<Delegate> delegate) {

  /// Nothing more is known of an Indonesian text that was signed.
  public static Circumstances notKept(Instant readAt, Instant signedAt) {
    return plain("id", readAt, signedAt, Identification.NOT_KEPT);
  }

  /// The same without the names of those who helped or came for the person.
  Circumstances redacted() {
    return new Circumstances(
        language,
        shownAt,
        agreedAt,
        identification,
        assistance.map(_ -> Assistance.ERASED),
        delegate.map(_ -> Delegate.ERASED));
  }

  /// Somebody signed in person and without help.
  public static Circumstances plain(
      String language, Instant shownAt, Instant agreedAt, Identification identification) {
    return new Circumstances(
        language, shownAt, agreedAt, identification, Optional.empty(), Optional.empty());
  }
}

package id.balai.domain.certificate;

import java.time.Instant;
import java.util.Optional;

/// A certificate and what became of it.
///
/// @param certificate as it was issued
/// @param voiding when and why it was voided; empty: it stands
/// @param replacement the certificate that was issued in its place
public record IssuedCertificate(
    Certificate certificate, Optional<Voiding> voiding, Optional<Certificate> replacement) {

  /// That a certificate no longer counts.
  ///
  /// @param at when it was voided
  /// @param reason as the committee wrote it
  public record Voiding(Instant at, String reason) {}

  /// What a certificate is worth.
  public enum State {
    /// It counts.
    STANDS,
    /// It was voided and nothing came in its place.
    VOIDED,
    /// It was voided; another one counts in its place.
    REPLACED
  }

  /// What it is worth.
  public State state() {
    if (replacement.isPresent()) {
      return State.REPLACED;
    }
    return voiding.isPresent() ? State.VOIDED : State.STANDS;
  }
}

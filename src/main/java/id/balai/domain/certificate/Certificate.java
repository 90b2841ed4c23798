package id.balai.domain.certificate;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A certificate that was issued; its number is never given again (R24).
///
/// @param event id of the event
/// @param participant to whom
/// @param sequence number within the event, from 1
/// @param number as printed, for example `800.1/017/KEC-RP/X/2024`
/// @param code short code for people to check it by, for example `BLI-7K4M-9QXE`
/// @param issuedAt when
/// @param replaces sequence number of the certificate in whose place it was issued; older journals
///   lack it, for then there was no replacing
public record Certificate(
    UUID event,
    UUID participant,
    int sequence,
    String number,
    String code,
    Instant issuedAt,
    Optional<Integer> replaces) {

  public Certificate {
    replaces = replaces == null ? Optional.empty() : replaces;
  }
}

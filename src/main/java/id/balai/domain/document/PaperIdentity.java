package id.balai.domain.document;

import java.time.ZonedDateTime;

/// What tells one paper from all others; it goes into the foot, the QR code and the archive's
/// metadata (§5.4, R45). Two papers with equal content and equal identity are equal byte for byte.
///
/// @param code short code that people can read out, for example `BLI-7K4M-9QXE`
/// @param verification content of the verification QR code, or empty: then none is printed
/// @param issued when the paper was made, in the event's zone
/// @param archive what the archive wants to know about it
public record PaperIdentity(
    String code, String verification, ZonedDateTime issued, ArchiveNote archive) {

  /// A paper that has no archive note and no QR code.
  public static PaperIdentity of(String code, ZonedDateTime issued) {
    return new PaperIdentity(code, "", issued, ArchiveNote.NONE);
  }
}

package id.balai.domain.document;

import java.time.ZonedDateTime;

/// What tells one paper from all others; it goes into the foot, the QR code and the archive's
/// metadata (§5.4, R45). Two papers with equal content and equal identity are equal byte for byte.
///
/// @param code short code that people can read out, for example `BLI-7K4M-9QXE`
/// @param verification content of the verification QR code, or empty: then none is printed
/// @param issued when the paper was made, in the event's zone
/// @param archive what the archive wants to know about it
/// @param logHead where the log stood when the paper was made, for example
///   `1204/7F3A-09C1-55DE-0B12`, or empty: then none is printed. Anyone who keeps the paper can
///   show later that the log was cut off or written anew.
public record PaperIdentity(
    String code, String verification, ZonedDateTime issued, ArchiveNote archive, String logHead) {

  /// A paper that does not show where the log stood.
  public PaperIdentity(
      String code, String verification, ZonedDateTime issued, ArchiveNote archive) {
    this(code, verification, issued, archive, "");
  }

  /// The same paper under a number of the office's agenda, or none.
  public PaperIdentity numbered(String number) {
    var note =
        new ArchiveNote(archive.classification(), number, archive.retention(), archive.security());
    return new PaperIdentity(code, verification, issued, note, logHead);
  }

  /// The same with the place where the log stood.
  public PaperIdentity withLogHead(String head) {
    return new PaperIdentity(code, verification, issued, archive, head);
  }
}

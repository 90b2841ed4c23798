package id.balai.domain.layout;

/// What the archive is told of every paper of an event (R45); each may be empty.
///
/// @param classification classification code, for example `800.1.4`
/// @param retention how long papers are kept and what happens then
/// @param security level of access, for example `Biasa`
public record ArchivePlan(String classification, String retention, String security) {

  /// Open to everybody in the office, nothing else is known.
  public static final ArchivePlan STANDARD = new ArchivePlan("", "", "Biasa");

  public ArchivePlan {
    classification = classification.strip();
    retention = retention.strip();
    security = security.strip();
  }
}

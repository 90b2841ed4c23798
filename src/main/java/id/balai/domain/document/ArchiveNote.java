package id.balai.domain.document;

/// What an archive writes on a file's card (§5.4); every field may be empty.
///
/// @param classification classification code, for example `800.1.4`
/// @param number number of the paper in the office's agenda
/// @param retention how long it is kept and what happens then
/// @param security level of access, for example `Biasa`
public record ArchiveNote(String classification, String number, String retention, String security) {

  /// Nothing is known.
  public static final ArchiveNote NONE = new ArchiveNote("", "", "", "");
}

package id.balai.domain.printing;

/// The paper of a print: which one, without a word about a person.
///
/// @param kind what it is, for example `sheets`
/// @param scope which of its kind, for example `SOS/Forkopimcam` or a certificate's sequence number
/// @param digest SHA-256 of the PDF file, lower-case hexadecimal
/// @param pages how many pages one copy has
public record PrintedPaper(String kind, String scope, String digest, int pages) {

  /// Whether both are the same paper, be it in another version.
  public boolean isSamePaperAs(PrintedPaper other) {
    return kind.equals(other.kind) && scope.equals(other.scope);
  }
}

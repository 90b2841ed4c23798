package id.balai.domain.printing;

import id.balai.domain.document.PaperSubject;
import org.jspecify.annotations.Nullable;

/// The paper of a print: which one, without a word about a person.
///
/// @param kind what it is, for example `recap`
/// @param scope which of its kind: the name of its file without the ending
/// @param digest SHA-256 of the PDF file, lower-case hexadecimal
/// @param pages how many pages one copy has
/// @param about what it is about, for screens; `null` in logs that were written before it was noted
public record PrintedPaper(
    String kind, String scope, String digest, int pages, @Nullable PaperSubject about) {

  /// What it is about; the whole event where the log is older.
  public PaperSubject subject() {
    return about == null ? PaperSubject.EVENT : about;
  }

  /// Whether the log did not note yet what a print was about.
  public boolean isOfOlderLog() {
    return about == null;
  }

  /// Whether both are the same paper, be it in another version.
  public boolean isSamePaperAs(PrintedPaper other) {
    return kind.equals(other.kind) && scope.equals(other.scope);
  }
}

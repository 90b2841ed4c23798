package id.balai.service.issuing;

import id.balai.base.WholeFile;
import id.balai.domain.document.PaperKind;
import java.util.Optional;
import java.util.UUID;

/// A paper that can be written: its content is fixed, its pages are made when they are asked for.
///
/// @param kind what it is
/// @param name file name without a folder: never a person's name or number (R38)
/// @param content writes the PDF, the same bytes each time
/// @param key is the same only for papers with the same content, also after a restart; empty:
///   nobody can tell before it is written
/// @param subject what it is about, for screens
/// @param person whose it is, where it is one person's alone
public record Paper(
    PaperKind kind,
    String name,
    WholeFile.Content content,
    Optional<String> key,
    PaperSubject subject,
    Optional<UUID> person) {

  /// A paper about the whole event.
  public Paper(PaperKind kind, String name, WholeFile.Content content, Optional<String> key) {
    this(kind, name, content, key, PaperSubject.EVENT, Optional.empty());
  }

  /// A paper of which nobody can tell whether it is the one that was written before.
  public Paper(PaperKind kind, String name, WholeFile.Content content) {
    this(kind, name, content, Optional.empty());
  }

  /// The same paper, about this.
  Paper about(PaperSubject other) {
    return new Paper(kind, name, content, key, other, person);
  }

  /// The same paper, one person's.
  Paper of(UUID owner) {
    return new Paper(kind, name, content, key, subject, Optional.of(owner));
  }
}

package id.balai.service.papers;

import id.balai.base.WholeFile;
import id.balai.domain.document.PaperSubject;
import id.balai.service.batches.BatchFile;
import java.util.Optional;
import java.util.UUID;

/// A paper that can be written: its content is fixed, its pages are made when they are asked for.
///
/// @param type what it is
/// @param name file name without a folder: never a person's name or number (R38)
/// @param content writes the PDF, the same bytes each time
/// @param key is the same only for papers with the same content, also after a restart; empty:
///   nobody can tell before it is written
/// @param subject what it is about, for screens
/// @param person whose it is, where it is one person's alone
public record Paper(
    PaperType type,
    String name,
    WholeFile.Content content,
    Optional<String> key,
    PaperSubject subject,
    Optional<UUID> person)
    implements BatchFile {

  /// A paper about the whole event.
  public Paper(PaperType type, String name, WholeFile.Content content, Optional<String> key) {
    this(type, name, content, key, PaperSubject.EVENT, Optional.empty());
  }

  /// A paper of which nobody can tell whether it is the one that was written before.
  public Paper(PaperType type, String name, WholeFile.Content content) {
    this(type, name, content, Optional.empty());
  }
}

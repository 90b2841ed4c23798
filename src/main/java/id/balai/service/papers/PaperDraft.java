package id.balai.service.papers;

import id.balai.domain.document.Document;
import id.balai.domain.document.PaperSubject;
import java.util.Optional;
import java.util.UUID;

/// A paper that is filled and not yet written.
///
/// @param name file name without a folder: never a person's name or number (R38)
/// @param document what stands on it
/// @param subject what it is about, for screens
/// @param person whose it is, where it is one person's alone
record PaperDraft(String name, Document document, PaperSubject subject, Optional<UUID> person) {

  /// A paper that is nobody's alone.
  PaperDraft(String name, Document document, PaperSubject subject) {
    this(name, document, subject, Optional.empty());
  }
}

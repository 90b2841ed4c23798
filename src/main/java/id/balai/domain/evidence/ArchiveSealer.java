package id.balai.domain.evidence;

import id.balai.domain.event.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// Signs archive folders.
public interface ArchiveSealer {

  /// Closes a bag of which content, manifest and description are written: adds the pages for
  /// people, the signed statement `segel.json` over all of it, and the manifest of what is not
  /// content.
  ///
  /// @throws KeysLockedException when nothing can be signed
  void seal(Path bag, Statement statement) throws IOException;

  /// What is stated beside the digests.
  ///
  /// @param event which event
  /// @param written when the archive was written
  /// @param closed when the event was closed, if it was
  record Statement(Event event, Instant written, Optional<Instant> closed) {}
}

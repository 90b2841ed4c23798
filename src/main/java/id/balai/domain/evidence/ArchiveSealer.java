package id.balai.domain.evidence;

import id.balai.domain.event.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Signs archive folders.
public interface ArchiveSealer {

  /// Closes a bag of which content, manifest and description are written: adds the pages for
  /// people, the signed statement `segel.json` over all of it, and the manifest of what is not
  /// content.
  ///
  /// @throws KeysLockedException when nothing can be signed
  void seal(Path bag, Statement statement) throws IOException;

  /// Proves entries of a sealed bag without showing the others: each with its path to the signed
  /// root (RFC 9162), and the signed statement itself.
  ///
  /// @return a file that stands for itself; empty when the bag's log has none of the entries
  Optional<byte[]> prove(Path bag, List<Part> entries) throws IOException;

  /// An entry to be proven.
  ///
  /// @param body as it stands in the log
  /// @param personal the part that says who somebody is, unless it was erased
  record Part(String body, Optional<String> personal) {}

  /// What is stated beside the digests.
  ///
  /// @param event which event
  /// @param written when the archive was written
  /// @param closed when the event was closed, if it was
  record Statement(Event event, Instant written, Optional<Instant> closed) {}
}

package id.balai.domain.printing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Reads what was printed.
public interface PrintRepository {

  /// All runs of an event, the newest first.
  List<Kept> ofEvent(UUID event);

  /// A run and when it was sent to the printer.
  record Kept(PrintRun run, Instant at) {}
}

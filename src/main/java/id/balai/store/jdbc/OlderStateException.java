package id.balai.store.jdbc;

import id.balai.domain.log.LogHead;
import java.io.IOException;
import java.io.Serial;

/// The record is older than this computer saw it, or another one.
final class OlderStateException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  private final long seen;
  private final long found;

  OlderStateException(LogHead seen, LogHead found) {
    super("up to entry " + seen.sequence() + " was seen, up to " + found.sequence() + " is here");
    this.seen = seen.sequence();
    this.found = found.sequence();
  }

  long seen() {
    return seen;
  }

  long found() {
    return found;
  }
}

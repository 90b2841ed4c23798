package id.balai.store.backup;

import java.io.IOException;
import java.nio.file.Path;

/// A part that a backup shares with others is missing, or not as it was written.
final class UnusablePartException extends IOException {

  @java.io.Serial private static final long serialVersionUID = 1;

  private final transient Path part;

  UnusablePartException(Path part) {
    super("the part " + part.getFileName() + " is missing or not as it was written");
    this.part = part;
  }

  /// Where it is looked for.
  Path part() {
    return part;
  }
}

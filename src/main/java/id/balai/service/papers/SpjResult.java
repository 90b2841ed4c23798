package id.balai.service.papers;

import java.nio.file.Path;

/// The result of putting the accounts of an event together.
public sealed interface SpjResult {

  /// The folder is whole.
  ///
  /// @param folder where it is
  /// @param papers how many papers are in it
  /// @param unsigned how many rows of its sheets nobody signed for
  record Done(Path folder, int papers, int unsigned) implements SpjResult {}

  /// Somebody stopped it; no folder was made, and one that was there is as it was.
  record Stopped() implements SpjResult {}
}

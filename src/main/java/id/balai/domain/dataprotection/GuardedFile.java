package id.balai.domain.dataprotection;

import java.io.IOException;

/// A file of the data folder that decides about power: who may sign in, which keys sign. It is
/// sealed with the data key, and the log says which edition of it counts, so that it can be neither
/// changed, nor exchanged for an earlier one, nor left out.
public interface GuardedFile {

  /// What was found.
  sealed interface Content {

    /// What was written last.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Whole(byte[] bytes) implements Content {}

    /// Nothing was ever written.
    record None() implements Content {}

    /// It was written, but what lies there is not what was written.
    record Lost(Loss loss) implements Content {}
  }

  /// How a file was lost.
  enum Loss {
    /// It is not there.
    MISSING,
    /// It was changed, damaged, or exchanged for another edition.
    CHANGED
  }

  /// What it holds.
  ///
  /// @throws IOException when the disk cannot be read
  Content read() throws IOException;

  /// Replaces what it holds; on return it is on disk and the log says so.
  ///
  /// @throws IOException when that was not possible; what it held before stands
  void write(byte[] content) throws IOException;
}

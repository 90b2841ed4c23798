package id.balai.store.journal;

import java.io.IOException;
import java.io.Serial;

/// The journal was changed in a place where no crash can have changed it.
public final class JournalDamagedException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  private final long sequence;

  JournalDamagedException(long sequence, String what) {
    super("journal entry " + sequence + ": " + what);
    this.sequence = sequence;
  }

  /// The entry at which the journal stops being right, from 1.
  public long sequence() {
    return sequence;
  }
}

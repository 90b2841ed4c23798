package id.balai.store.journal;

import java.io.Serial;

/// A line of the journal that is not what was written.
final class DamagedLineException extends Exception {

  @Serial private static final long serialVersionUID = 1;

  DamagedLineException(String what) {
    super(what);
  }
}

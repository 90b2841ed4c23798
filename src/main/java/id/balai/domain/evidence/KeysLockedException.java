package id.balai.domain.evidence;

import java.io.IOException;
import java.io.Serial;

/// Something that is nothing without the office's signature was asked for while its keys stand
/// locked; nothing was written.
public final class KeysLockedException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  public KeysLockedException() {
    super("the office's keys stand locked");
  }
}

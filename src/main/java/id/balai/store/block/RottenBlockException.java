package id.balai.store.block;

import java.io.IOException;
import java.io.Serial;

/// A block of a file is not what was written there.
public final class RottenBlockException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  RottenBlockException(long block) {
    super("block " + block + " is not what was written");
  }
}

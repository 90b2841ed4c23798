package id.balai.domain.log;

import java.io.Serial;

/// What was recorded was written by a newer Balai than this one, which would not understand all of
/// it. Nothing was changed; this computer's Balai has to be renewed.
public final class NewerProgramException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  /// @param what is newer, for the program's log
  public NewerProgramException(String what) {
    super("written by a newer program: " + what);
  }
}

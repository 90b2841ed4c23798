package id.balai.domain.log;

import java.io.Serial;

/// What was recorded cannot be looked up now, because the common database of several doors cannot
/// be reached. Nothing that was answered is lost; asking again later helps.
public final class StoreAwayException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  public StoreAwayException(Throwable cause) {
    super("the common database cannot be reached", cause);
  }
}

package id.balai.service.access;

import id.balai.domain.access.AccessLevel;
import java.io.Serial;

/// The current actor may not do this. Screens ask [CurrentActor#may] before they offer something,
/// so this is the last gate and not an answer; nothing was done.
public final class NotAllowedException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final AccessLevel needed;

  NotAllowedException(AccessLevel needed) {
    super("this needs the post of " + needed);
    this.needed = needed;
  }

  /// The least post that may.
  public AccessLevel needed() {
    return needed;
  }
}

package id.balai.ui.console;

import id.balai.base.DiskFull;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.evidence.KeysLockedException;
import id.balai.domain.log.StoreAwayException;
import id.balai.service.access.NotAllowedException;
import id.balai.ui.text.Messages;
import org.slf4j.Logger;

/// What a page says when something was not done. The one place for it: anyone who may not do
/// something, a common database that is away and locked keys are said alike on every page.
public final class ErrorMessages {

  private ErrorMessages() {}

  /// One sentence for a person; the cause of broken machinery goes into the program's log.
  ///
  /// @param log of the page
  /// @param what could not be done, for the log
  /// @param otherwise key of the page's own sentence for broken machinery
  public static String status(
      Logger log, String what, Exception cause, Messages messages, String otherwise) {
    return switch (cause) {
      case NotAllowedException refused -> notAllowed(messages, refused.needed());
      case KeysLockedException _ -> messages.text("access.keys.locked");
      case StoreAwayException _ -> {
        log.error(what, cause);
        yield messages.text("access.store.away");
      }
      default -> {
        log.error(what, cause);
        yield messages.text(DiskFull.isBehind(cause) ? "access.disk.full" : otherwise);
      }
    };
  }

  /// That the current actor may not, and who may.
  public static String notAllowed(Messages messages, AccessLevel needed) {
    return messages.text("access.not.allowed", who(messages, needed));
  }

  /// Who may do what needs this post, in words.
  static String who(Messages messages, AccessLevel needed) {
    return messages.of("access.who", needed);
  }
}

package id.balai.paper.printing.ipp;

import java.io.IOException;

/// The print system does not let this user do that.
final class NotAllowedException extends IOException {

  private static final long serialVersionUID = 1;

  NotAllowedException() {
    super("the print system does not allow it");
  }
}

package id.balai.domain.badge;

import java.io.IOException;

/// A picture file that is not read, with the true reason.
public final class UnreadablePictureException extends IOException {

  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final String detail;

  /// Why.
  public enum Reason {
    /// It is a picture of a kind that is not read here; the detail is its name.
    OTHER_KIND,
    /// It has more pixels than are read; the detail is how many millions.
    TOO_LARGE
  }

  /// @param detail for the sentence about it
  public UnreadablePictureException(Reason reason, String detail) {
    super(reason + " " + detail);
    this.reason = reason;
    this.detail = detail;
  }

  /// Why it is not read.
  public Reason reason() {
    return reason;
  }

  /// For the sentence about it.
  public String detail() {
    return detail;
  }
}

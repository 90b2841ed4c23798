package id.balai.domain.badge;

import java.util.regex.Pattern;

/// What a code that is no badge seems to be. All that may be kept of it: the text may hold a
/// password or an address, and is never opened, looked up or written down.
public enum ForeignKind {
  /// An address of a page.
  WEB("https?://|www\\."),
  /// The name and password of a wireless network.
  WIFI("wifi:"),
  /// A visiting card.
  CONTACT("begin:vcard|mecard:|bizcard:|tel:|mailto:|smsto:"),
  /// A payment, such as QRIS: the codes of EMVCo begin with their format indicator.
  PAYMENT("000201|upi:|bitcoin:"),
  /// Anything else.
  OTHER("");

  private final Pattern beginning;

  ForeignKind(String beginning) {
    this.beginning = Pattern.compile(beginning, Pattern.CASE_INSENSITIVE);
  }

  /// What a foreign text seems to be.
  public static ForeignKind of(String text) {
    String start = text.strip();
    for (ForeignKind kind : values()) {
      if (kind.beginning.matcher(start).lookingAt()) {
        return kind;
      }
    }
    return OTHER;
  }
}

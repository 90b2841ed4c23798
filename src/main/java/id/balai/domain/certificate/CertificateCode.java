package id.balai.domain.certificate;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The codes by which a certificate is checked: the signed text in its QR code, and the short one
/// that people type.
public final class CertificateCode {

  /// What the text of a QR code begins with.
  public static final String PREFIX = "BLI1:";

  /// Anything shorter is neither.
  public static final int SHORTEST = 13;

  /// As a scanner gives it: on another keyboard layout the third sign may be any but a letter, and
  /// with Caps Lock the letters are small.
  private static final Pattern FAMILY =
      Pattern.compile("BLI[^A-Z].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern SHORT =
      Pattern.compile("(?:BLI)?[- ]?([0-9A-Z]{4})[- ]?([0-9A-Z]{4})", Pattern.CASE_INSENSITIVE);

  private CertificateCode() {}

  /// Whether a device read the code of a certificate, whole or not; everything else is a badge or
  /// foreign.
  ///
  /// @param text hostile
  public static boolean isCertificates(String text) {
    String code = text.strip();
    return code.length() >= SHORTEST && FAMILY.matcher(code).matches();
  }

  /// The text of a QR code as it was written: it has no small letters.
  public static String normalize(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }

  /// The short code that somebody typed, with or without its beginning and its strokes, as it is
  /// printed: `BLI-7K4M-9QXE`.
  public static Optional<String> shortCode(String typed) {
    Matcher code = SHORT.matcher(typed.strip());
    return code.matches()
        ? Optional.of(normalize("BLI-" + code.group(1) + "-" + code.group(2)))
        : Optional.empty();
  }
}

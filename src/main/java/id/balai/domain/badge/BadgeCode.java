package id.balai.domain.badge;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The opaque code on a badge: `HDRB`, 24 random letters (96 bits) and one check letter, out of 16
/// letters whose keys are the same on every keyboard layout that scanners meet. It says nothing
/// about the person (R38) and stays when a name is corrected.
///
/// @param text 29 upper-case letters with a right check letter
public record BadgeCode(String text) {

  /// The letters of a code; `HDRB` itself is made of them as well.
  public static final String ALPHABET = "BCDEFGHJKNPRSTVX";

  /// What every code of this format begins with.
  public static final String PREFIX = "HDRB";

  /// What every badge code of any format begins with.
  public static final String FAMILY = "HDR";

  /// Letters in a code.
  public static final int LENGTH = 29;

  public BadgeCode {
    if (!isBadgeShaped(text) || check(text.substring(0, LENGTH - 1)) != text.charAt(LENGTH - 1)) {
      throw new IllegalArgumentException("not a badge code");
    }
  }

  /// A new code, drawn from `random`; give a [SecureRandom] for badges that are handed out.
  public static BadgeCode draw(RandomGenerator random) {
    var body = new StringBuilder(PREFIX);
    while (body.length() < LENGTH - 1) {
      body.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new BadgeCode(body.append(check(body)).toString());
  }

  /// Whether `text` has the shape of a badge code of any format, right or mistyped. Everything else
  /// is foreign and is never looked up, kept or opened.
  public static boolean isBadgeShaped(String text) {
    return text.length() == LENGTH && text.startsWith(FAMILY) && isOfLetters(text, FAMILY.length());
  }

  private static boolean isOfLetters(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (ALPHABET.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /// The text as codes are written: without outer blanks, in capitals.
  public static String normalize(String typed) {
    return typed.strip().toUpperCase(Locale.ROOT);
  }

  /// The code that was typed or scanned, or empty when its check letter or format is wrong.
  public static Optional<BadgeCode> parse(String typed) {
    String text = normalize(typed);
    if (!isBadgeShaped(text) || check(text.substring(0, LENGTH - 1)) != text.charAt(LENGTH - 1)) {
      return Optional.empty();
    }
    return Optional.of(new BadgeCode(text));
  }

  /// Luhn's check modulo 16 over the letters' places in the alphabet: finds every single wrong
  /// letter.
  private static char check(CharSequence body) {
    int n = ALPHABET.length();
    int sum = 0;
    int factor = 2;
    for (int i = body.length() - 1; i >= 0; i--) {
      int addend = factor * ALPHABET.indexOf(body.charAt(i));
      sum += addend / n + addend % n;
      factor = 3 - factor;
    }
    return ALPHABET.charAt((n - sum % n) % n);
  }
}

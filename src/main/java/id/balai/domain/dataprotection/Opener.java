package id.balai.domain.dataprotection;

/// What somebody typed to open data on a computer that does not have their key.
public sealed interface Opener {

  /// Nothing: only this computer's own keys are tried.
  record Nothing() implements Opener {}

  /// The keeper's password.
  @SuppressWarnings("ArrayRecordComponent") // never compared; wiped by whoever typed it
  record Password(char[] letters) implements Opener {}

  /// The recovery code from paper.
  record Code(String text) implements Opener {}
}

package id.balai.service.signing;

import id.balai.domain.signature.Signature;

/// The result of a signature.
public sealed interface SigningResult {

  /// It is on disk.
  record Signed(Signature signature) implements SigningResult {}

  /// That it stands on paper is on disk.
  record SignedOnPaper() implements SigningResult {}

  /// The person had signed this declaration before, on the pad or on paper; that signature stands.
  record AlreadySigned() implements SigningResult {}

  /// The text shown is no longer the one in force; it has to be read again. Nothing was stored.
  record TextChanged() implements SigningResult {}

  /// The person does not owe this signature in this session. Nothing was stored.
  record NotOwed() implements SigningResult {}

  /// The storage did not take it. Nothing was stored; the person has to sign again.
  record Failed() implements SigningResult {}
}

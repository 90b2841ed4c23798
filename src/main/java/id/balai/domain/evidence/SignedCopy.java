package id.balai.domain.evidence;

import java.util.List;
import java.util.Optional;

/// What a file turned out to be that should be a paper of ours with signatures from elsewhere.
public sealed interface SignedCopy {

  /// The paper as it was, with whole signatures in the places that it keeps free and nothing else.
  record Signed(List<Signer> signers) implements SignedCopy {
    public Signed {
      signers = List.copyOf(signers);
    }
  }

  /// Somebody who signed.
  ///
  /// @param name in the certificate
  /// @param issuer who vouches for the name; equal to it: nobody does
  /// @param certificate in Base64
  /// @param spot where the signature shows; empty: it is invisible
  record Signer(String name, String issuer, String certificate, Optional<PageSpot> spot) {}

  /// Nobody has signed it.
  record Unsigned() implements SignedCopy {}

  /// A signature that was added does not hold.
  record Broken() implements SignedCopy {}

  /// Something besides signatures was added behind the paper.
  ///
  /// @param place what was changed, for example `Pages/Kids/0/Contents`
  record Changed(String place) implements SignedCopy {}

  /// No PDF that can be read.
  record Unreadable() implements SignedCopy {}
}

package id.balai.domain.evidence;

import java.util.List;

/// Looks into papers that go away to be signed and come back. What comes back is hostile.
public interface SignedCopies {

  /// Compares a file with the paper that stands in its first bytes.
  ///
  /// @param pdf what came back
  /// @param original how many of its first bytes are the paper that was sent
  SignedCopy compare(byte[] pdf, int original);

  /// The places that a paper keeps free for signatures.
  ///
  /// @param pdf a paper of ours
  List<SigningPlace> places(byte[] pdf);
}

package id.balai.service.externalsigning;

import id.balai.domain.evidence.SentPaper;
import id.balai.domain.evidence.SignedCopy;
import java.util.List;

/// The result of taking in a file that somebody signed elsewhere. Only what is [Kept] was stored.
public sealed interface ReturnResult {

  /// It is kept as it came, and the log links it with the paper that was sent.
  record Kept(SentPaper original, List<SignedCopy.Signer> signers) implements ReturnResult {
    public Kept {
      signers = List.copyOf(signers);
    }
  }

  /// This very file was taken in before.
  record KeptBefore() implements ReturnResult {}

  /// No paper that was sent from here stands in it as it was sent: it is another one, or the
  /// program that signed it has written it anew.
  record NotOurs() implements ReturnResult {}

  /// Nobody has signed it.
  record Unsigned() implements ReturnResult {}

  /// A signature in it does not hold.
  record Broken() implements ReturnResult {}

  /// Something besides signatures was added to it.
  ///
  /// @param place what, in the words of the file format
  record Changed(String place) implements ReturnResult {}

  /// No PDF, or larger than a paper is.
  record Unreadable() implements ReturnResult {}

  /// The storage did not take it.
  record NotStored() implements ReturnResult {}
}

package id.balai.domain.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A paper that came back signed from elsewhere (TTE, R28). Its first bytes are the paper as it was
/// sent; what was added behind them are signatures.
///
/// @param event to which it belongs
/// @param original hash of the paper that was sent, see [SentPaper#hash()]
/// @param hash SHA-256 of the file that came back, lower-case hexadecimal
/// @param bytes length of the file that came back
/// @param signers names in the certificates, in the order of signing
/// @param participant whose paper it is, where it is one person's alone
public record SignedPaper(
    UUID event,
    String original,
    String hash,
    int bytes,
    List<String> signers,
    Optional<UUID> participant) {
  public SignedPaper {
    signers = List.copyOf(signers);
  }
}

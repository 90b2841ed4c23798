package id.balai.service.externalsigning;

import id.balai.domain.evidence.SentPaper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Finds the paper that stands in the first bytes of a file.
final class Prefixes {
  private Prefixes() {}

  /// The longest of `papers` with which a file begins; the file is read once.
  static Optional<SentPaper> find(byte[] file, List<SentPaper> papers) {
    MessageDigest digest = sha256();
    Optional<SentPaper> found = Optional.empty();
    int read = 0;
    String hash = "";
    for (SentPaper paper : sorted(papers)) {
      if (paper.bytes() > file.length) {
        break;
      }
      if (paper.bytes() > read) {
        digest.update(file, read, paper.bytes() - read);
        read = paper.bytes();
        hash = HexFormat.of().formatHex(copy(digest).digest());
      }
      if (paper.hash().equals(hash)) {
        found = Optional.of(paper);
      }
    }
    return found;
  }

  static String hash(byte[] file) {
    return HexFormat.of().formatHex(sha256().digest(file));
  }

  private static List<SentPaper> sorted(List<SentPaper> papers) {
    return papers.stream().sorted(Comparator.comparingInt(SentPaper::bytes)).toList();
  }

  private static MessageDigest copy(MessageDigest digest) {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("SHA-256 of this Java has no state to copy", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

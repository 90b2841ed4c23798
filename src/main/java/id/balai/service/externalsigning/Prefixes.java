package id.balai.service.externalsigning;

import id.balai.base.Sha256;
import id.balai.domain.evidence.SentPaper;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the paper that stands in the first bytes of a file.
final class Prefixes {
  private Prefixes() {}

  /// The longest of `papers` with which a file begins; the file is read once.
  static Optional<SentPaper> find(byte[] file, List<SentPaper> papers) {
    Sha256 digest = Sha256.start();
    Optional<SentPaper> found = Optional.empty();
    int read = 0;
    String hash = "";
    for (SentPaper paper : sorted(papers)) {
      if (paper.bytes() > file.length) {
        break;
      }
      if (paper.bytes() > read) {
        digest.add(file, read, paper.bytes() - read);
        read = paper.bytes();
        hash = digest.copy().hex();
      }
      if (paper.hash().equals(hash)) {
        found = Optional.of(paper);
      }
    }
    return found;
  }

  static String hash(byte[] file) {
    return Sha256.hex(file);
  }

  private static List<SentPaper> sorted(List<SentPaper> papers) {
    return papers.stream().sorted(Comparator.comparingInt(SentPaper::bytes)).toList();
  }
}

package id.balai.evidence.verify;

import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Finding.Code;
import id.balai.domain.evidence.OfficeKey;
import id.balai.evidence.archive.ArchiveFiles;
import id.balai.evidence.log.LogCheck;
import id.balai.evidence.log.SignedHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Checks what single entries of an archive's log claim.
final class LoggedThings {

  private LoggedThings() {}

  /// Every signed head by itself: that the office's key signed it, and that the entry stands there.
  static List<Finding> heads(LogCheck log, List<OfficeKey> keys) {
    var findings = new ArrayList<Finding>();
    int good = 0;
    int unknown = 0;
    for (SignedHead head : log.heads()) {
      switch (head.check(keys)) {
        case HOLDS -> good++;
        case UNKNOWN_KEY -> unknown++;
        case BROKEN -> findings.add(Finding.broken(Code.HEAD_BROKEN, place(head.line())));
      }
    }
    if (good > 0) {
      findings.add(Finding.holds(Code.HEADS_SIGNED, ArchiveFiles.LOG, good));
    }
    if (unknown > 0) {
      findings.add(Finding.note(Code.HEADS_UNKNOWN, ArchiveFiles.LOG, unknown));
    }
    return findings;
  }

  /// Every paper that came back signed is there, as it was sent and as it came back.
  ///
  /// @param content digests of what the archive holds
  static List<Finding> returned(LogCheck log, Set<String> content) {
    return log.returned().stream()
        .filter(paper -> !log.isLetGo(paper.person()))
        .filter(paper -> !content.contains(paper.original()) || !content.contains(paper.hash()))
        .map(paper -> Finding.broken(Code.RETURN_MISSING, place(paper.line())))
        .toList();
  }

  private static String place(int line) {
    return ArchiveFiles.LOG + ":" + line;
  }
}

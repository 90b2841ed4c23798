package id.balai.evidence.verify;

import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Finding.Code;
import id.balai.domain.evidence.OfficeKey;
import id.balai.evidence.archive.ProofText;
import id.balai.evidence.archive.SealReading;
import id.balai.evidence.log.LogCheck;
import id.balai.evidence.log.MerkleTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Checks that some entries belong to a log that an office has sealed, without seeing the others.
final class ProofCheck {

  private ProofCheck() {}

  static List<Finding> check(byte[] bytes, List<OfficeKey> trusted) {
    Optional<ProofText> proof = ProofText.parse(bytes);
    Optional<SealReading> seal =
        proof.flatMap(text -> SealReading.of(text.seal().getBytes(StandardCharsets.UTF_8)));
    if (proof.isEmpty() || proof.get().entries().isEmpty()) {
      return List.of(Finding.broken(Code.PROOF_BROKEN, "entri"));
    }
    if (seal.isEmpty() || !seal.get().holds()) {
      return List.of(Finding.broken(Code.ARCHIVE_SEAL_BROKEN, "segel"));
    }
    var findings = new ArrayList<Finding>();
    OfficeKey key = seal.get().key();
    findings.add(Finding.holds(Code.ARCHIVE_SEAL_GOOD, "segel", key.id()));
    boolean isKnown = trusted.stream().anyMatch(k -> k.publicKey().equals(key.publicKey()));
    findings.add(
        isKnown
            ? Finding.holds(Code.KEY_KNOWN, "", key.fingerprint())
            : Finding.unknown(Code.KEY_UNKNOWN, "", key.fingerprint()));
    List<ProofText.Proven> entries = proof.get().entries();
    List<Finding> broken =
        entries.stream()
            .filter(entry -> !isProven(entry, seal.get()))
            .map(entry -> Finding.broken(Code.PROOF_BROKEN, "entri:" + entry.index()))
            .toList();
    findings.addAll(broken);
    List<Finding> personal = personal(entries);
    findings.addAll(personal);
    boolean isWhole = personal.stream().noneMatch(one -> one.state() == Finding.State.BROKEN);
    if (broken.isEmpty() && isWhole) {
      findings.add(Finding.holds(Code.RECORD_PROVEN, "entri", entries.size()));
    }
    return findings;
  }

  private static boolean isProven(ProofText.Proven entry, SealReading seal) {
    try {
      List<byte[]> path = entry.path().stream().map(HexFormat.of()::parseHex).toList();
      byte[] root = HexFormat.of().parseHex(seal.root());
      byte[] body = entry.body().getBytes(StandardCharsets.UTF_8);
      return MerkleTree.proves(body, entry.index(), seal.entries(), path, root);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// Entries whose personal part is another's, or is missing although nothing in the proof says
  /// that the person was erased.
  private static List<Finding> personal(List<ProofText.Proven> entries) {
    var log = new LogCheck("entri");
    entries.forEach(entry -> log.note(entry.body(), entry.index()));
    for (ProofText.Proven entry : entries) {
      entry.personal().ifPresent(part -> log.takePersonal(part, entry.index(), "entri"));
    }
    return log.personal();
  }
}

package id.balai.evidence.verify;

import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Finding.Code;
import id.balai.domain.evidence.OfficeKey;
import id.balai.evidence.archive.ProofText;
import id.balai.evidence.archive.SealReading;
import id.balai.evidence.log.Digests;
import id.balai.evidence.log.MerkleTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Checks that some entries belong to a log that an office has sealed, without seeing the others.
final class ProofCheck {

  private ProofCheck() {}

  static boolean isProof(byte[] bytes) {
    byte[] start = ProofText.START.getBytes(StandardCharsets.US_ASCII);
    return bytes.length > start.length
        && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

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
            : Finding.broken(Code.KEY_UNKNOWN, "", key.fingerprint()));
    List<ProofText.Proven> entries = proof.get().entries();
    List<Finding> broken =
        entries.stream()
            .filter(entry -> !isProven(entry, seal.get()))
            .map(entry -> Finding.broken(Code.PROOF_BROKEN, "entri:" + entry.index()))
            .toList();
    findings.addAll(broken);
    if (broken.isEmpty()) {
      findings.add(Finding.holds(Code.RECORD_PROVEN, "entri", entries.size()));
    }
    return findings;
  }

  private static boolean isProven(ProofText.Proven entry, SealReading seal) {
    try {
      List<byte[]> path = entry.path().stream().map(HexFormat.of()::parseHex).toList();
      byte[] root = HexFormat.of().parseHex(seal.root());
      byte[] body = entry.body().getBytes(StandardCharsets.UTF_8);
      return MerkleTree.proves(body, entry.index(), seal.entries(), path, root)
          && entry.personal().stream().allMatch(part -> belongs(part, entry.body()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// The entry names the digest of its personal part in a field, and digests cannot be guessed.
  private static boolean belongs(String part, String body) {
    String digest = Digests.hex(part.getBytes(StandardCharsets.UTF_8));
    return body.contains("\"personal\":\"" + digest + "\"");
  }
}

package id.balai.evidence.archive;

import id.balai.base.Sha256;
import id.balai.domain.evidence.ArchiveSealer;
import id.balai.domain.evidence.KeysLockedException;
import id.balai.domain.evidence.SigningKeys;
import id.balai.evidence.log.LogCheck;
import id.balai.evidence.log.MerkleTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Signs an archive: one signature holds the manifest of all content, the pages, and the root of
/// the tree over the log.
public final class BagSealer implements ArchiveSealer {

  private final SigningKeys keys;

  public BagSealer(SigningKeys keys) {
    this.keys = keys;
  }

  @Override
  public void seal(Path bag, Statement statement) throws IOException {
    copy(bag.resolve(ArchiveFiles.VERIFIER_PAGE), ArchiveFiles.VERIFIER_PAGE);
    SealText text = text(bag, statement);
    byte[] signature = keys.sign(text.toBeSigned()).orElseThrow(KeysLockedException::new);
    Files.write(bag.resolve(ArchiveFiles.SEAL), text.signed(signature).bytes());
    Files.writeString(bag.resolve(ArchiveFiles.TAG_MANIFEST), tagManifest(digests(bag)));
  }

  @Override
  public Optional<byte[]> prove(Path bag, List<Part> entries) throws IOException {
    var places = new HashMap<String, Integer>();
    var tree = new MerkleTree();
    try (BufferedReader lines =
        Files.newBufferedReader(bag.resolve(ArchiveFiles.LOG), StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        places.put(line, tree.size());
        tree.add(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    var proven = new ArrayList<ProofText.Proven>();
    for (Part entry : entries) {
      Integer place = places.get(entry.body());
      if (place != null) {
        List<String> path = tree.path(place).stream().map(HexFormat.of()::formatHex).toList();
        proven.add(new ProofText.Proven(place, entry.body(), entry.personal(), path));
      }
    }
    String seal = Files.readString(bag.resolve(ArchiveFiles.SEAL), StandardCharsets.UTF_8);
    return proven.isEmpty() ? Optional.empty() : Optional.of(new ProofText(seal, proven).bytes());
  }

  /// What the manifest of what is no content says.
  static String tagManifest(Map<String, String> files) {
    var lines = new StringBuilder();
    new TreeMap<>(files)
        .forEach((name, digest) -> lines.append(digest).append("  ").append(name).append('\n'));
    return lines.toString();
  }

  private SealText text(Path bag, Statement statement) throws IOException {
    LogCheck log = log(bag.resolve(ArchiveFiles.LOG));
    ObjectNode fields = SealText.JSON.createObjectNode();
    fields.put("jenis", "segel-arsip-balai").put("versi", 1);
    fields.put("kegiatan", statement.event().id().toString());
    fields.put("kode", statement.event().code());
    fields.put("nama", statement.event().name());
    fields.put("ditulis", statement.written().toString());
    statement.closed().ifPresent(at -> fields.put("ditutup", at.toString()));
    fields.put("kunci", keys.current().publicKey());
    fields.put("entri", log.tree().size());
    fields.put("akar", HexFormat.of().formatHex(log.tree().root()));
    ArrayNode heads = fields.putArray("kepala");
    log.tips()
        .forEach(
            (chain, tip) ->
                heads
                    .addObject()
                    .put("rantai", chain)
                    .put("urutan", tip.sequence())
                    .put("sidik", tip.hash()));
    ObjectNode files = fields.putObject("berkas");
    digests(bag).forEach(files::put);
    return new SealText(fields, "");
  }

  private static LogCheck log(Path file) throws IOException {
    var log = new LogCheck(ArchiveFiles.LOG);
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        log.take(line);
      }
    }
    return log;
  }

  /// Digests of the files that lie beside the content.
  private static Map<String, String> digests(Path bag) throws IOException {
    var digests = new TreeMap<String, String>();
    try (Stream<Path> files = Files.list(bag)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          digests.put(file.getFileName().toString(), Sha256.hex(in));
        }
      }
    }
    return digests;
  }

  private static void copy(Path target, String resource) throws IOException {
    try (InputStream in = BagSealer.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not in the package");
      }
      Files.write(target, in.readAllBytes());
    }
  }
}

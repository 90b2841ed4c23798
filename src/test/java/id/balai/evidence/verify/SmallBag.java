package id.balai.evidence.verify;

import id.balai.base.Sha256;
import id.balai.domain.evidence.ArchiveSealer;
import id.balai.evidence.archive.BagSealer;
import id.balai.evidence.key.OfficeVault;
import id.balai.evidence.key.PublicKeyFile;
import id.balai.fixture.People;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A sealed archive of a handful of files, made without a house.
final class SmallBag {

  private static final String CHAIN = "0b3c1a52-7c1e-4a10-9f5e-2f8d1c7a9e01";
  private static final String NO_HASH = "0".repeat(64);

  private SmallBag() {}

  /// A sealed archive of a closed event.
  static Path write(Path folder, OfficeVault vault) throws IOException {
    Path bag = unsealed(folder, vault);
    seal(bag, vault, Optional.of(People.MORNING));
    return bag;
  }

  /// All of it but what the seal brings.
  static Path unsealed(Path folder, OfficeVault vault) throws IOException {
    Path bag = folder.resolve("arsip");
    put(bag, "bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    put(bag, "bag-info.txt", "Source-Organization: Kecamatan Rantau Pulung\n");
    put(bag, "BACA-SAYA.html", "<p>Arsip</p>\n");
    put(bag, "data/data/hadir.csv", "nama\nHj. Siti Ma'rifah\n");
    put(bag, "data/kunci/kunci-kantor.json", PublicKeyFile.text(vault.known()));
    var log = new StringBuilder();
    String last = "";
    for (int number = 1; number <= 4; number++) {
      last = entry(number, last);
      log.append(last).append('\n');
    }
    put(bag, "data/catatan/catatan.jsonl", log.toString());
    list(bag);
    return bag;
  }

  /// An entry of the log that follows another.
  static String entry(int number, String before) {
    String previous = before.isEmpty() ? NO_HASH : Sha256.hex(before);
    return "{\"chain\":\"%s\",\"fact\":{},\"kind\":\"Ordered\",\"previous\":\"%s\",\"sequence\":%d}"
        .formatted(CHAIN, previous, number);
  }

  /// Writes the list of the content anew, as anybody can.
  static void list(Path bag) throws IOException {
    var lines = new StringBuilder();
    try (Stream<Path> files = Files.walk(bag.resolve("data"))) {
      List<Path> content = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : content) {
        lines.append(Sha256.hex(file)).append("  ").append(bag.relativize(file)).append('\n');
      }
    }
    put(bag, "manifest-sha256.txt", lines.toString());
  }

  static void seal(Path bag, OfficeVault vault, Optional<Instant> closed) throws IOException {
    Files.deleteIfExists(bag.resolve("segel.json"));
    Files.deleteIfExists(bag.resolve("tagmanifest-sha256.txt"));
    var event = new People(1).rantauPulung().event();
    new BagSealer(vault).seal(bag, new ArchiveSealer.Statement(event, People.MORNING, closed));
  }

  private static void put(Path bag, String name, String text) throws IOException {
    Path file = bag.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}

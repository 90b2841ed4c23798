package id.balai.evidence.forgery;

import id.balai.base.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Changes one thing in an archive, in a way that only its seed decides, and puts it back.
final class Forger {

  private static final String LOG = "data/catatan/catatan.jsonl";
  private static final String MANIFEST = "manifest-sha256.txt";

  private final Path archive;
  private final List<Path> files;
  private final List<Path> pictures;
  private final Insider insider;

  Forger(SmallArchive small) throws IOException {
    this.archive = small.folder();
    this.insider = small.insider();
    try (Stream<Path> all = Files.walk(archive)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    pictures = files.stream().filter(file -> file.toString().endsWith(".svg")).toList();
  }

  /// A change that was made.
  ///
  /// @param what for the message of a test
  /// @param place file that a report must name
  /// @param undo puts everything back
  record Forgery(String what, String place, Undo undo) {}

  /// Puts things back.
  interface Undo {
    void run() throws IOException;
  }

  Forgery forge(long seed) throws IOException {
    Random random = new Random(seed);
    return switch (random.nextInt(12)) {
      case 0, 1, 2, 3 -> changeByte(random, false);
      case 4 -> changeByte(random, true);
      case 5 -> changeLog(random, random.nextInt(3), false);
      case 6 -> changeLog(random, random.nextInt(3), true);
      case 7 -> swapSignatures(random);
      case 8 -> remove(random);
      case 9 -> insider.changeHead(random);
      case 10 -> insider.dropPersonalPart(random);
      default -> add(random);
    };
  }

  private Forgery changeByte(Random random, boolean isCovered) throws IOException {
    Path file = files.get(random.nextInt(files.size()));
    byte[] before = Files.readAllBytes(file);
    byte[] after = before.clone();
    int at = random.nextInt(before.length);
    after[at] ^= (byte) (1 + random.nextInt(255));
    return write(file, after, "byte " + at, isCovered);
  }

  private Forgery changeLog(Random random, int how, boolean isCovered) throws IOException {
    Path log = archive.resolve(LOG);
    List<String> lines = new ArrayList<>(Files.readAllLines(log, StandardCharsets.UTF_8));
    int at = random.nextInt(lines.size());
    switch (how) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(at));
      default ->
          Collections.swap(lines, at, (at + 1 + random.nextInt(lines.size() - 1)) % lines.size());
    }
    byte[] after = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    return write(log, after, "log " + how + " at " + at, isCovered);
  }

  private Forgery swapSignatures(Random random) throws IOException {
    Path one = pictures.get(random.nextInt(pictures.size()));
    Path other = pictures.get((pictures.indexOf(one) + 1) % pictures.size());
    byte[] first = Files.readAllBytes(one);
    byte[] second = Files.readAllBytes(other);
    Files.write(one, second);
    Files.write(other, first);
    return new Forgery(
        "swapped",
        name(one),
        () -> {
          Files.write(one, first);
          Files.write(other, second);
        });
  }

  private Forgery remove(Random random) throws IOException {
    Path file = files.get(random.nextInt(files.size()));
    byte[] before = Files.readAllBytes(file);
    Files.delete(file);
    return new Forgery("removed", name(file), () -> Files.write(file, before));
  }

  private Forgery add(Random random) throws IOException {
    Path like = files.get(random.nextInt(files.size()));
    Path file = like.resolveSibling("x" + like.getFileName());
    Files.copy(like, file);
    return new Forgery("added", name(file), () -> Files.delete(file));
  }

  /// @param isCovered whether the manifests are written again to fit
  private Forgery write(Path file, byte[] after, String what, boolean isCovered)
      throws IOException {
    byte[] before = Files.readAllBytes(file);
    byte[] manifest = Files.readAllBytes(archive.resolve(MANIFEST));
    byte[] tags = Files.readAllBytes(archive.resolve("tagmanifest-sha256.txt"));
    Files.write(file, after);
    if (isCovered) {
      cover(file, before, after);
    }
    boolean isContent = name(file).startsWith("data/");
    return new Forgery(
        what + (isCovered ? ", manifests rewritten" : ""),
        isCovered && isContent ? MANIFEST : name(file),
        () -> {
          Files.write(archive.resolve(MANIFEST), manifest);
          Files.write(archive.resolve("tagmanifest-sha256.txt"), tags);
          Files.write(file, before);
        });
  }

  private void cover(Path file, byte[] before, byte[] after) throws IOException {
    Path manifest = archive.resolve(MANIFEST);
    Path tags = archive.resolve("tagmanifest-sha256.txt");
    if (file.equals(manifest) || file.equals(tags)) {
      return;
    }
    String old = Files.readString(manifest, StandardCharsets.UTF_8);
    String fit = old.replace(Sha256.hex(before), Sha256.hex(after));
    Files.writeString(manifest, fit);
    String tagged =
        Files.readString(tags, StandardCharsets.ISO_8859_1)
            .replace(Sha256.hex(before), Sha256.hex(after))
            .replace(
                Sha256.hex(old.getBytes(StandardCharsets.UTF_8)),
                Sha256.hex(fit.getBytes(StandardCharsets.UTF_8)));
    Files.writeString(tags, tagged, StandardCharsets.ISO_8859_1);
  }

  private String name(Path file) {
    return archive.relativize(file).toString().replace('\\', '/');
  }
}

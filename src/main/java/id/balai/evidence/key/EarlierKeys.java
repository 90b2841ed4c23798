package id.balai.evidence.key;

import id.balai.base.WholeFile;
import id.balai.domain.evidence.OfficeKey;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The files in which versions before 0.3 kept an office's keys. Nothing guarded them: they are
/// taken in once, and only what the log vouches for.
public final class EarlierKeys {

  private static final List<String> NAMES =
      List.of("kantor.p12", "kantor.sandi", "kunci-kantor.json", "cap-waktu.txt");

  private final Path folder;
  private final boolean isEarlier;
  private final Predicate<String> hasSigned;

  /// @param folder where they lie
  /// @param isEarlier whether the log is one of those versions; else nothing is taken in
  /// @param hasSigned whether the log holds a head that the key with this id signed
  public EarlierKeys(Path folder, boolean isEarlier, Predicate<String> hasSigned) {
    this.folder = folder;
    this.isEarlier = isEarlier;
    this.hasSigned = hasSigned;
  }

  /// What lies there and signed the log; empty where nothing does.
  Optional<KeyBox> find() throws IOException {
    if (!isEarlier
        || Files.notExists(file("kantor.p12"))
        || Files.notExists(file("kunci-kantor.json"))) {
      return Optional.empty();
    }
    List<OfficeKey> said = PublicKeyFile.read(file("kunci-kantor.json"));
    List<OfficeKey> known =
        said.stream()
            .filter(key -> key.equals(said.getFirst()) || hasSigned.test(key.id()))
            .toList();
    return Optional.of(
        new KeyBox(
            Files.readAllBytes(file("kantor.p12")),
            text("kantor.sandi").map(String::toCharArray),
            known,
            text("cap-waktu.txt").map(URI::create)));
  }

  /// They were taken in, or stand there without a reason.
  void remove() throws IOException {
    for (String name : NAMES) {
      WholeFile.delete(file(name));
    }
  }

  private Optional<String> text(String name) throws IOException {
    return Files.exists(file(name))
        ? Optional.of(WholeFile.text(file(name)).strip())
        : Optional.empty();
  }

  private Path file(String name) {
    return folder.resolve(name);
  }
}

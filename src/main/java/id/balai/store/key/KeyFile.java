package id.balai.store.key;

import id.balai.base.Sha256;
import id.balai.base.WholeFile;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;

/// What the key file of a data folder says; any part of it may have been lost.
///
/// @param state whether it is as it was written
/// @param id the folder's, under which a computer's shelf has the key
/// @param check tells the key where nothing was sealed yet
/// @param wrapped the key under the keeper's password, where one was set
record KeyFile(
    State state, Optional<UUID> id, Optional<String> check, Optional<WrappedKey> wrapped) {

  private static final String FOLDER = "folder";
  private static final String CHECK = "check";
  private static final String PASSWORD = "password";
  private static final String SUM = "sum";
  private static final Set<String> NAMES = Set.of(FOLDER, CHECK, PASSWORD, SUM);
  private static final int MOST_BYTES = 1 << 16;

  /// Whether a file is as it was written.
  enum State {
    WHOLE,
    DAMAGED,
    MISSING
  }

  /// A file that was never written.
  static final KeyFile MISSING =
      new KeyFile(State.MISSING, Optional.empty(), Optional.empty(), Optional.empty());

  /// The file of a key.
  static KeyFile of(UUID id, DataKey key, Optional<WrappedKey> wrapped) {
    return new KeyFile(State.WHOLE, Optional.of(id), Optional.of(key.hexFor(CHECK)), wrapped);
  }

  /// Reads as much of a file as can be read.
  static KeyFile read(Path file) throws IOException {
    if (Files.notExists(file)) {
      return MISSING;
    }
    var said = new Properties();
    boolean isText = Files.size(file) <= MOST_BYTES && isRead(file, said);
    Optional<UUID> id = id(said.getProperty(FOLDER, ""));
    Optional<String> check =
        Optional.ofNullable(said.getProperty(CHECK)).filter(text -> text.matches("[0-9a-f]{64}"));
    String password = said.getProperty(PASSWORD, "");
    Optional<WrappedKey> wrapped = WrappedKey.parse(password);
    boolean isWhole =
        isText
            && id.isPresent()
            && check.isPresent()
            && (password.isEmpty() || wrapped.isPresent())
            && hasItsSum(said);
    return new KeyFile(isWhole ? State.WHOLE : State.DAMAGED, id, check, wrapped);
  }

  /// Whether this is the key that the file was written for.
  boolean checks(DataKey key) {
    return check.filter(key.hexFor(CHECK)::equals).isPresent();
  }

  /// Writes it; on return it is on disk.
  void write(Path file) throws IOException {
    WholeFile.write(file, text().getBytes(StandardCharsets.US_ASCII));
  }

  private String text() {
    String password = wrapped.map(w -> PASSWORD + "=" + w.text() + "\n").orElse("");
    String lines =
        FOLDER + "=" + id.orElseThrow() + "\n" + CHECK + "=" + check.orElseThrow() + "\n";
    return lines
        + password
        + SUM
        + "="
        + sum(id.orElseThrow() + check.orElseThrow() + wrapped.map(WrappedKey::text).orElse(""))
        + "\n";
  }

  /// Files of earlier versions have no sum. A name that was scratched is none of ours.
  private static boolean hasItsSum(Properties said) {
    String sum = said.getProperty(SUM);
    if (sum == null) {
      return NAMES.containsAll(said.stringPropertyNames());
    }
    return sum.equals(
        sum(
            said.getProperty(FOLDER, "")
                + said.getProperty(CHECK, "")
                + said.getProperty(PASSWORD, "")));
  }

  private static boolean isRead(Path file, Properties said) throws IOException {
    try {
      said.load(new StringReader(Files.readString(file, StandardCharsets.ISO_8859_1)));
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Optional<UUID> id(String said) {
    try {
      return Optional.of(UUID.fromString(said));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String sum(String text) {
    return Sha256.hex(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}

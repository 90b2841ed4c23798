package id.balai.store.key;

import id.balai.base.PropertiesFile;
import id.balai.base.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/// The key of one data folder: it stands on this computer's shelf and, wrapped under a password
/// that somebody chose, in the folder itself.
public final class FolderKey {

  /// Name of the file inside the data folder.
  public static final String FILE = "balai.key";

  private static final String FOLDER = "folder";
  private static final String CHECK = "check";
  private static final String PASSWORD = "password";

  private final Path file;
  private final KeyShelf shelf;
  private final SecureRandom random;

  /// @param folder the data folder
  public FolderKey(Path folder, KeyShelf shelf, SecureRandom random) {
    this.file = folder.resolve(FILE);
    this.shelf = shelf;
    this.random = random;
  }

  /// The key, made where the folder has none yet; empty when this computer does not have it.
  public Optional<DataKey> open() throws IOException {
    if (Files.exists(file)) {
      Properties known = read();
      return shelf.find(id(known)).filter(key -> isRight(known, key));
    }
    var id = new UUID(random.nextLong(), random.nextLong());
    DataKey key = DataKey.draw(random);
    shelf.keep(id, key);
    write(id, key, Optional.empty());
    return Optional.of(key);
  }

  /// Whether a password opens the folder on another computer.
  public boolean hasPassword() throws IOException {
    return Files.exists(file) && read().containsKey(PASSWORD);
  }

  /// Wraps the key under a password; an earlier password no longer opens it.
  public void protect(DataKey key, char[] password) throws IOException {
    write(id(read()), key, Optional.of(WrappedKey.of(key, password, random)));
  }

  /// Puts the key onto this computer's shelf.
  ///
  /// @return `false` when this is not the password, or none was set
  public boolean unlock(char[] password) throws IOException {
    Properties known = read();
    Optional<DataKey> key =
        Optional.ofNullable(known.getProperty(PASSWORD))
            .flatMap(WrappedKey::parse)
            .flatMap(wrapped -> wrapped.open(password));
    return key.isPresent() && unlock(key.get());
  }

  /// Puts a key that somebody had on paper onto this computer's shelf.
  ///
  /// @return `false` when it is not the key of this folder
  public boolean unlock(DataKey key) throws IOException {
    Properties known = read();
    if (!isRight(known, key)) {
      return false;
    }
    shelf.keep(id(known), key);
    return true;
  }

  /// A journal that is read with another key looks like one that a crash tore to pieces.
  private static boolean isRight(Properties known, DataKey key) {
    return key.hexFor(CHECK).equals(known.getProperty(CHECK));
  }

  private static UUID id(Properties known) throws IOException {
    try {
      return UUID.fromString(known.getProperty(FOLDER, ""));
    } catch (IllegalArgumentException e) {
      throw new IOException("the folder's key file is damaged", e);
    }
  }

  private Properties read() throws IOException {
    try {
      return new PropertiesFile(file).read();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(UUID id, DataKey key, Optional<WrappedKey> wrapped) throws IOException {
    String password = wrapped.map(w -> PASSWORD + "=" + w.text() + "\n").orElse("");
    String text = FOLDER + "=" + id + "\n" + CHECK + "=" + key.hexFor(CHECK) + "\n" + password;
    WholeFile.write(file, text.getBytes(StandardCharsets.US_ASCII));
  }
}

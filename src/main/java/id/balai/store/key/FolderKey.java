package id.balai.store.key;

import id.balai.domain.dataprotection.KeyTrouble;
import id.balai.domain.dataprotection.Opener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The key of one data folder: it stands on this computer's shelf and, wrapped under a password
/// that somebody chose, in the folder itself. Which key is the right one is told by what was sealed
/// with it; the key file only helps to find it.
public final class FolderKey {

  /// Name of the file inside the data folder.
  public static final String FILE = "balai.key";

  private static final String ID = "folder=";

  private static final Logger LOG = LoggerFactory.getLogger(FolderKey.class);

  /// What only a folder has in which somebody worked.
  private static final Pattern WORKSPACE =
      Pattern.compile("balai\\.(journal.*|apart.*|mv\\.db|set-aside.*)|kunci|akses");

  private final Path folder;
  private final Path file;
  private final KeyShelf shelf;
  private final SecureRandom random;
  private final KeyProof proof;

  /// @param folder the data folder
  /// @param proof tries keys on what is sealed in it
  public FolderKey(Path folder, KeyShelf shelf, SecureRandom random, KeyProof proof) {
    this.folder = folder;
    this.file = folder.resolve(FILE);
    this.shelf = shelf;
    this.random = random;
    this.proof = proof;
  }

  /// What came of looking for the key.
  public sealed interface Opening {

    /// This is it.
    ///
    /// @param id the folder's, to which what is sealed in it is bound
    record Open(UUID id, DataKey key) implements Opening {}

    /// It is not at hand.
    record Locked(KeyTrouble trouble) implements Opening {}
  }

  /// The key; made where nobody worked in the folder yet. A key file that was lost or scratched is
  /// written anew if this computer has the key.
  public Opening open() throws IOException {
    KeyFile known = KeyFile.read(file);
    if (known.state() == KeyFile.State.MISSING && (!isWorkspace() || proof.isInTheClear())) {
      return made();
    }
    Opening found = find(known, new Opener.Nothing());
    if (found instanceof Opening.Open(UUID id, DataKey key) && !isSaid(known, id, key)) {
      LOG.warn("the key file of the folder was {} and is written anew", known.state());
      keep(key);
    }
    return found;
  }

  /// The key, from this computer's shelf or by what somebody typed; changes nothing anywhere.
  public Opening find(Opener opener) throws IOException {
    return find(KeyFile.read(file), opener);
  }

  /// Puts the key onto this computer's shelf if what somebody typed is or opens it.
  ///
  /// @return whether this computer has the key now
  public boolean unlock(Opener opener) throws IOException {
    if (find(opener) instanceof Opening.Open(_, DataKey key)) {
      keep(key);
      return true;
    }
    return false;
  }

  /// Puts the key onto this computer's shelf, and writes a lost or scratched key file anew.
  public void keep(DataKey key) throws IOException {
    KeyFile known = KeyFile.read(file);
    UUID id = id(known);
    shelf.keep(id, key);
    if (!isSaid(known, id, key)) {
      KeyFile.of(id, key, known.wrapped()).write(file);
    }
  }

  /// The folder's id in the bytes of such a file.
  public static UUID idIn(byte[] content) throws IOException {
    try {
      return new String(content, StandardCharsets.US_ASCII)
          .lines()
          .filter(line -> line.startsWith(ID))
          .findFirst()
          .map(line -> UUID.fromString(line.substring(ID.length())))
          .orElseThrow(() -> new IOException("a key file without an id"));
    } catch (IllegalArgumentException e) {
      throw new IOException("a key file without an id", e);
    }
  }

  /// Whether what somebody typed opens this folder, whatever keys this computer has.
  public boolean isOpenedBy(Opener opener) throws IOException {
    KeyFile known = KeyFile.read(file);
    Optional<DataKey> typed = typed(known, opener);
    return typed.isPresent() && right(known, typed, List.of(typed.get())).isPresent();
  }

  /// Whether a password opens the folder on another computer.
  public boolean hasPassword() throws IOException {
    return KeyFile.read(file).wrapped().isPresent();
  }

  /// Wraps the key under a password; an earlier password no longer opens it.
  public void protect(DataKey key, char[] password) throws IOException {
    UUID id = id(KeyFile.read(file));
    shelf.keep(id, key);
    KeyFile.of(id, key, Optional.of(WrappedKey.of(key, password, random))).write(file);
  }

  private Opening made() throws IOException {
    UUID id = fresh();
    DataKey key = DataKey.draw(random);
    shelf.keep(id, key);
    KeyFile.of(id, key, Optional.empty()).write(file);
    return new Opening.Open(id, key);
  }

  private UUID fresh() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  /// What is sealed knows the folder's id better than a file that can be scratched.
  private UUID id(KeyFile known) throws IOException {
    return proof.folder().or(known::id).orElseGet(this::fresh);
  }

  private static boolean isSaid(KeyFile known, UUID id, DataKey key) {
    return known.state() == KeyFile.State.WHOLE
        && known.checks(key)
        && known.id().filter(id::equals).isPresent();
  }

  private Opening find(KeyFile known, Opener opener) throws IOException {
    Optional<DataKey> typed = typed(known, opener);
    List<DataKey> candidates = new ArrayList<>(typed.stream().toList());
    boolean isCopyWhole = addOwn(known, candidates);
    candidates.addAll(shelf.all());
    Optional<DataKey> right = right(known, typed, candidates);
    return right.isPresent()
        ? new Opening.Open(id(known), right.get())
        : new Opening.Locked(trouble(known, isCopyWhole));
  }

  private static Optional<DataKey> typed(KeyFile known, Opener opener) {
    return switch (opener) {
      case Opener.Nothing _ -> Optional.empty();
      case Opener.Password(char[] password) ->
          known.wrapped().flatMap(wrapped -> wrapped.open(password));
      case Opener.Code(String typed) -> RecoveryCode.read(typed);
    };
  }

  /// @return `false` when this computer's copy of the key is damaged
  private boolean addOwn(KeyFile known, List<DataKey> candidates) {
    try {
      if (known.id().isPresent()) {
        shelf.find(known.id().get()).ifPresent(candidates::add);
      }
      return true;
    } catch (IOException e) {
      LOG.error("this computer's copy of a key is damaged", e);
      return false;
    }
  }

  /// What is sealed in the folder tells the key. Where nothing is, or nothing that can be read, the
  /// key file's check does; where that is lost too, what was typed is taken at its word.
  private Optional<DataKey> right(KeyFile known, Optional<DataKey> typed, List<DataKey> candidates)
      throws IOException {
    boolean isAnythingSealed = false;
    for (DataKey candidate : candidates) {
      KeyProof.Answer answer = proof.tried(candidate);
      if (answer == KeyProof.Answer.OPENS) {
        return Optional.of(candidate);
      }
      isAnythingSealed |= answer == KeyProof.Answer.OPENS_NOTHING;
    }
    Optional<DataKey> checked = candidates.stream().filter(known::checks).findFirst();
    boolean hasWitness = isAnythingSealed || known.state() == KeyFile.State.WHOLE;
    return hasWitness ? checked : checked.or(() -> typed);
  }

  private static KeyTrouble trouble(KeyFile known, boolean isCopyWhole) {
    return switch (known.state()) {
      case MISSING -> KeyTrouble.FILE_MISSING;
      case DAMAGED -> KeyTrouble.FILE_DAMAGED;
      case WHOLE -> isCopyWhole ? KeyTrouble.ELSEWHERE : KeyTrouble.COPY_DAMAGED;
    };
  }

  /// Whether somebody worked in the folder already: then no new key is ever made for it.
  public boolean isWorkspace() throws IOException {
    if (Files.notExists(folder)) {
      return false;
    }
    try (Stream<Path> names = Files.list(folder)) {
      return names.anyMatch(
              name ->
                  WORKSPACE.matcher(String.valueOf(name.getFileName())).matches() && !isEmpty(name))
          || hasBackups();
    }
  }

  private boolean hasBackups() throws IOException {
    Path backups = folder.resolve("cadangan");
    if (!Files.isDirectory(backups)) {
      return false;
    }
    try (Stream<Path> names = Files.list(backups)) {
      return names.findAny().isPresent();
    }
  }

  private static boolean isEmpty(Path name) {
    return Files.isRegularFile(name) && name.toFile().length() == 0;
  }
}

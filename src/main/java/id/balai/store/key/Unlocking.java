package id.balai.store.key;

import id.balai.domain.dataprotection.Opener;
import java.io.IOException;
import java.util.Optional;

/// Opens a folder's key on a computer that does not have it yet.
public final class Unlocking {
  private Unlocking() {}

  /// The key of the folder: from this computer's shelf or by what somebody typed, which is then
  /// kept on the shelf; empty when neither opens it.
  public static Optional<DataKey> open(FolderKey key, Opener opener) throws IOException {
    Optional<DataKey> known = key.open();
    if (known.isPresent() || !isUnlocked(key, opener)) {
      return known;
    }
    return key.open();
  }

  private static boolean isUnlocked(FolderKey key, Opener opener) throws IOException {
    return switch (opener) {
      case Opener.Nothing _ -> false;
      case Opener.Password(char[] password) -> key.unlock(password);
      case Opener.Code(String typed) -> {
        Optional<DataKey> read = RecoveryCode.read(typed);
        yield read.isPresent() && key.unlock(read.get());
      }
    };
  }
}

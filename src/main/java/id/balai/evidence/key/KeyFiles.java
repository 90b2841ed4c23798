package id.balai.evidence.key;

import id.balai.domain.evidence.OfficeKey;
import id.balai.domain.evidence.TrustedKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Public keys from where [OfficeVault] keeps them and from the files of its exports.
///
/// @param offices reads the guarded file of a data folder
public record KeyFiles(Offices offices) implements TrustedKeys {

  /// The folder of an office's keys inside its data folder.
  public static final String FOLDER = "kunci";

  /// Reads the guarded file of an office's keys.
  @FunctionalInterface
  public interface Offices {

    /// What it holds; empty where there is none.
    ///
    /// @throws IOException when it cannot be opened, or its seal does not fit
    Optional<byte[]> of(Path folder) throws IOException;
  }

  @Override
  public List<OfficeKey> ofHouse(Path folder) throws IOException {
    Optional<byte[]> found = offices.of(folder);
    return found.isPresent() ? KeyBox.of(found.get()).known() : List.of();
  }

  @Override
  public List<OfficeKey> ofFile(Path file) throws IOException {
    return PublicKeyFile.read(file);
  }
}

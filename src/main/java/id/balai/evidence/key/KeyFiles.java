package id.balai.evidence.key;

import id.balai.domain.evidence.OfficeKey;
import id.balai.domain.evidence.TrustedKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Public keys from the files in which [OfficeVault] and its exports keep them.
public final class KeyFiles implements TrustedKeys {

  /// The folder of an office's keys inside its data folder.
  public static final String FOLDER = "kunci";

  @Override
  public List<OfficeKey> ofHouse(Path folder) throws IOException {
    return new KeyFolder(folder.resolve(FOLDER)).known();
  }

  @Override
  public List<OfficeKey> ofFile(Path file) throws IOException {
    return PublicKeyFile.read(file);
  }
}

package id.balai.store.key;

import id.balai.domain.dataprotection.DataCustody;
import java.io.IOException;

/// The key of one open data folder.
///
/// @param folder where the wrapped key lies
/// @param key the key itself
public record FolderCustody(FolderKey folder, DataKey key) implements DataCustody {

  @Override
  public boolean hasPassword() throws IOException {
    return folder.hasPassword();
  }

  @Override
  public void protect(char[] password) throws IOException {
    folder.protect(key, password);
  }

  @Override
  public boolean isRecoveryCode(String typed) {
    return RecoveryCode.read(typed).filter(key::equals).isPresent();
  }

  @Override
  public String recoveryCode() {
    return RecoveryCode.of(key);
  }
}

package id.balai.store.key;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.dataprotection.Opener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the key of a data folder stands and what opens the folder elsewhere.
final class KeysTest {

  private static final char[] PASSWORD = "rahasia balai".toCharArray();

  @TempDir Path place;

  private final SecureRandom random = new SecureRandom();

  @Test
  void theKeyStandsOutsideTheFolderForItsOwnerAlone() throws IOException {
    DataKey key = opened("here").orElseThrow();
    Path file;
    try (var files = Files.list(place.resolve("here"))) {
      file = files.findFirst().orElseThrow();
    }
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(Files.getPosixFilePermissions(place.resolve("here")))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    assertThat(Files.readString(place.resolve("data").resolve(FolderKey.FILE)))
        .doesNotContain(Files.readString(file));
    assertThat(opened("here")).contains(key);
  }

  @Test
  void anotherComputerOpensTheFolderWithThePasswordOnly() throws IOException {
    FolderKey here = folderKey("here");
    DataKey key = opened("here").orElseThrow();
    FolderKey there = folderKey("there");
    assertThat(there.unlock(new Opener.Password(PASSWORD))).as("no password yet").isFalse();
    here.protect(key, PASSWORD);
    assertThat(opened("there")).isEmpty();
    assertThat(there.unlock(new Opener.Password("salah".toCharArray()))).isFalse();
    assertThat(opened("there")).isEmpty();
    assertThat(there.unlock(new Opener.Password(PASSWORD))).isTrue();
    assertThat(opened("there")).contains(key);
  }

  @Test
  void theRecoveryCodeOpensTheFolderHoweverItIsTyped() throws IOException {
    DataKey key = opened("here").orElseThrow();
    String code = RecoveryCode.of(key);
    assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}");
    String typed = code.toLowerCase(java.util.Locale.ROOT).replace('-', ' ').replace('0', 'o');
    assertThat(folderKey("there").unlock(new Opener.Code(typed))).isTrue();
    assertThat(opened("there")).contains(key);
  }

  @Test
  void aMistypedOrStrangeCodeOpensNothing() throws IOException {
    DataKey key = opened("here").orElseThrow();
    String code = RecoveryCode.of(key);
    for (int i = 0; i < code.length(); i++) {
      if (code.charAt(i) != '-') {
        char other = code.charAt(i) == '7' ? '8' : '7';
        assertThat(RecoveryCode.read(code.substring(0, i) + other + code.substring(i + 1)))
            .as("letter %d", i)
            .isEmpty();
      }
    }
    String stranger = RecoveryCode.of(DataKey.draw(random));
    assertThat(folderKey("there").unlock(new Opener.Code(stranger))).isFalse();
    assertThat(folderKey("there").unlock(new Opener.Nothing())).isFalse();
    assertThat(place.resolve("there")).doesNotExist();
  }

  private FolderKey folderKey(String computer) throws IOException {
    Path data = Files.createDirectories(place.resolve("data"));
    return new FolderKey(data, new FolderShelf(place.resolve(computer)), random, KeyProof.NONE);
  }

  private Optional<DataKey> opened(String computer) throws IOException {
    return folderKey(computer).open() instanceof FolderKey.Opening.Open(_, DataKey key)
        ? Optional.of(key)
        : Optional.empty();
  }
}

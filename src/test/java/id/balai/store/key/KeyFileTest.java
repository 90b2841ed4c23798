package id.balai.store.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.dataprotection.KeyTrouble;
import id.balai.domain.dataprotection.Opener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The key file of a folder and a computer's shelf, whatever of them was lost or scratched.
final class KeyFileTest {

  private static final UUID ID = new UUID(1, 2);

  private final SecureRandom random = new SecureRandom();
  private final DataKey key = DataKey.draw(random);

  @TempDir Path place;

  @SuppressWarnings("NullAway.Init") // before every test
  private Path data;

  @SuppressWarnings("NullAway.Init") // before every test
  private FolderShelf shelf;

  @BeforeEach
  void make() throws IOException {
    data = Files.createDirectories(place.resolve("data"));
    shelf = new FolderShelf(place.resolve("keys"));
  }

  @Test
  void aFileIsReadAsItWasWritten() throws IOException {
    KeyFile written = KeyFile.of(ID, key, Optional.of(new WrappedKey("argon2id:64:1:AA==:AA==")));
    written.write(data.resolve(FolderKey.FILE));
    assertThat(KeyFile.read(data.resolve(FolderKey.FILE))).isEqualTo(written);
    assertThat(written.checks(key)).isTrue();
    assertThat(written.checks(DataKey.draw(random))).isFalse();
    assertThat(KeyFile.read(data.resolve("tidak ada"))).isEqualTo(KeyFile.MISSING);
  }

  @Test
  void anyScratchedByteIsSeenAndWhatIsLeftIsRead() throws IOException {
    Path file = data.resolve(FolderKey.FILE);
    KeyFile.of(ID, key, Optional.empty()).write(file);
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length - 1; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= 1;
      Files.write(file, changed);
      KeyFile read = KeyFile.read(file);
      assertThat(read.state()).as("byte %d", at).isEqualTo(KeyFile.State.DAMAGED);
      boolean isBetweenLines = whole[at] == '\n';
      boolean isLeft = read.id().filter(ID::equals).isPresent() || read.checks(key);
      assertThat(isLeft).as("byte %d", at).isNotEqualTo(isBetweenLines && at < whole.length / 3);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          folder=ID;check=CHECK;            | WHOLE
          check=CHECK;folder=ID             | WHOLE
          folder=ID;check=CHECK;warna=biru  | DAMAGED
          folder=ID;                        | DAMAGED
          check=CHECK;                      | DAMAGED
          folder=17;check=CHECK             | DAMAGED
          folder=ID;check=CHECK;password=x  | DAMAGED
          folder=ID;check=CHECK;sum=        | DAMAGED
          folder=ID;check=\\u12;            | DAMAGED
          ;                                 | DAMAGED
          """)
  void aFileOfAnEarlierVersionHasNoSum(String text, KeyFile.State state) throws IOException {
    String lines =
        text.replace("ID", ID.toString()).replace("CHECK", key.hexFor("check")).replace(';', '\n');
    Path file = data.resolve(FolderKey.FILE);
    Files.writeString(file, lines, StandardCharsets.ISO_8859_1);
    assertThat(KeyFile.read(file).state()).isEqualTo(state);
  }

  @Test
  void aFileThatIsFarTooLongIsNotReadAtAll() throws IOException {
    Path file = data.resolve(FolderKey.FILE);
    Files.write(file, new byte[(1 << 16) + 1]);
    assertThat(KeyFile.read(file).state()).isEqualTo(KeyFile.State.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "folder=", "folder=17", "Folder=ID", " folder=ID", "check=ID"})
  void aFileWithoutAnIdNamesNoFolder(String text) {
    byte[] bytes = text.replace("ID", ID.toString()).getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> FolderKey.idIn(bytes)).isInstanceOf(IOException.class);
  }

  @Test
  void aShelfHasTheKeysThatWereKeptAndNoDamagedOne() throws IOException {
    assertThat(shelf.all()).isEmpty();
    assertThat(shelf.find(ID)).isEmpty();
    shelf.keep(ID, key);
    DataKey other = DataKey.draw(random);
    shelf.keep(new UUID(3, 4), other);
    assertThat(shelf.all()).containsExactlyInAnyOrder(key, other);
    Files.writeString(place.resolve("keys").resolve(new UUID(3, 4) + ".key"), "bukan kunci");
    assertThat(shelf.all()).containsExactly(key);
    assertThatThrownBy(() -> shelf.find(new UUID(3, 4))).isInstanceOf(IOException.class);
    Files.writeString(place.resolve("keys").resolve(new UUID(3, 4) + ".key"), "abcd");
    assertThatThrownBy(() -> shelf.find(new UUID(3, 4))).isInstanceOf(IOException.class);
  }

  @Test
  void aShelfBesideIsLookedIntoAndNeverWrittenTo() throws IOException {
    var beside = new FolderShelf(place.resolve("beside"));
    beside.keep(ID, key);
    var both = new ShelfBeside(shelf, beside);
    assertThat(both.find(ID)).contains(key);
    DataKey own = DataKey.draw(random);
    both.keep(ID, own);
    both.note("catatan", "isi");
    assertThat(both.find(ID)).contains(own);
    assertThat(both.all()).containsExactlyInAnyOrder(own, key);
    assertThat(beside.find(ID)).contains(key);
    assertThat(beside.note("catatan")).isEmpty();
    assertThat(both.note("catatan")).hasValue("isi");
  }

  /// What is at hand when a folder is opened in which somebody worked, and what comes of it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FILE       | SHELF   | open
          FILE       | -       | ELSEWHERE
          FILE       | BROKEN  | COPY_DAMAGED
          FILE       | OTHERS  | ELSEWHERE
          FILE       | MISLAID | open
          SCRATCHED  | SHELF   | FILE_DAMAGED
          -          | SHELF   | FILE_MISSING
          -          | -       | FILE_MISSING
          """)
  void aFolderOpensWithItsKeyAloneAndSaysWhatIsMissing(String file, String kept, String answer)
      throws IOException {
    Files.writeString(data.resolve("balai.journal"), "isi");
    Path keyFile = data.resolve(FolderKey.FILE);
    switch (file) {
      case "FILE" -> KeyFile.of(ID, key, Optional.empty()).write(keyFile);
      case "SCRATCHED" -> Files.writeString(keyFile, "tergores");
      default -> assertThat(keyFile).doesNotExist();
    }
    switch (kept) {
      case "SHELF" -> shelf.keep(ID, key);
      case "MISLAID" -> shelf.keep(new UUID(9, 9), key);
      case "OTHERS" -> shelf.keep(ID, DataKey.draw(random));
      case "BROKEN" -> {
        shelf.keep(ID, key);
        Files.writeString(place.resolve("keys").resolve(ID + ".key"), "rusak");
      }
      default -> assertThat(shelf.all()).isEmpty();
    }
    FolderKey.Opening opening = folderKey().open();
    if (answer.equals("open")) {
      assertThat(opening).isEqualTo(new FolderKey.Opening.Open(ID, key));
    } else {
      assertThat(opening).isEqualTo(new FolderKey.Opening.Locked(KeyTrouble.valueOf(answer)));
    }
  }

  /// What makes a folder one in which somebody worked: no second key is drawn for it.
  @ParameterizedTest
  @CsvSource({
    "balai.journal,isi,true",
    "balai.journal,'',false",
    "balai.apart.journal,isi,true",
    "balai.mv.db,isi,true",
    "balai.mv.db,'',false",
    "balai.set-aside-1,isi,true",
    "kunci,isi,true",
    "akses,isi,true",
    "balai.key.bak,isi,false",
    "daftar.xlsx,isi,false",
    "cadangan/satu.balai,isi,true",
    "cadangan/.kosong,'',true"
  })
  void aFolderInWhichSomebodyWorkedIsKnownByItsFiles(String name, String content, boolean isUsed)
      throws IOException {
    assertThat(folderKey().isWorkspace()).isFalse();
    Path file = data.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, content);
    assertThat(folderKey().isWorkspace()).isEqualTo(isUsed);
    assertThat(folderKey().open() instanceof FolderKey.Opening.Open).isNotEqualTo(isUsed);
  }

  @Test
  void whatWasTypedIsTakenAtItsWordOnlyWhereNothingElseTells() throws IOException {
    Files.writeString(data.resolve("balai.journal"), "isi");
    var code = new Opener.Code(RecoveryCode.of(key));
    assertThat(folderKey().isOpenedBy(code)).isTrue();
    assertThat(folderKey().unlock(code)).isTrue();
    assertThat(folderKey().open()).isInstanceOf(FolderKey.Opening.Open.class);
    var stranger = new Opener.Code(RecoveryCode.of(DataKey.draw(random)));
    assertThat(folderKey().isOpenedBy(stranger)).isFalse();
    assertThat(folderKey().isOpenedBy(new Opener.Nothing())).isFalse();
  }

  @Test
  void aPasswordThatWasReplacedOpensNoLonger() throws IOException {
    FolderKey folder = folderKey();
    assertThat(folder.open()).isInstanceOf(FolderKey.Opening.Open.class);
    DataKey own = shelf.all().getFirst();
    char[] first = "kata sandi satu".toCharArray();
    char[] second = "kata sandi dua".toCharArray();
    var custody = new FolderCustody(folder, own);
    assertThat(custody.hasPassword()).isFalse();
    custody.protect(first);
    custody.protect(second);
    assertThat(custody.hasPassword()).isTrue();
    assertThat(folder.isOpenedBy(new Opener.Password(first))).isFalse();
    assertThat(folder.isOpenedBy(new Opener.Password(second))).isTrue();
    assertThat(custody.isRecoveryCode(custody.recoveryCode())).isTrue();
    assertThat(custody.isRecoveryCode(RecoveryCode.of(key))).isFalse();
    assertThat(shelf.all()).containsExactly(own);
  }

  private FolderKey folderKey() {
    return new FolderKey(data, shelf, random, KeyProof.NONE);
  }
}

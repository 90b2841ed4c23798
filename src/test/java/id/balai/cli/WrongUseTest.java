package id.balai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A command line that cannot be meant so ends with exit code 2 and a sentence, and makes nothing.
final class WrongUseTest {

  @TempDir private static Path home;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nirkabel",
        "--tanpa-arti",
        "event",
        "event add",
        "event add --sample",
        "event add --sample antah-berantah",
        "event add --sample rantau-pulung lebih",
        "event settings",
        "event settings --event X --defaults",
        "import --event X",
        "import daftar.csv",
        "import --event X a.csv b.csv",
        "import --event X --header satu a.csv",
        "people --event X",
        "people --out F.xlsx",
        "badges --event X",
        "badges --event X --out F.pdf --layout SEMBILAN",
        "badges --event X --out F.pdf --only satu",
        "label --event X",
        "label --event X --person satu",
        "label --event X --person 1 --size RAKSASA",
        "scan --event X --session S",
        "scan --event X --station P",
        "scan --session S --station P",
        "scanner-page",
        "attendance --event X --session S --person 1",
        "attendance --event X --session S --state present",
        "attendance --event X --session S --person 1 --state TERBANG",
        "attendance --event X --session S --person 1.5 --state present",
        "order --event X",
        "order --event X --group G --person 1",
        "order --event X --group G --place 1",
        "reconcile --event X --case 1",
        "reconcile --event X --keep MINE",
        "stick",
        "stick export",
        "stick import",
        "stick kirim F",
        "sheet --event X",
        "certificates --event X",
        "certificates --out D",
        "declaration --out D",
        "paper --event X --out D",
        "paper GAMBAR --event X --out D",
        "paper recap --event X",
        "paper recap --event X --out D --sort ACAK",
        "paper recap --event X --out D --mode LUKIS",
        "paper receipts --event X --out D --amount banyak",
        "paper slips --event X --out D --count 1e3",
        "spj --event X",
        "spj --event X --out D --mode LUKIS",
        "tte",
        "tte export --event X",
        "tte import",
        "archive --event X",
        "archive --event X --out D --proof satu",
        "verify",
        "verify --json",
        "find --archives D",
        "find Siti",
        "log --check 1204",
        "log --check 1204/7F3A-09C1",
        "keys --timestamp bukan-alamat",
        "backup --to D --whole F",
        "restore",
        "custody --paper",
        "person --event X",
        "person --event X --person 1",
        "person --event X --person",
        "person --person 1",
        "affected --event",
        "purge --ya",
        "move",
        "kiosk --event X",
        "kiosk --station P",
        "demo",
        "template --out",
        "doctor lebih",
        "guide --bab",
        "station --out"
      })
  void whatCannotBeMeantSoIsSaidInASentence(String line) {
    for (String language : List.of("id", "en")) {
      Path folder = home.resolve(Integer.toHexString(line.hashCode()));
      List<String> words = Stream.concat(words(line), Stream.of("--lang", language)).toList();
      CommandHouse.Answer answer = new CommandHouse(folder).run(words);

      assertThat(answer.exit()).as("%s: %s", line, answer.words()).isEqualTo(Terminal.WRONG_USE);
      assertThat(answer.data()).as(line).isEmpty();
      assertThat(answer.words()).as(line).doesNotContain("Exception");
      assertThat(folder).as(line).doesNotExist();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          person --event X                          | Masih kurang: --person N
          restore                                   | Masih kurang: FILE
          attendance --event X                      | Masih kurang: --session S, --person N, --state STATE
          label --event X --person satu             | --person N harus angka bulat; satu bukan.
          reconcile --event X --keep SEMUA          | --keep SIDE tidak mengenal SEMUA. Yang ada: apart, common.
          people --event X --event Y --out F.csv    | Cukup disebut satu kali: --event CODE
          import --event X --dry-run=ya F.csv       | --dry-run tidak dapat berupa ya.
          verify F --tanpa-arti                     | Tidak dikenal di sini: --tanpa-arti
          nirkabel lebih                            | Tidak dikenal di sini: nirkabel lebih
          """)
  void sentenceSaysWhatIsWrongInTheWordsOfThisProgram(String line, String sentence) {
    CommandHouse.Answer answer = new CommandHouse(home.resolve("never")).run(words(line).toList());

    assertThat(answer.exit()).isEqualTo(Terminal.WRONG_USE);
    assertThat(answer.words().lines()).hasSize(2).first().isEqualTo(sentence);
    assertThat(answer.words()).contains("Penjelasan: balai").endsWith("--help");
  }

  private static Stream<String> words(String line) {
    return Arrays.stream(line.split(" ", -1));
  }
}

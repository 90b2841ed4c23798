package id.balai.roster.person;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.roster.source.RawCell;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Identity numbers out of what people and spreadsheets make of them, and texts without what nobody
/// typed.
final class NumbersInCellsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # cell                          | kind | digits             | flaw
          197104201997031901              | -    | 197104201997031901 | -
          19710420 199703 1 901           | -    | 197104201997031901 | -
          19710420.199703.1.901           | -    | 197104201997031901 | -
          '1971-0420-1997-0319-01         | -    | 197104201997031901 | -
          NIP. 19710420 199703 1 901      | NIP  | 197104201997031901 | -
          nip : 197104201997031901        | NIP  | 197104201997031901 | -
          NIP PPPK. 199301122022212901    | NIP  | 199301122022212901 | -
          NIPPPK 199301122022212901       | NIP  | 199301122022212901 | -
          KTP 6408142808809901            | NIK  | 6408142808809901   | -
          NRP 83089901                    | NRP  | 83089901           | -
          83089901 (NRP)                  | -    | 83089901           | -
          130456789.0                     | -    | 130456789          | -
          ="6408142808809901"             | -    | 6408142808809901   | -
          =A1+1                           | -    | ``                 | NUMBER_FORMULA
          @SUM(A1)                        | -    | ``                 | NUMBER_FORMULA
          6,40814E+15                     | -    | ``                 | NUMBER_SCIENTIFIC
          1.97104201997032E+17            | -    | ``                 | NUMBER_SCIENTIFIC
          6408142808809900.00             | -    | ``                 | NUMBER_CELL_TOO_LONG
          640814280880990l                | -    | ``                 | NUMBER_LETTERS
          #N/A                            | -    | ``                 | NUMBER_ERROR
          """)
  void numberIsFoundOrItIsSaidWhyNot(
      String cell, IdentityKind kind, String digits, RemarkCode flaw) {
    assertThat(IdentityText.all(text(cell)))
        .containsExactly(
            new IdentityText(digits, Optional.ofNullable(kind), Optional.ofNullable(flaw)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "0",
        "000",
        "--",
        "?",
        "xxx",
        "tidak ada",
        "Belum punya",
        "nihil",
        "N/A",
        "honorer",
        "menyusul",
        "Non ASN",
        "NIP.",
        "NIP -"
      })
  void sayingThatThereIsNoneIsNoNumberAndNoFlaw(String cell) {
    assertThat(IdentityText.all(text(cell))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "130456789, 130456789, true",
    "130456789.0, 130456789, true",
    "1.30456789E8, 130456789, true",
    "999999999999999, 999999999999999, true",
    "6408142808809901, '', false",
    "197104201997031901, '', false",
    "1.5, '', false",
    "-130456789, '', false",
    "1e400, '', false",
    "1e2147483647, '', false",
    "1e-2147483647, '', false"
  })
  void numberCellKeepsFifteenDigitsAndNoMore(String cell, String digits, boolean isSound) {
    IdentityText read = IdentityText.all(new RawCell(cell, RawCell.Form.NUMBER)).getFirst();

    assertThat(read.digits()).isEqualTo(digits);
    assertThat(read.flaw())
        .isEqualTo(isSound ? Optional.empty() : Optional.of(RemarkCode.NUMBER_CELL_TOO_LONG));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6408142808809901 / 197104201997031901 | 2
          6408142808809901; 83089901            | 2
          19710420/199703/1/901                 | 1
          83089901, 83089902, 83089903          | 3
          """)
  void severalNumbersOfOneCellAreSeveral(String cell, int count) {
    assertThat(IdentityText.all(text(cell))).hasSize(count);
  }

  private static RawCell text(String cell) {
    return new RawCell(cell, RawCell.Form.TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # cell                              | name                | number
          Sutarno NIP. 197104201997031901     | Sutarno             | NIP 197104201997031901
          Sutarno / 197104201997031901        | Sutarno             | 197104201997031901
          Sutarno (NRP 83089901)              | Sutarno             | NRP 83089901
          NIP 197104201997031901 - Sutarno    | Sutarno             | NIP 197104201997031901
          197104201997031901, Sutarno, S.E.   | Sutarno, S.E.       | 197104201997031901
          Sutarno, S.E. NIP. -                | Sutarno, S.E.       | ''
          Sutarno / -                         | Sutarno             | ''
          Sutarno 12                          | Sutarno 12          | ''
          Sutarno NRP 12345                   | Sutarno             | NRP 12345
          Sutarnip 83089901                   | Sutarnip            | 83089901
          Sutarno                             | Sutarno             | ''
          Anak-anak                           | Anak-anak           | ''
          """)
  void nameAndNumberOfOneCellArePartedAndNothingIsLost(String cell, String name, String number) {
    assertThat(NumberedName.of(cell)).isEqualTo(new NumberedName(name, number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # typed                | text          | what was taken out
          Siti<200b> Aminah      | Siti Aminah   | U+200B
          <feff>Siti             | Siti          | U+FEFF
          Si<00ad>ti<200e>       | Siti          | U+00AD U+200E
          Siti<0007>Aminah       | Siti Aminah   | ''
          Siti<2028>Aminah       | Siti Aminah   | ''
          Siti &amp; Wati        | Siti & Wati   | ''
          Ma&#39;ruf             | Ma'ruf        | ''
          Ma&#x27;ruf            | Ma'ruf        | ''
          Ma&rsquo;ruf           | Ma'ruf        | ''
          A &lt;b&gt;            | A <b>         | ''
          Siti &tidak;           | Siti &tidak;  | ''
          Siti&nbsp;Aminah       | Siti Aminah   | ''
          A&#0;B                 | A B           | ''
          A&#xD800;B             | A B           | ''
          A&#57343;B             | A B           | ''
          A&#x378;B              | A B           | ''
          A&#x1F600;B            | A😀B          | ''
          """)
  void whatNobodySeesIsTakenOutAndNamed(String typed, String text, String removed) {
    String raw =
        Pattern.compile("<([0-9a-f]{4})>")
            .matcher(typed)
            .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
    assertThat(CleanText.of(raw)).isEqualTo(new CleanText(text, removed));
  }

  @Test
  void joinersOfScriptsThatNeedThemStay() {
    String hindi = "\u0915\u094d\u200d\u0937";
    assertThat(CleanText.of(hindi)).isEqualTo(new CleanText(hindi, ""));
    assertThat(CleanText.of("Si\u200dti").text()).isEqualTo("Siti");
  }

  /// A text that went through the wrong encoding once or twice comes back; one that did not stays.
  @ParameterizedTest
  @ValueSource(strings = {"Ma’ruf", "René", "Siti – Wati", "Müller", "Nur’aini Ba’un", "naïve"})
  void spoiledTextIsMended(String text) {
    Charset windows = Charset.forName("windows-1252");
    String once = new String(text.getBytes(StandardCharsets.UTF_8), windows);
    String twice = new String(once.getBytes(StandardCharsets.UTF_8), windows);

    assertThat(Mojibake.repaired(once)).isEqualTo(text);
    assertThat(Mojibake.repaired(twice)).isEqualTo(text);
    assertThat(Mojibake.repaired(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u00a0", "\u200b", "\r\n", "\t", "\u3000", "\ufeff"})
  void blanksOfEveryKindGoFromTheEndsAndFromNumbers(String blank) {
    assertThat(Blanks.stripped(blank + "Siti" + blank)).isEqualTo("Siti");
    assertThat(Blanks.removed("12" + blank + "34")).isEqualTo("1234");
    assertThat(List.of(Blanks.stripped(blank), Blanks.removed(blank))).containsOnly("");
  }

  @Test
  void cellOfSeveralLinesIsOneLine() {
    assertThat(Blanks.stripped("Siti \r\n Aminah\tBinti\u00a0Ali"))
        .isEqualTo("Siti Aminah Binti Ali");
  }
}

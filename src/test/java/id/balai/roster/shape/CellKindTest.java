package id.balai.roster.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What cells look like, whatever their column says.
final class CellKindTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                              | BLANK
          '   '                           | BLANK
          -                               | NOTHING
          ...                             | NOTHING
          0                               | NOTHING
          √                               | MARK
          ✓                               | MARK
          v                               | MARK
          X                               | MARK
          '"'                             | MARK
          12                              | COUNT
          12.                             | COUNT
          (12)                            | COUNT
          12.0                            | COUNT
          1,5                             | AMOUNT
          150.000                         | AMOUNT
          Rp 150.000                      | AMOUNT
          197104201997031901              | NIP
          19710420 199703 1 901           | NIP
          NIP. 19710420 199703 1 901      | NIP
          997104201997031901              | DIGITS
          6408142808809901                | NIK
          6408147112799901                | NIK
          6408149912799901                | DIGITS
          0008142808809901                | DIGITS
          081200001000                    | PHONE
          +62 812-0000-1000               | PHONE
          0549-21234                      | PHONE
          1,97E+17                        | LOST
          1.97104201997032E+17            | LOST
          12-04-1972                      | DATE
          1972-04-12                      | DATE
          12/4/72                         | DATE
          Sangatta, 12-04-1972            | DATE
          Senin, 12 April 1972            | DATE
          12 Peb 1972                     | DATE
          L                               | SEX
          Laki-laki                       | SEX
          P.                              | SEX
          IV/a                            | GRADE
          Gol. III/d                      | GRADE
          siti@contoh.test                | EMAIL
          Sutarno NIP 197104201997031901  | NAMED_NUMBER
          Sutarno, S.Pd.                  | TITLED
          Drs. Sutarno                    | TITLED
          H. Abdul Rahman                 | TITLED
          Siti Aminah                     | CAPITALS
          Siti binti Ali                  | CAPITALS
          SDN 004 Rantau Pulung           | TEXT
          hadir tepat waktu               | TEXT
          """)
  void cellIsToldByWhatStandsInIt(String text, CellKind kind) {
    assertThat(CellKinds.of(text)).isEqualTo(kind);
  }

  @Test
  void longTextIsTextAndNoiseIsNeverAnError() {
    assertThat(CellKinds.of("9".repeat(161))).isEqualTo(CellKind.TEXT);
    var random = new Random(13);
    String signs = "0123456789.,-/()+eE @LPxv√SiHdr\u00a0\n";
    for (int round = 0; round < 20_000; round++) {
      String noise =
          random
              .ints(random.nextInt(30), 0, signs.length())
              .map(signs::charAt)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      assertThat(CellKinds.of(noise) == CellKind.BLANK).as(noise).isEqualTo(noise.isBlank());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Drs. Sutarno      | true  | false | false
          Sutarno, S.E.     | true  | false | false
          Sutarno, SE       | true  | false | false
          Sutarno A.Md.     | true  | false | false
          M. Yusran         | false | true  | false
          Moh.Hafid         | false | true  | false
          SITI AMINAH       | false | false | true
          Siti Aminah       | false | false | false
          Jl. Poros         | false | false | false
          """)
  void titlesInitialsAndShoutsAreSeen(
      String text, boolean isTitled, boolean isInitialed, boolean isShouted) {
    assertThat(NameShape.isTitled(text)).isEqualTo(isTitled);
    assertThat(NameShape.isInitialed(text)).isEqualTo(isInitialed);
    assertThat(NameShape.isShouted(text)).isEqualTo(isShouted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # cell                                | name              | office
          Sutarno (Kepala Desa Mukti Jaya)      | Sutarno           | Kepala Desa Mukti Jaya
          Sutarno - Camat Rantau Pulung         | Sutarno           | Camat Rantau Pulung
          Camat Rantau Pulung - Sutarno         | Sutarno           | Camat Rantau Pulung
          Sutarno / Guru                        | Sutarno           | Guru
          Sutarno selaku Ketua BPD              | Sutarno           | Ketua BPD
          Drs. Sutarno, M.Si. – Sekretaris Desa | Drs. Sutarno, M.Si. | Sekretaris Desa
          Sutarno                               | Sutarno           | ''
          """)
  void nameAndOfficeOfOneCellArePartedWhicheverStandsFirst(
      String cell, String name, String office) {
    assertThat(NamedOffice.of(cell, false)).isEqualTo(new NamedOffice(name, office));
    assertThat(NamedOffice.isPair(cell)).isEqualTo(!office.isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ketua MUI Kec. Rantau Pulung | true
          Kepala Desa Mukti Jaya       | true
          Yth. Bapak Camat             | true
          Kapolsek Rantau Pulung       | true
          Camat Drs. Sumarno           | false
          Siti Aminah                  | false
          Guru Siti Aminah             | false
          MAN 1 Sangatta               | true
          Man Santoso                  | false
          ''                           | false
          """)
  void officeWithoutItsHolderIsSeen(String text, boolean isWithout) {
    assertThat(OfficeShape.isWithoutHolder(text)).isEqualTo(isWithout);
  }
}

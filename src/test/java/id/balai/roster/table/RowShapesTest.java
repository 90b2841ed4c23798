package id.balai.roster.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.roster.source.RawCell;
import id.balai.roster.source.RawRow;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Rows of a list that are no people: numbers of columns, sums, the foot of a paper, headings.
final class RowShapesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1;2;3;4               | true
          (1);(2);(3)           | true
          1;2;3a;4              | true
          1;2;4                 | true
          1.;2.;3.              | true
          a;b;c                 | true
          A;B;C;D               | true
          1;2                   | false
          1;2;9                 | false
          3;2;1                 | false
          1;Siti;3              | false
          a;b;d                 | false
          1;2;3;197104201997031 | false
          """)
  void numbersUnderAHeaderAreNobody(String cells, boolean isNumbers) {
    assertThat(RowShapes.isColumnNumbers(row(cells))).isEqualTo(isNumbers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jumlah;12                      | true
          JUMLAH                         | true
          Total Peserta;30               | true
          Sub Total;5                    | true
          Subtotal;5                     | true
          Grand Total;99                 | true
          Jml;3                          | true
          Totalina Sihombing             | false
          Jumlahudin                     | false
          Total;197104201997031001       | false
          Siti;Jumlah                    | false
          """)
  void aSumIsNobodyAndATotalinaIsSomebody(String cells, boolean isTotal) {
    assertThat(RowShapes.isTotal(row(cells))).isEqualTo(isTotal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rantau Pulung, 7 Oktober 2024   | true
          Sangatta, ..... Oktober 2024    | true
          Mengetahui,                     | true
          Mengetahui:                     | true
          Camat Rantau Pulung,            | true
          a.n. Camat                      | true
          NIP. 19710420 199703 1 001      | true
          NIP. ........................   | true
          A.n. Kepala Desa Mukti Jaya     | true
          A.N. Rahim                      | false
          Halaman 2 dari 3                | true
          Hal. 2                          | true
          Dibuat oleh: panitia            | true
          Siti Aminah                     | false
          Hj. Siti, S.Pd.                 | false
          1;Sutarno;Camat;Rantau Pulung,  | false
          Keteranganto                    | false
          """)
  void theFootOfAPaperIsToldFromPeople(String cells, boolean isFoot) {
    assertThat(RowShapes.startsFoot(row(cells))).isEqualTo(isFoot);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A. FORKOPIMCAM              | FORKOPIMCAM
          I. Unsur Desa               | Desa
          12) Kepala Sekolah          | Kepala Sekolah
          Kelompok: Guru PAUD         | Guru PAUD
          DAFTAR NAMA PESERTA         | PESERTA
          Nama-nama Undangan          | Undangan
          Perangkat Desa :            | Perangkat Desa
          Kelompok                    | Kelompok
          Tokoh   Masyarakat          | Tokoh Masyarakat
          """)
  void theWordsOfAHeadingAreWhatTheGroupIsCalled(String text, String words) {
    assertThat(RowShapes.headingWords(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "A.", "B)", "IX", "XII.", "V"})
  void aBareLetterOrRomanNumberCounts(String text) {
    assertThat(RowShapes.isBareEnumerator(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "AB", "1", "A. R", "", "L/P"})
  void otherShortTextsDoNot(String text) {
    assertThat(RowShapes.isBareEnumerator(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "5. ........,true",
    "12,true",
    "'',true",
    "'……… ',true",
    "7) ____,true",
    "5. Siti,false",
    "12345,false"
  })
  void roomForASignatureIsNoName(String text, boolean isRoom) {
    assertThat(RowShapes.isSignatureLine(text)).isEqualTo(isRoom);
  }

  @ParameterizedTest
  @CsvSource({
    "Perangkat Desa,true",
    "UNSUR FORKOPIMCAM,true",
    "Karang Taruna,true",
    "Siti Aminah,false",
    "Muhammad Desantara,false",
    "Guruh Soekarno,false"
  })
  void aGroupIsWordedOtherwiseThanAPerson(String text, boolean isGroup) {
    assertThat(RowShapes.isGroupWords(text)).isEqualTo(isGroup);
  }

  private static RawRow row(String cells) {
    return new RawRow(
        1, Arrays.stream(cells.split(";", -1)).map(RawCell::text).toList(), /* isPadded= */ false);
  }
}

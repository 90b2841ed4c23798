package id.balai.roster.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A name and an office that stand in one cell, and the shapes by which names are known.
final class NamedOfficeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Sutarno (Camat)                          ~ Sutarno               ~ Camat
          Sutarno [Camat]                          ~ Sutarno               ~ Camat
          Sutarno - Camat                          ~ Sutarno               ~ Camat
          Sutarno – Camat                          ~ Sutarno               ~ Camat
          Sutarno–Camat                            ~ Sutarno               ~ Camat
          Sutarno | Camat                          ~ Sutarno               ~ Camat
          Sutarno / Kepala Desa                    ~ Sutarno               ~ Kepala Desa
          Sutarno selaku Camat                     ~ Sutarno               ~ Camat
          Camat: Sutarno                           ~ Sutarno               ~ Camat
          Camat - Sutarno                          ~ Sutarno               ~ Camat
          Kepala Desa Mukti Jaya: Sutarno          ~ Sutarno               ~ Kepala Desa Mukti Jaya
          Sutarno, Camat                           ~ Sutarno               ~ Camat
          Sutarno, S.Pd., Kepala Sekolah           ~ Sutarno, S.Pd.        ~ Kepala Sekolah
          Sutarno, S.Pd.                           ~ Sutarno, S.Pd.        ~ ''
          Drs. Sutarno\\nCamat                     ~ Drs. Sutarno          ~ Camat
          Drs. Sutarno\\n(Camat)                   ~ Drs. Sutarno          ~ Camat
          Camat\\nDrs. Sutarno                     ~ Drs. Sutarno          ~ Camat
          Sutarno\\nNIP. 19710420 199703 1 001     ~ Sutarno\\nNIP. 19710420 199703 1 001 ~ ''
          Sutarno\\n19710420 199703 1 001\\nCamat  ~ Sutarno\\n19710420 199703 1 001 ~ Camat
          Sutarno\\nSekretaris\\nDesa Mukti Jaya   ~ Sutarno               ~ Sekretaris, Desa Mukti Jaya
          Sutarno                                  ~ Sutarno               ~ ''
          Siti (12)                                ~ Siti (12)             ~ ''
          Anak Agung-Ayu                           ~ Anak Agung-Ayu        ~ ''
          """)
  void aCellIsPartedIntoNameAndOffice(String cell, String name, String office) {
    assertThat(NamedOffice.of(cell.translateEscapes(), /* isOfficeFirst= */ false))
        .isEqualTo(new NamedOffice(name.translateEscapes(), office));
  }

  /// Where neither half says which it is, the header does.
  @ParameterizedTest
  @CsvSource({"Mawar - Sutarno,true,Sutarno,Mawar", "Sutarno - Mawar,false,Sutarno,Mawar"})
  void theHeaderDecidesWhereTheWordsDoNot(
      String cell, boolean isOfficeFirst, String name, String office) {
    assertThat(NamedOffice.of(cell, isOfficeFirst)).isEqualTo(new NamedOffice(name, office));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Sutarno (Camat)", "Kepala Desa - Siti Aminah", "Siti Aminah, Sekretaris Desa"})
  void aPairIsBeyondDoubt(String cell) {
    assertThat(NamedOffice.isPair(cell)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sutarno",
        "Sutarno, S.Pd.",
        "Sutarno - Siti",
        "Camat / Kepala Desa",
        "Camat (12)",
        "",
        "-",
        "( )"
      })
  void whatIsNoPairIsNone(String cell) {
    assertThat(NamedOffice.isPair(cell)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Drs. Sutarno            | true
          Prof. Dr. Ir. Sutarno   | true
          Hj. Siti                | true
          Sutarno, S.Pd.          | true
          Sutarno S.Pd.           | true
          Sutarno, SE             | true
          Sutarno, A.Md.Keb       | true
          KH. Abdul Rahman        | true
          Sutarno                 | false
          Camat.                  | false
          Rantau Pulung, Kaltim   | false
          No. 12                  | false
          a.n. Camat              | false
          S.Pd.                   | false
          """)
  void aTitleStandsWherePeopleHaveIt(String text, boolean isTitled) {
    assertThat(NameShape.isTitled(text)).isEqualTo(isTitled);
  }

  @ParameterizedTest
  @CsvSource({
    "M. Yusran,true",
    "Moh. Yusran,true",
    "A. Rahim,true",
    "A. RAHIM,true",
    "Yusran,false",
    "a. rahim,false"
  })
  void anInitialStandsBeforeANameWithACapital(String text, boolean isInitialed) {
    assertThat(NameShape.isInitialed(text)).isEqualTo(isInitialed);
  }

  @ParameterizedTest
  @CsvSource({
    "SITI AMINAH,true",
    "SITI Aminah,false",
    "S,false",
    "12 34,false",
    "É È,true",
    "محمد,false"
  })
  void aShoutHasCapitalsAlone(String text, boolean isShouted) {
    assertThat(NameShape.isShouted(text)).isEqualTo(isShouted);
  }

  @ParameterizedTest
  @CsvSource({"Siti Aminah,2", "MUHAMMAD NUR HIDAYAT,3", "Rantau Pulung,0", "'',0"})
  void wordsOfManyNamesAreCounted(String text, int known) {
    assertThat(NameShape.knownWords(text)).isEqualTo(known);
  }
}

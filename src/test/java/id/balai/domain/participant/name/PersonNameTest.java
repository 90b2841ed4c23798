package id.balai.domain.participant.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          dr. Hj. Fatmawati Azzahra, M.K.M.   | dr. Hj.      | Fatmawati Azzahra  | M.K.M.          | true
          Hj. Siti Rohmah Wulandari S.Sos M.Si| Hj.          | Siti Rohmah Wulandari | S.Sos, M.Si  | true
          H.Ahmad Yani,SH,MH                  | H.           | Ahmad Yani         | SH, MH          | true
          Drs.H.Sukirman, M. Pd.              | Drs. H.      | Sukirman           | M. Pd.          | true
          Prof. Dr. Ir. Waluyo, M.Sc., Ph.D.  | Prof. Dr. Ir.| Waluyo             | M.Sc., Ph.D.    | true
          M. Rizky Ramadhan                   | ''           | M. Rizky Ramadhan  | ''              | true
          Moh. Hafid                          | ''           | Moh. Hafid         | ''              | true
          I Gusti Ngurah Oka Wirawan          | ''           | I Gusti Ngurah Oka Wirawan | ''      | true
          Andi Tenri Ajeng SIP                | ''           | Andi Tenri Ajeng   | SIP             | true
          Ns. Irmayanti, S.Kep., M.Kep.       | Ns.          | Irmayanti          | S.Kep., M.Kep.  | true
          Lejau, Agustinus                    | ''           | Lejau              | Agustinus       | false
          Sutrisno                            | ''           | Sutrisno           | ''              | true
          dr. Bambang Sp.PD                   | dr.          | Bambang            | Sp.PD           | true
          """)
  void titlesAreSplitFromTheName(
      String printed, String front, String name, String back, boolean isSure) {
    PersonName split = PersonName.of(printed);

    assertThat(split.printed()).isEqualTo(printed);
    assertThat(String.join(" ", split.front())).isEqualTo(front);
    assertThat(split.name()).isEqualTo(name);
    assertThat(String.join(", ", split.back())).isEqualTo(back);
    assertThat(split.isSure()).isEqualTo(isSure);
  }

  @Test
  void ranksStandBeforeTheName() {
    assertThat(PersonName.of("KAPTEN INF BASO AMIRUDDIN"))
        .extracting(PersonName::rank, PersonName::name)
        .containsExactly("KAPTEN INF", "BASO AMIRUDDIN");
    assertThat(PersonName.of("AKBP Dr. H. Suprapto, S.I.K."))
        .extracting(PersonName::rank, PersonName::front, PersonName::name)
        .containsExactly("AKBP", List.of("Dr.", "H."), "Suprapto");
    assertThat(Ranks.isRank("Kapten Inf")).isTrue();
    assertThat(Ranks.isRank("Penata")).isFalse();
  }

  @Test
  void keysIgnoreCaseAccentsPunctuationAndEveryApostrophe() {
    for (String apostrophe : List.of("'", "’", "‘", "´", "`", "ʼ", "")) {
      assertThat(
              NameKeys.searchKey(
                  PersonName.of("Hj. Siti Nur" + apostrophe + "AINI, S.Tr.Keb.").name()))
          .isEqualTo("sitinuraini");
    }
    assertThat(NameKeys.sortKey("René  Bulan-Aring")).isEqualTo("rene bulan aring");
    assertThat(NameKeys.sortKey("Rene\u0301")).isEqualTo("rene");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Muhammad Rizki,  Muhamad Rizky,    true
          Siti Nur'aini,   Siti Nuraini,     true
          Nor Aina,        Nur Aina,         true
          Supriyadi,       Supriadi,         true
          Abdul Rahman,    Abdurrahman,      true
          Budi Santoso,    Joko Santoso,     false
          Ali,             Adi,              false
          """)
  void spellingsOfOneNameAreNear(String one, String other, boolean areAlike) {
    assertThat(NameLikeness.areNear(NameLikeness.fold(one), NameLikeness.fold(other)))
        .isEqualTo(areAlike);
  }
}

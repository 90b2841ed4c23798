package id.balai.paper.word;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.event.Official;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OfficialNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NIP. 19710420 199703 1 901 | NIP. 19710420 199703 1 901
          197104201997031901         | NIP. 19710420 199703 1 901
          NIP 197104201997031901     | NIP. 19710420 199703 1 901
          NIP: 19710420.199703.1.901 | NIP. 19710420 199703 1 901
          NRP 83050123               | NRP. 83050123
          NRP. 83050123              | NRP. 83050123
          NIP.                       | ''
          NIP                        | ''
          ''                         | ''
          Anggota DPRD 2019-2024     | Anggota DPRD 2019-2024
          """)
  void numbersAreGroupedAndALabelNeverStandsAlone(String said, String printed) {
    assertThat(OfficialNumber.printed(said).replace('\u00A0', ' ')).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          83050123 | AKP          | Rudi Hartono        | NRP. 83050123
          83050123 | ''           | Kapten Inf Baso     | NRP. 83050123
          83050123 | Pembina      | Suparlan            | 83050123
          ''       | AKP          | Rudi Hartono        | ''
          """)
  void policeAndArmyHaveTheirOwnNumber(String said, String rank, String name, String printed) {
    var official = new Official("Kapolsek", name, rank, said, false);
    assertThat(OfficialNumber.of(official).replace('\u00A0', ' ')).isEqualTo(printed);
  }
}

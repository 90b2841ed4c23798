package id.balai.domain.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProtocolRankTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Pjs. Bupati Kutai Timur     | REGENT
          Bupati                      | REGENT
          Wakil Bupati Kutai Timur    | DEPUTY_REGENT
          Ketua DPRD                  | COUNCIL_CHAIR
          Sekretaris Daerah           | REGENCY_LEADERS
          Kapolres Kutai Timur        | REGENCY_LEADERS
          Kepala Dinas Pendidikan     | AGENCY_HEAD
          Danramil Rantau Pulung      | DISTRICT_COMMAND
          KAPOLSEK  Rantau Pulung     | DISTRICT_COMMAND
          Camat Rantau Pulung         | DISTRICT_HEAD
          Kepala Desa Mukti Jaya      | VILLAGE_HEAD
          Sekretaris Desa             | OTHERS
          Guru                        | OTHERS
          ''                          | OTHERS
          """)
  void anOfficeHasThePlaceOfTheLaw(String position, ProtocolRank rank) {
    assertThat(ProtocolRank.of(position)).isEqualTo(rank);
  }

  @Test
  void commandersStandBeforeTheCamatAndTheCamatBeforeVillageHeads() {
    assertThat(
            List.of("Kepala Desa", "Camat", "Kapolsek", "Bupati").stream()
                .map(ProtocolRank::of)
                .sorted()
                .toList())
        .containsExactly(
            ProtocolRank.REGENT,
            ProtocolRank.DISTRICT_COMMAND,
            ProtocolRank.DISTRICT_HEAD,
            ProtocolRank.VILLAGE_HEAD);
  }
}

package id.balai.paper.word;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PaperMessagesTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0,              nol
          1,              satu
          10,             sepuluh
          11,             sebelas
          15,             lima belas
          20,             dua puluh
          21,             dua puluh satu
          100,            seratus
          111,            seratus sebelas
          1000,           seribu
          1100,           seribu seratus
          2024,           dua ribu dua puluh empat
          11000,          sebelas ribu
          12000,          dua belas ribu
          101000,         seratus satu ribu
          150000,         seratus lima puluh ribu
          855000,         delapan ratus lima puluh lima ribu
          999999,         sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan
          1000000,        satu juta
          1001001,        satu juta seribu satu
          17350000,       tujuh belas juta tiga ratus lima puluh ribu
          100000000,      seratus juta
          1000000000,     satu miliar
          1500000000,     satu miliar lima ratus juta
          1000000000000,  satu triliun
          """)
  void numbersAreSpelledAsReceiptsSpellThem(long number, String words) {
    assertThat(IndonesianNumber.words(number)).isEqualTo(words);
  }

  @Test
  void daysOfAMonthHaveNoLeadingZero() {
    var dates = new EventDates(new PaperMessages(PaperMessages.INDONESIAN));
    assertThat(dates.weekday(LocalDate.of(2024, 10, 7))).isEqualTo("Senin, 7 Oktober 2024");
    assertThat(dates.weekday(LocalDate.of(2024, 11, 22))).isEqualTo("Jumat, 22 November 2024");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          NIP,   197104201997031901, 19710420 199703 1 901, 19••••••••••••••01
          NIK,   6408146308869901,   6408 1463 0886 9901,   6408••••••••9901
          NUPTK, 9975000000000099,   9975 0000 0000 0099,   99••••••••••••99
          NRP,   83089901,           83089901,              83••••01
          """)
  void numbersAreGroupedAndMaskedByTheirKind(
      IdentityKind kind, String digits, String grouped, String masked) {
    var number = new IdentityNumber(kind, digits);
    assertThat(IdentityText.grouped(number)).isEqualTo(grouped.replace(' ', '\u00a0'));
    assertThat(IdentityText.masked(number)).isEqualTo(masked);
  }

  @Test
  void moneyHasDotsBetweenThousands() {
    assertThat(Rupiah.full(150_000)).isEqualTo("Rp150.000,00");
  }

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertThat(keys("papers.properties")).isNotEmpty().isEqualTo(keys("papers_id.properties"));
  }

  private static Set<Object> keys(String bundle) throws IOException {
    try (InputStream in = PaperMessages.class.getResourceAsStream("/id/balai/paper/" + bundle)) {
      var words = new Properties();
      words.load(in);
      return words.keySet();
    }
  }
}

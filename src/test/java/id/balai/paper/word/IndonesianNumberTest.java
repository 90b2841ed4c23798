package id.balai.paper.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.layout.IdentityMask;
import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers, money, dates and identity numbers as offices write them.
final class IndonesianNumberTest {

  private static final Map<String, Long> DIGITS =
      Map.of(
          "satu",
          1L,
          "dua",
          2L,
          "tiga",
          3L,
          "empat",
          4L,
          "lima",
          5L,
          "enam",
          6L,
          "tujuh",
          7L,
          "delapan",
          8L,
          "sembilan",
          9L);
  private static final Map<String, Long> LARGE =
      Map.of(
          "ribu",
          1_000L,
          "juta",
          1_000_000L,
          "miliar",
          1_000_000_000L,
          "triliun",
          1_000_000_000_000L);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0                | nol
          1                | satu
          10               | sepuluh
          11               | sebelas
          12               | dua belas
          19               | sembilan belas
          20               | dua puluh
          21               | dua puluh satu
          99               | sembilan puluh sembilan
          100              | seratus
          101              | seratus satu
          111              | seratus sebelas
          200              | dua ratus
          999              | sembilan ratus sembilan puluh sembilan
          1000             | seribu
          1001             | seribu satu
          1100             | seribu seratus
          2024             | dua ribu dua puluh empat
          10000            | sepuluh ribu
          11000            | sebelas ribu
          100000           | seratus ribu
          101000           | seratus satu ribu
          150000           | seratus lima puluh ribu
          1000000          | satu juta
          1001000          | satu juta seribu
          2500000          | dua juta lima ratus ribu
          1000000000       | satu miliar
          1000000000000    | satu triliun
          999999999999999  | sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan
          """)
  void aNumberIsSpelledAsReceiptsSpellIt(long number, String words) {
    assertThat(IndonesianNumber.words(number)).isEqualTo(words);
    assertThat(IndonesianNumber.rupiah(number)).isEqualTo(words + " rupiah");
  }

  /// Whoever reads the words aloud and adds up comes to the number again.
  @Test
  void theWordsAreTheNumberAgain() {
    var random = new Random(15);
    for (int round = 0; round < 5_000; round++) {
      long number = random.nextLong(1_000_000_000_000_000L) >> random.nextInt(49);
      assertThat(read(IndonesianNumber.words(number))).isEqualTo(number);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, Long.MIN_VALUE, 1_000_000_000_000_000L, Long.MAX_VALUE})
  void aNumberBeyondWordsIsRefused(long number) {
    assertThatThrownBy(() -> IndonesianNumber.words(number))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0,'Rp0,00',0",
    "999,'Rp999,00',999",
    "1000,'Rp1.000,00',1.000",
    "150000,'Rp150.000,00',150.000",
    "1234567890,'Rp1.234.567.890,00',1.234.567.890"
  })
  void moneyIsWrittenTheSameWhateverTheComputerSpeaks(long amount, String full, String figures) {
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("id-ID", "en-US", "ar-EG", "de-CH")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Rupiah.full(amount)).isEqualTo(full);
        assertThat(Rupiah.figures(amount)).isEqualTo(figures);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-10-07 | Senin, 7 Oktober 2024   | Senin, tanggal tujuh bulan Oktober tahun dua ribu dua puluh empat
          2024-02-29 | Kamis, 29 Februari 2024 | Kamis, tanggal dua puluh sembilan bulan Februari tahun dua ribu dua puluh empat
          2023-12-31 | Minggu, 31 Desember 2023| Minggu, tanggal tiga puluh satu bulan Desember tahun dua ribu dua puluh tiga
          2000-01-01 | Sabtu, 1 Januari 2000   | Sabtu, tanggal satu bulan Januari tahun dua ribu
          """)
  void aDateIsWrittenAndSpelled(LocalDate date, String written, String words) {
    var dates = new EventDates(new PaperMessages(PaperMessages.INDONESIAN));
    assertThat(dates.weekday(date)).isEqualTo(written);
    assertThat(dates.inWords(date)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NIP   | 197104201997031001 | 19710420_199703_1_001   | 19••••••••••••••01
          NIK   | 6408142808809901   | 6408_1428_0880_9901     | 6408••••••••9901
          NRP   | 12345678           | 12345678                | 12••••78
          NUPTK | 1234567890123456   | 1234_5678_9012_3456     | 12••••••••••••56
          """)
  void anIdentityNumberIsGroupedInFullAndCoveredInTheMiddle(
      IdentityKind kind, String digits, String grouped, String masked) {
    var number = new IdentityNumber(kind, digits);
    assertThat(IdentityText.grouped(number)).isEqualTo(grouped.replace('_', '\u00a0'));
    assertThat(IdentityText.masked(number)).isEqualTo(masked);
    assertThat(IdentityText.shown(number, IdentityMask.HIDDEN)).isEmpty();
    assertThat(IdentityText.labelled(List.of(number), IdentityMask.HIDDEN)).isEmpty();
    assertThat(IdentityText.labelled(List.of(number), IdentityMask.MASKED))
        .isEqualTo(kind + ". " + masked);
    assertThat(IdentityText.labelled(List.of(), IdentityMask.IN_FULL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'',''", "1,1", "12,12", "123,123", "1234,•234", "081200001000,•••••••••000"})
  void ofAPhoneNumberThreeDigitsAreSeen(String digits, String masked) {
    assertThat(IdentityText.maskedPhone(digits)).isEqualTo(masked);
  }

  private static long read(String words) {
    long all = 0;
    long group = 0;
    long digit = 0;
    for (String word : words.split(" ", -1)) {
      switch (word) {
        case "nol" -> digit = 0;
        case "sepuluh" -> group += 10;
        case "sebelas" -> group += 11;
        case "seratus" -> group += 100;
        case "seribu" -> all += 1_000;
        case "belas" -> {
          group += digit + 10;
          digit = 0;
        }
        case "puluh" -> {
          group += digit * 10;
          digit = 0;
        }
        case "ratus" -> {
          group += digit * 100;
          digit = 0;
        }
        case "ribu", "juta", "miliar", "triliun" -> {
          all += (group + digit) * Objects.requireNonNull(LARGE.get(word));
          group = 0;
          digit = 0;
        }
        default -> digit = Objects.requireNonNull(DIGITS.get(word));
      }
    }
    return all + group + digit;
  }
}

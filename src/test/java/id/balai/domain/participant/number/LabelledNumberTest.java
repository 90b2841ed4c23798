package id.balai.domain.participant.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers of officials as people type them, and numbers that are made of dates.
final class LabelledNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # said                      | rank       | name         | label | digits             | wrong
          NIP. 19710420 199703 1 901  | ''         | Sutarno      | NIP   | 197104201997031901 | false
          19710420 199703 1 901       | ''         | Sutarno      | NIP   | 197104201997031901 | false
          nip 197104201997031901      | ''         | Sutarno      | nip   | 197104201997031901 | false
          NIP: 19710420 199703 1 901  | ''         | Sutarno      | NIP   | 197104201997031901 | false
          NIP 19710420 199703 3 901   | ''         | Sutarno      | NIP   | 197104201997033901 | true
          NIP 1971                    | ''         | Sutarno      | NIP   | 1971               | true
          NRP 83050123                | ''         | Sutarno      | NRP   | 83050123           | false
          NRP 83                      | ''         | Sutarno      | NRP   | 83                 | true
          83050123                    | AKP        | Sutarno      | NRP   | 83050123           | false
          83050123                    | ''         | IPTU Sutarno | NRP   | 83050123           | false
          83050123                    | Kapten Inf | Sutarno      | NRP   | 83050123           | false
          83050123                    | Camat      | Akpan        | ''    | 83050123           | false
          19710420 199703 1 901       | AKP        | Sutarno      | NIP   | 197104201997031901 | false
          NIK 6408142808809901        | ''         | Sutarno      | NIK   | 6408142808809901   | false
          NUPTK 9999951010000199      | ''         | Sutarno      | NUPTK | 9999951010000199   | false
          NUPTK 99999510              | ''         | Sutarno      | NUPTK | 99999510           | true
          KTA 12                      | ''         | Sutarno      | KTA   | 12                 | false
          NIP                         | ''         | Sutarno      | NIP   | ''                 | false
          ''                          | AKP        | Sutarno      | ''    | ''                 | false
          Periode 2019-2024           | ''         | Sutarno      | -     | -                  | false
          2019/2024                   | ''         | Sutarno      | -     | -                  | false
          """)
  void numberIsReadWithItsLabelOrTheOneThatItMustHave(
      String said, String rank, String name, String label, String digits, boolean isWrong) {
    var read = LabelledNumber.read(said, rank, name);

    assertThat(read.map(LabelledNumber::label).orElse(null)).isEqualTo(label);
    assertThat(read.map(LabelledNumber::digits).orElse(null)).isEqualTo(digits);
    assertThat(read.map(LabelledNumber::isWrong).orElse(false)).isEqualTo(isWrong);
  }

  /// Numbers made of a date of birth hold it and the sex; one that is no date is found.
  @Test
  void numbersMadeOfADateSayItAgain() {
    var random = new Random(1972);
    for (int round = 0; round < 2_000; round++) {
      LocalDate birth = LocalDate.of(1950 + random.nextInt(50), 1, 1).plusDays(random.nextInt(365));
      boolean isWoman = random.nextBoolean();
      int serial = 1 + random.nextInt(999);
      String nik =
          "640814%02d%02d%02d%04d"
              .formatted(
                  birth.getDayOfMonth() + (isWoman ? 40 : 0),
                  birth.getMonthValue(),
                  birth.getYear() % 100,
                  serial);
      String nip =
          "%tY%<tm%<td%d%02d%d%03d"
              .formatted(
                  birth,
                  birth.getYear() + 18 + random.nextInt(40),
                  1 + random.nextInt(12),
                  isWoman ? 2 : 1,
                  serial);

      assertThat(NumberCheck.of(IdentityKind.NIK, nik).flaws()).as(nik).isEmpty();
      assertThat(new Nik(nik).isBornOn(birth)).as(nik).isTrue();
      assertThat(new Nik(nik).isBornOn(birth.plusDays(1))).as(nik).isFalse();
      assertThat(NumberCheck.of(IdentityKind.NIP, nip).flaws()).as(nip).isEmpty();
      assertThat(new Nip(nip).birth()).as(nip).contains(birth);
      assertThat(new Nip(nip).sex()).isEqualTo(new Nik(nik).sex());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "6408142808809901, 1980-08-28, true",
    "6408142808809901, 1980-08-27, false",
    "6408142808809901, 1980-07-28, false",
    "6408142808809901, 1981-08-28, false",
    "6408142808809901, 2080-08-28, true",
    "6408146808809901, 1980-08-28, true"
  })
  void numberAndBirthAreHeldAgainstEachOther(String nik, LocalDate birth, boolean fits) {
    assertThat(new Nik(nik).isBornOn(birth)).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "NIK, '',                 LETTERS",
    "NIK, 0008142808809901,   REGION",
    "NIK, 6300142808809901,   REGION",
    "NIK, 6499142808809901,   REGION",
    "NIK, 6405142808809901,   REGION_BPS",
    "NIK, 6408140008809901,   DATE",
    "NIK, 6408142800809901,   DATE",
    "NIK, 6408142813809901,   DATE",
    "NIP, 198313152010011901, DATE",
    "NIP, 198300152010011901, DATE",
    "NIP, 198301002010011901, DATE",
    "NIP, 000001152010011901, DATE",
    "NIP, 198301151999011901, APPOINTMENT_AGE",
    "NIP, 198301152042011901, APPOINTMENT_AGE",
    "NIP, 198301152010010901, SEX_DIGIT",
    "NRP, 12345678901234567,  LENGTH"
  })
  void everyFlawIsFound(IdentityKind kind, String digits, NumberFlaw flaw) {
    assertThat(NumberCheck.of(kind, digits).flaws()).contains(flaw);
    assertThat(NumberCheck.of(kind, digits).level()).isGreaterThanOrEqualTo(flaw.level());
  }

  @ParameterizedTest
  @CsvSource({"12345, 12•45", "6408142808809901, 64••••••••••••01"})
  void screensShowTheEndsOfANumberAlone(String digits, String masked) {
    assertThat(new IdentityNumber(IdentityKind.NIK, digits).masked()).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1234", "1234567890123456789", "12 345", "1234a", "１２３４５６"})
  void identityNumbersAreFiveToEighteenDigits(String digits) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IdentityNumber(IdentityKind.NRP, digits));
    assertThatIllegalArgumentException().isThrownBy(() -> new Nik(digits));
    assertThatIllegalArgumentException().isThrownBy(() -> new Nip(digits));
  }

  @Test
  void everyGradeOfTheServiceIsReadInEverySpelling() {
    for (String roman : List.of("I", "II", "III", "IV")) {
      for (char letter = 'a'; letter <= (roman.equals("IV") ? 'e' : 'd'); letter++) {
        String code = roman + "/" + letter;
        for (String text :
            List.of(code, roman + letter, roman + " " + letter, "Golongan " + code, code + ".")) {
          assertThat(Grade.parse(text).map(Grade::code)).as(text).contains(code);
        }
        assertThat(Grade.isRankName(Grade.parse(code).orElseThrow().rank())).as(code).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"Penata Tk. I, true", "penata tingkat 1, true", "Penata Tk II, false", "Guru, false"})
  void ranksAreKnownWithTheirStep(String text, boolean isRank) {
    assertThat(Grade.isRankName(text)).isEqualTo(isRank);
  }

  @ParameterizedTest
  @ValueSource(strings = {"I/e", "V/a", "XVIII", "0/a", "5a", "", "Gol.", "III/d/a"})
  void whatIsNoGradeIsNone(String text) {
    assertThat(Grade.parse(text)).isEmpty();
  }

  @Test
  void sexIsUnknownWhereTheDigitSaysNeither() {
    assertThat(new Nip("198301152010013901").sex()).isEqualTo(Sex.UNKNOWN);
  }
}

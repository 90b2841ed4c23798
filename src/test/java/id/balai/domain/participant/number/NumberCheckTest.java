package id.balai.domain.participant.number;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.Sex;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberCheckTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          NIP,   197104201997031901, OK,
          NIP,   198902262023221901, OK,
          NIP,   198402292010011901, OK,
          NIP,   196609091991032901, OK,
          NIP,   199503022019031000, ERROR,   SERIAL
          NIP,   198302292010011901, ERROR,   DATE
          NIP,   198301152010131901, ERROR,   APPOINTMENT
          NIP,   198301152010001901, ERROR,   APPOINTMENT
          NIP,   198301152010013901, ERROR,   SEX_DIGIT
          NIP,   19830115201001190,  ERROR,   LENGTH
          NIP,   130456789,          WARNING, OLD_NIP
          NIP,   200501152015011901, WARNING, APPOINTMENT_AGE
          NIK,   6408142808809901,   OK,
          NIK,   6408147112799901,   OK,
          NIK,   6408142902009901,   OK,
          NIK,   6408142902019901,   ERROR,   DATE
          NIK,   6408143002909901,   ERROR,   DATE
          NIK,   6408147202909901,   ERROR,   DATE
          NIK,   6408142808800000,   ERROR,   SERIAL
          NIK,   640814,             ERROR,   LENGTH
          NIK,   640814190283990l,   ERROR,   LETTERS
          NIK,   6404142808809901,   WARNING, REGION_BPS
          NIK,   0008142808809901,   WARNING, REGION
          NUPTK, 9999951010000199,   OK,
          NUPTK, 999995101000019,    ERROR,   LENGTH
          NRP,   83089901,           OK,
          NRP,   99781201000199,     OK,
          NRP,   1234,               ERROR,   LENGTH
          """)
  void numbersAreHeldAgainstTheRulesOfTheirKind(
      IdentityKind kind, String digits, NumberCheck.Level level, String flaw) {
    NumberCheck check = NumberCheck.of(kind, digits);

    assertThat(check.level()).isEqualTo(level);
    if (flaw != null) {
      assertThat(check.flaws()).contains(NumberFlaw.valueOf(flaw));
    }
  }

  @Test
  void numbersTellBirthSexAndContract() {
    assertThat(new Nip("199301122022212901").isPppk()).isTrue();
    assertThat(new Nip("199301122022212901").sex()).isEqualTo(Sex.FEMALE);
    assertThat(new Nip("199301122022212901").birth()).contains(LocalDate.of(1993, 1, 12));
    assertThat(new Nik("6408147112799901").isBornOn(LocalDate.of(1979, 12, 31))).isTrue();
    assertThat(new Nik("6408147112799901").sex()).isEqualTo(Sex.FEMALE);
  }

  @ParameterizedTest
  @CsvSource({
    "IVa, IV/a, Pembina",
    "III A, III/a, Penata Muda",
    "Gol. III/d, III/d, Penata Tingkat I",
    "2/c, II/c, Pengatur",
    "IX, IX, ''",
    "V, V, ''",
    "IV/e, IV/e, Pembina Utama"
  })
  void gradesAreReadInTheSpellingsOfOffices(String text, String code, String rank) {
    assertThat(Grade.parse(text)).contains(new Grade(code, rank));
  }

  @Test
  void villagesHaveTheCodesOfTheMinistry() {
    assertThat(Villages.code("Desa tanjung labu")).contains("64.08.14.2006");
    assertThat(Villages.code("Tani Harapan")).contains("64.02.03.2008");
    assertThat(Villages.code("Negeri Antah")).isEmpty();
    assertThat(Grade.parse("III/e")).isEmpty();
  }
}

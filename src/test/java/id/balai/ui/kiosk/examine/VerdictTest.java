package id.balai.ui.kiosk.examine;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.evidence.CertificateFacts;
import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.Report;
import id.balai.domain.participant.Role;
import id.balai.ui.control.Tone;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a kiosk says about a certificate: the worst thing that was found, in one word and one
/// sentence.
final class VerdictTest {

  private static final CertificateFacts FACTS =
      new CertificateFacts(
          "800.1/001",
          "Hj. Siti Rahmawati",
          Role.PARTICIPANT,
          "Sosialisasi",
          LocalDate.of(2024, 10, 7),
          8,
          "BLI-7K4M-0001",
          Instant.parse("2024-10-07T04:00:00Z"));

  private final Messages messages = new Messages(Language.INDONESIAN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what was found                     | verdict        | tone
          TOKEN_GENUINE                        | GENUINE        | OK
          TOKEN_GENUINE KEY_KNOWN              | GENUINE        | OK
          TOKEN_GENUINE KEY_KNOWN REPLACED     | REPLACED       | WARN
          TOKEN_GENUINE KEY_KNOWN VOIDED       | VOIDED         | BAD
          TOKEN_GENUINE VOIDED REPLACED        | REPLACED       | WARN
          CODE_KNOWN                           | RECORDED       | OK
          CODE_KNOWN VOIDED                    | VOIDED         | BAD
          CODE_KNOWN REPLACED                  | REPLACED       | WARN
          TOKEN_FORGED                         | FORGED         | BAD
          KEY_UNKNOWN                          | OTHER_OFFICE   | WARN
          TOKEN_DAMAGED                        | DAMAGED        | WARN
          CODE_UNKNOWN                         | UNKNOWN_CODE   | BAD
          NO_TOKEN                             | NO_CERTIFICATE | WARN
          UNREADABLE                           | NO_CERTIFICATE | WARN
          """)
  void worstFindingCounts(String found, Verdict verdict, Tone tone) {
    Report report = report(found.split(" ", -1));

    assertThat(Verdict.of(report)).isEqualTo(verdict);
    assertThat(verdict.tone()).isEqualTo(tone);
  }

  @Test
  void nothingThatIsNotGenuineIsSaidInTheWordsOfWhatIs() {
    for (Language language : Language.values()) {
      messages.languageProperty().set(language);
      List<String> words =
          Arrays.stream(Verdict.values()).map(one -> messages.text(one.headline())).toList();
      assertThat(words).doesNotHaveDuplicates().allSatisfy(word -> assertThat(word).isNotBlank());
    }
  }

  @Test
  void replacedCertificateNamesTheNumberThatCounts() {
    var report =
        new Report(
            "",
            List.of(
                Finding.holds(Finding.Code.TOKEN_GENUINE, ""),
                Finding.note(Finding.Code.REPLACED, "", "800.1/007")),
            Optional.of(FACTS));
    var model = new ExaminedViewModel(report, messages);

    assertThat(model.detail().get()).contains("800.1/007");
    messages.languageProperty().set(Language.ENGLISH);
    assertThat(model.detail().get()).contains("800.1/007");
  }

  @Test
  void factsBeginWithTheNameAndFollowTheLanguage() {
    var model =
        new ExaminedViewModel(
            new Report(
                "", List.of(Finding.holds(Finding.Code.TOKEN_GENUINE, "")), Optional.of(FACTS)),
            messages);
    String day =
        model.facts().stream().filter(line -> line.contains("Oktober")).findFirst().orElseThrow();
    var line = model.fact(model.facts().indexOf(day));
    assertThat(line.get()).contains("7 Oktober 2024");
    assertThat(model.hasFacts()).isTrue();
    assertThat(model.facts().getFirst()).isEqualTo("Hj. Siti Rahmawati");
    assertThat(model.facts()).anyMatch(one -> one.contains("800.1/001"));

    messages.languageProperty().set(Language.ENGLISH);
    assertThat(line.get()).contains("7 October 2024");
  }

  @Test
  void codeThatTheOfficeHasNotSignedShowsNothing() {
    var model = new ExaminedViewModel(report("TOKEN_FORGED"), messages);

    assertThat(model.hasFacts()).isFalse();
    assertThat(model.facts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # typed, what is checked; empty: it is not whole yet
          '',                 ''
          BLI,                ''
          BLI-7K4M,           ''
          BLI-7K4M-000,       ''
          BLI-7K4M-0001,      BLI-7K4M-0001
          bli-7k4m-0001,      BLI-7K4M-0001
          7K4M0001,           BLI-7K4M-0001
          7k4m 0001,          BLI-7K4M-0001
          ' BLI 7K4M 0001 ',  BLI-7K4M-0001
          BLI-7K4M-00011,     ''
          BLI_7K4M_0001,      ''
          BLI-7K4M-000Ö,      ''
          """)
  void shortCodeIsCheckedOnceItIsWholeHoweverItIsTyped(String typed, String checked) {
    var asked = new ArrayList<KioskInput>();
    var model = new ExamineViewModel(asked::add);
    model.typedProperty().set(typed);
    assertThat(model.whole().get()).isEqualTo(!checked.isEmpty());
    model.check();

    assertThat(asked)
        .isEqualTo(checked.isEmpty() ? List.of() : List.of(new KioskInput.Check(checked)));
  }

  private static Report report(String... found) {
    return new Report(
        "",
        Arrays.stream(found)
            .map(Finding.Code::valueOf)
            .map(code -> Finding.note(code, "", "800.1/002"))
            .toList(),
        Optional.empty());
  }
}

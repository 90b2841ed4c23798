package id.balai.ui.console.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.printing.PrintedPaper;
import id.balai.fixture.Hall;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Papers that were printed are called as people call them, also those whose names were recorded
/// long ago.
final class DocumentTitlesTest {

  private final Event event =
      new Hall().event.withGroups(List.of(new Group("TNI/Polri", 3), new Group("FPK", 4)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          attendance-sheet | daftar-hadir-sos-03-tni-polri | Daftar hadir · TNI/Polri · SESSION
          attendance-sheet | daftar-hadir-kosong-sos       | Daftar hadir · SESSION
          certificate      | sertifikat-0017               | Sertifikat · no. 17
          pact             | pakta-netral-0004             | Pakta integritas · no. 4
          recap            | rekap-kehadiran               | Rekap kehadiran
          contingent-roster| kontingen-fpk                 | Daftar kontingen · FPK
          official-record  | berita-acara-fpk-fpk          | Berita acara pengukuhan · FPK · OTHER
          unheard-of       | apa-saja                      | apa-saja
          """)
  void aPrintIsCalledByItsPaperItsGroupAndItsSession(String kind, String scope, String title) {
    var titles = new DocumentTitles(event, new Messages(Language.INDONESIAN));
    var printed = new PrintedPaper(kind, scope, "0".repeat(64), 1);
    assertThat(titles.title(printed))
        .isEqualTo(
            title
                .replace("SESSION", event.session("SOS").orElseThrow().name())
                .replace("OTHER", event.session("FPK").orElseThrow().name()));
  }
}

package id.balai.ui.console.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.document.PaperSubject;
import id.balai.domain.event.Event;
import id.balai.domain.printing.PrintedPaper;
import id.balai.fixture.Hall;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ArgumentConverter;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;

/// Papers that were printed are called as people call them.
final class DocumentTitlesTest {

  private final Event event = new Hall().event;
  private final DocumentTitles titles =
      new DocumentTitles(event, new Messages(Language.INDONESIAN));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          attendance-sheet | Sosialisasi | TNI/Polri | 0  | Daftar hadir · TNI/Polri · Sosialisasi
          attendance-sheet | Sosialisasi |           | 0  | Daftar hadir · Sosialisasi
          certificate      |             |           | 17 | Sertifikat · no. 17
          pact             | Netralitas  | Siti      | 4  | Pakta integritas · no. 4 · Netralitas
          recap            |             |           | 0  | Rekap kehadiran
          contingent-roster|             | FPK       | 0  | Daftar kontingen · FPK
          unheard-of       |             |           | 0  | apa-saja
          """)
  void aPrintIsCalledByItsPaperItsGroupAndItsSession(
      String kind,
      @ConvertWith(Blank.class) String occasion,
      @ConvertWith(Blank.class) String part,
      int number,
      String title) {
    var about = new PaperSubject(occasion, part, number).withoutPerson();
    assertThat(titles.title(new PrintedPaper(kind, "apa-saja", "0".repeat(64), 1, about)))
        .isEqualTo(title);
  }

  @Test
  void aPrintOfAnOlderLogIsCalledByTheNameOfItsFile() {
    var printed = new PrintedPaper("recap", "rekap-kehadiran-sos", "0".repeat(64), 1, null);
    assertThat(titles.title(printed)).isEqualTo("Rekap kehadiran · rekap-kehadiran-sos");
  }

  /// An empty cell of the table.
  static final class Blank implements ArgumentConverter {
    @Override
    public Object convert(@Nullable Object cell, ParameterContext context) {
      return cell == null ? "" : cell;
    }
  }
}

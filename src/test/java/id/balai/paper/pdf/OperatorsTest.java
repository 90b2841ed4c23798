package id.balai.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import id.balai.domain.layout.PaperFit;
import id.balai.paper.type.Colour;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.util.DateConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The smallest pieces of a file: numbers, dates, cells, places.
final class OperatorsTest {

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "1,1",
    "-1,-1",
    "0.5,0.5",
    "0.05,0.05",
    "0.004,0",
    "-0.004,0",
    "0.995,1",
    "12.3,12.3",
    "12.34,12.34",
    "-0.25,-0.25",
    "841.89,841.89",
    "1000000,1000000"
  })
  void aNumberHasTwoDecimalsAtMostAndNoNeedlessDigit(float value, String written) {
    assertThat(text(new Operators().number(value))).isEqualTo(written);
  }

  @Test
  void aNumberIsTheRoundedOneOfArithmeticWithoutBinaryFractions() {
    var random = new Random(2);
    for (int round = 0; round < 5_000; round++) {
      float value = (random.nextFloat() - 0.5f) * (1 << random.nextInt(18));
      String written = text(new Operators().number(value));
      assertThat(written).matches("-?(0|[1-9][0-9]*)(\\.[0-9]?[1-9])?");
      assertThat(new BigDecimal(written))
          .isCloseTo(
              new BigDecimal(value).setScale(2, RoundingMode.HALF_UP),
              offset(new BigDecimal("0.01")));
    }
  }

  @Test
  void operandsStandBeforeTheirOperator() {
    var operators = new Operators().op("re", 1, 2.5f, -3, 0).fill(new Colour(0xFF0080)).hex(0x1AF);
    assertThat(text(operators)).isEqualTo("1 2.5 -3 0 re\n1 0 0.502 rg\n01AF");
    assertThat(text(new Operators().hexByte(0xC3).hexByte(5))).isEqualTo("C305");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-10-07T09:30:00+08:00",
        "2024-10-07T09:30:00Z",
        "2024-12-31T23:59:59-03:30",
        "2025-01-01T00:00:00+05:45",
        "2024-10-07T09:30:00-00:30"
      })
  void aDateIsReadBackByTheLibraryAsTheSameMoment(String time) {
    OffsetDateTime moment = OffsetDateTime.parse(time);
    String written = PdfDate.of(moment.toZonedDateTime()).getString();
    assertThat(written).matches("D:\\d{14}[+-]\\d{2}'\\d{2}'");
    assertThat(DateConverter.toCalendar(written).toInstant()).isEqualTo(moment.toInstant());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "Siti"             | "Siti"
          "Siti, S.Pd."      | "'Siti, S.Pd.'"
          "=1+1"             | "'=1+1"
          "@SUM(A1)"         | "'@SUM(A1)"
          "-"                | "-"
          """)
  void aCellIsNeverAFormula(String cell, String written) {
    String text = CsvText.of(List.of("nama"), List.of(List.of(cell)));
    String expected = written.startsWith("'Siti") ? "\"Siti, S.Pd.\"" : written;
    assertThat(text).isEqualTo("nama\r\n" + expected + "\r\n");
  }

  @Test
  void bytesGrowAndDigitsAreTheirs() throws IOException {
    var bytes = new Bytes(1);
    bytes.ascii("abc").number(0).number(1204).padded(17, 5).add(new byte[] {1, 2});
    bytes.add(new ByteArrayInputStream(new byte[] {3, 4}), 2);
    assertThat(bytes.copy())
        .isEqualTo("abc0120400017\u0001\u0002\u0003\u0004".getBytes(StandardCharsets.US_ASCII));
    assertThat(bytes.size()).isEqualTo(17);
    assertThatThrownBy(() -> bytes.add(new ByteArrayInputStream(new byte[] {3}), 2))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> bytes.add(new ByteArrayInputStream(new byte[] {3, 4, 5}), 2))
        .isInstanceOf(IOException.class);
  }

  /// Sizes in points: F4, A4, Letter, a small card, on their long sides and their short ones.
  @ParameterizedTest
  @CsvSource({"612,936", "936,612", "595,842", "842,595", "612,792", "193,272", "1190,1684"})
  void aPageIsMadeToFitA4InTheMiddleAndNeverMadeLarger(float width, float height) {
    Placement placed = Placement.of(PaperFit.A4, width, height);
    assertThat(placed.scale()).isLessThanOrEqualTo(1);
    var sheet = new BoundingBox(-0.01f, -0.01f, placed.width() + 0.01f, placed.height() + 0.01f);
    assertThat(sheet.contains(placed.x(0), placed.y(0))).isTrue();
    assertThat(sheet.contains(placed.x(width), placed.y(height))).isTrue();
    assertThat(placed.x(0) + placed.x(width)).isCloseTo(placed.width(), offset(0.01f));
    assertThat(placed.y(0) + placed.y(height)).isCloseTo(placed.height(), offset(0.01f));
    assertThat(placed.width() > placed.height()).isEqualTo(width > height);
    assertThat(Placement.of(PaperFit.AS_IS, width, height).isPlain()).isTrue();
  }

  private static String text(Operators operators) {
    return new String(operators.bytes(), StandardCharsets.US_ASCII);
  }
}

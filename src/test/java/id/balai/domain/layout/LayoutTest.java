package id.balai.domain.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.balai.domain.Samples;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Papers, margins, columns and letters within what a printer can do.
final class LayoutTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # top, right, bottom, left in tenths of a millimetre, whether it is taken
          250, 250, 300, 300, true
          50,  50,  150, 50,  true
          500, 500, 500, 500, true
          49,  250, 300, 300, false
          250, 49,  300, 300, false
          250, 250, 149, 300, false
          250, 250, 49,  300, false
          250, 250, 300, 49,  false
          501, 250, 300, 300, false
          250, 501, 300, 300, false
          250, 250, 501, 300, false
          250, 250, 300, 501, false
          250, -50, 300, 300, false
          """)
  void marginsLeaveRoomForTheTextAndTheFootLine(
      int top, int right, int bottom, int left, boolean isTaken) {
    taken(isTaken, () -> new Margins(top, right, bottom, left));
  }

  @ParameterizedTest
  @CsvSource({"8, false", "9, true", "14, true", "15, false"})
  void namesHaveNineToFourteenPoints(int points, boolean isTaken) {
    taken(isTaken, () -> look(points));
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "150, true", "151, false"})
  void columnIsNoWiderThanThePage(int width, boolean isTaken) {
    taken(isTaken, () -> new PlannedColumn(SheetColumn.NAME, width));
  }

  private static void taken(boolean isTaken, ThrowingCallable made) {
    if (isTaken) {
      assertThatNoException().isThrownBy(made);
    } else {
      assertThatIllegalArgumentException().isThrownBy(made);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "F4,    PORTRAIT,  2150, 3300",
    "F4,    LANDSCAPE, 3300, 2150",
    "A4,    PORTRAIT,  2100, 2970",
    "A4,    LANDSCAPE, 2970, 2100",
    "FOLIO, PORTRAIT,  2159, 3302",
    "LEGAL, LANDSCAPE, 3556, 2159"
  })
  void paperLiesAsItIsTurned(
      PaperSize size, PaperFormat.Orientation orientation, int width, int height) {
    var format = new PaperFormat(size, orientation);
    assertThat(format.width()).isEqualTo(width);
    assertThat(format.height()).isEqualTo(height);
  }

  @ParameterizedTest
  @CsvSource({"SMALL, true", "TALL, false", "LARGE, false", "CARD, false"})
  void addressLabelLiesOnItsSide(LabelSize size, boolean isLying) {
    assertThat(size.isLying()).isEqualTo(isLying);
  }

  @Test
  void sheetHasColumnsEachAtMostOnce() {
    SheetLayout sheet = SheetLayout.STANDARD;

    for (SheetColumn column : SheetColumn.values()) {
      assertThat(sheet.has(column)).isEqualTo(SheetColumn.STANDARD.contains(column));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> of(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(List.of(SheetColumn.NAME, SheetColumn.SEX, SheetColumn.NAME)));
  }

  private static SheetLayout of(List<SheetColumn> columns) {
    return SheetLayout.of(
        PaperFormat.A4_PORTRAIT, columns, SheetMode.FILLED, SheetLayout.Identities.MASKED);
  }

  @Test
  void oneChangeOfASheetOrALookTouchesOnePart() {
    SheetLayout sheet = SheetLayout.STANDARD;
    PaperPlan plan = PaperPlan.STANDARD;

    assertThat(Samples.differences(sheet, sheet.in(SheetMode.BLANK))).containsExactly("mode");
    assertThat(Samples.differences(sheet, sheet.by(SheetSort.NAME))).containsExactly("sort");
    assertThat(Samples.differences(sheet, sheet.on(PaperFormat.A4_LANDSCAPE)))
        .containsExactly("format");
    assertThat(Samples.differences(plan, plan.on(PaperFit.A4))).containsExactly("look");
    assertThat(Samples.differences(plan, plan.withLetters(PaperFormat.A4_PORTRAIT)))
        .containsExactly("letters");
    assertThat(Samples.differences(plan, plan.withSheet(sheet.in(SheetMode.BLANK))))
        .containsExactly("sheet");
    assertThat(Samples.differences(plan.look(), plan.look().on(PaperFit.A4)))
        .containsExactly("fit");
  }

  @Test
  @SuppressWarnings({"NullAway", "NullOptional"}) // what older journals lack
  void papersOfOlderJournalsLookAsTheyDid() {
    var look =
        new PaperLook(Margins.EARLIER, null, PaperFont.JAKARTA, null, InkColour.DARK_BLUE, null);
    SheetLayout sheet = SheetLayout.STANDARD;
    var older =
        new SheetLayout(
            sheet.format(), sheet.columns(), sheet.mode(), sheet.sort(), sheet.identities(), null);

    assertThat(look.lists()).isEqualTo(Margins.EARLIER);
    assertThat(look.size()).isEqualTo(9);
    assertThat(look.fit()).isEqualTo(PaperFit.AS_IS);
    assertThat(PaperLook.STANDARD.lists()).isEqualTo(Margins.LISTS);
    assertThat(PaperLook.STANDARD.size()).isEqualTo(10);
    assertThat(older.grouping()).isEqualTo(SheetGrouping.GROUP);
    assertThat(
            new PaperPlan(
                PaperLook.STANDARD, sheet, PaperFormat.F4_PORTRAIT, StampDuty.NONE, null, null))
        .isEqualTo(PaperPlan.STANDARD);
  }

  private static PaperLook look(int points) {
    PaperLook usual = PaperLook.STANDARD;
    return new PaperLook(
        usual.margins(), usual.listMargins(), usual.font(), points, usual.ink(), usual.fit());
  }
}

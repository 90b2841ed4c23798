package id.balai.paper.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.paper.table.PageBreaks.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where a table turns the page, so that no row hangs over an edge and no signature stands alone.
final class PageBreaksTest {

  /// Rows of ten points under a head of ten.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # rows | first | whole | after | breaks
          0      | 100   | 100   | 0     | {}
          1      | 100   | 100   | 0     | {}
          1      | 100   | 100   | 80    | {}
          1      | 50    | 100   | 40    | {0}
          2      | 50    | 100   | 40    | {0}
          9      | 100   | 100   | 0     | {}
          10     | 100   | 100   | 0     | {8}
          10     | 110   | 110   | 0     | {}
          9      | 100   | 100   | 10    | {7}
          9      | 100   | 100   | 70    | {7}
          20     | 100   | 100   | 0     | {9, 18}
          19     | 100   | 100   | 5     | {9, 17}
          3      | 15    | 100   | 0     | {0}
          3      | 20    | 100   | 0     | {1}
          """)
  void aTableGoesOnAboveAtLeastTwoRows(
      int rows, float first, float whole, float after, String breaks) {
    var units = new ArrayList<Unit>();
    for (int row = 0; row < rows; row++) {
      units.add(unit(10));
    }
    PageBreaks found = PageBreaks.of(units, new Room(first, whole, 10, after));
    assertThat(found.before()).hasToString(breaks);
    assertThat(found.pages()).isEqualTo(found.before().cardinality());
  }

  /// Rows that share signature cells are one unit, and two of them stand together already.
  @Test
  void aPairAloneMayGoOnToTheLastPage() {
    var units = new ArrayList<Unit>();
    for (int pair = 0; pair < 4; pair++) {
      units.add(new Unit(Optional.empty(), List.of(row(10), row(10))));
    }
    assertThat(PageBreaks.of(units, new Room(80, 80, 10, 0)).before()).hasToString("{3}");
    assertThat(PageBreaks.of(units, new Room(80, 80, 10, 40)).before()).hasToString("{3}");
  }

  @Test
  void nothingHangsOverAnEdgeAndTheLastPageHasRoomForWhatFollows() {
    var random = new Random(6);
    for (int round = 0; round < 3_000; round++) {
      var units = new ArrayList<Unit>();
      for (int row = random.nextInt(60); row >= 0; row--) {
        units.add(unit(8 + random.nextInt(40)));
      }
      float whole = 250 + random.nextInt(400);
      float first = random.nextBoolean() ? whole : random.nextInt((int) whole);
      var room = new Room(first, whole, 12, random.nextInt(100));
      var found = PageBreaks.of(units, room);
      float left = found.before().get(0) ? whole - room.head() : first - room.head();
      int onPage = 0;
      for (int at = 0; at < units.size(); at++) {
        if (at > 0 && found.before().get(at)) {
          left = whole - room.head();
          onPage = 0;
        }
        left -= units.get(at).height();
        onPage++;
        assertThat(left).as("round %d, row %d", round, at).isGreaterThanOrEqualTo(-0.01f);
      }
      assertThat(left).as("round %d, below", round).isGreaterThanOrEqualTo(room.after() - 0.01f);
      assertThat(onPage).as("round %d", round).isGreaterThanOrEqualTo(Math.min(2, units.size()));
    }
  }

  /// What fits no page at all is drawn where it is; a blank page before it would help nobody.
  @Test
  void aRowThatIsTallerThanAPageGetsNoBlankPage() {
    List<Unit> tall = List.of(unit(500), unit(10), unit(10));
    assertThat(PageBreaks.of(tall, new Room(100, 100, 10, 0)).before().get(0)).isFalse();
    assertThat(PageBreaks.of(List.of(unit(500)), new Room(100, 100, 10, 0)).before().get(0))
        .isFalse();
  }

  private static Unit unit(float height) {
    return new Unit(Optional.empty(), List.of(row(height)));
  }

  private static MeasuredRow row(float height) {
    return new MeasuredRow(List.of(), height);
  }
}

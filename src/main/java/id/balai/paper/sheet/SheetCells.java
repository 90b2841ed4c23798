package id.balai.paper.sheet;

import id.balai.domain.document.SheetPerson;
import id.balai.domain.document.SheetRow;
import id.balai.domain.layout.PlannedColumn;
import id.balai.domain.layout.SheetColumn;
import id.balai.domain.layout.SheetLayout;
import id.balai.domain.layout.SheetMode;
import id.balai.paper.block.PaperContext;
import id.balai.paper.table.Cell;
import id.balai.paper.table.Column;
import id.balai.paper.type.Align;
import id.balai.paper.type.Colour;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Columns and cells of an attendance sheet.
final class SheetCells {

  private static final TextStyle TEXT = TextStyle.of(Face.SANS, 9);
  private static final TextStyle NAME = TextStyle.of(Face.SANS_SEMIBOLD, 10);
  private static final TextStyle MARK = TextStyle.of(Face.SANS_MEDIUM, 8).in(Colour.INK_2);

  private final PaperContext context;
  private final SheetLayout layout;
  private final SheetWords texts;

  SheetCells(PaperContext context, SheetLayout layout) {
    this.context = context;
    this.layout = layout;
    this.texts = new SheetWords(context.messages(), context.dates(), layout.identities());
  }

  List<Column> columns() {
    return layout.columns().stream().map(this::column).toList();
  }

  /// A column as planned, or in its usual width.
  private Column column(PlannedColumn planned) {
    Column usual = usual(planned.column());
    return planned.width() == 0 ? usual : usual.weighing(planned.width());
  }

  private Column usual(SheetColumn column) {
    String head = texts.head(column, layout.has(SheetColumn.LEAVING));
    return switch (column) {
      case NUMBER -> Column.of(head, 9, Align.CENTRE);
      case NAME -> Column.of(head, 47, Align.LEFT);
      case IDENTITY -> Column.of(head, isMasked() ? 33 : 37, Align.LEFT);
      case RANK -> Column.of(head, 28, Align.LEFT);
      case POSITION, INSTITUTION -> Column.of(head, 34, Align.LEFT);
      case OFFICE -> Column.of(head, 37, Align.LEFT);
      case VILLAGE -> Column.of(head, 25, Align.LEFT);
      case SEX -> Column.of(head, 9, Align.CENTRE);
      case PHONE -> Column.of(head, 26, Align.LEFT);
      case ARRIVAL, LEAVING -> Column.of(head, 13, Align.CENTRE);
      case SIGNATURE -> Column.zigzag(head, 56);
      case REMARK -> Column.of(head, 24, Align.LEFT);
    };
  }

  private boolean isMasked() {
    return layout.identities() == SheetLayout.Identities.MASKED;
  }

  /// The cells of a row.
  List<Cell> row(int number, SheetRow row) {
    var cells = new ArrayList<Cell>();
    for (PlannedColumn planned : layout.columns()) {
      cells.add(cell(planned.column(), number, row));
    }
    return cells;
  }

  private Cell cell(SheetColumn column, int number, SheetRow row) {
    SheetPerson person = row.person();
    return switch (column) {
      case NUMBER -> text(Integer.toString(number));
      case SIGNATURE ->
          new Cell.Signature(
              number, ink(row), context.messages().text("sheet.signature.alt", person.name()));
      case NAME -> name(row);
      case OFFICE -> office(person);
      default -> text(layout.mode() == SheetMode.EMPTY_LINES ? "" : texts.value(column, row));
    };
  }

  /// The position, and below it the institution.
  private Cell office(SheetPerson person) {
    if (layout.mode() == SheetMode.EMPTY_LINES) {
      return text("");
    }
    return new Cell.Text(
        Stream.of(person.position(), person.institution())
            .filter(words -> !words.isBlank())
            .map(words -> new Cell.Piece(TEXT, words))
            .toList());
  }

  /// The name; below it when the person came, and the marks, where the sheet has no column for them
  /// (R11).
  private Cell name(SheetRow row) {
    if (layout.mode() == SheetMode.EMPTY_LINES) {
      return text("");
    }
    var pieces = new ArrayList<Cell.Piece>();
    pieces.add(new Cell.Piece(NAME, row.person().name()));
    String marks = texts.value(SheetColumn.REMARK, row);
    if (!layout.has(SheetColumn.REMARK) && !marks.isEmpty()) {
      pieces.add(new Cell.Piece(MARK, marks));
    }
    if (!layout.has(SheetColumn.ARRIVAL) && layout.mode() != SheetMode.BLANK) {
      row.arrival().ifPresent(at -> pieces.add(new Cell.Piece(MARK, texts.present(at))));
    }
    return new Cell.Text(pieces);
  }

  private Optional<id.balai.domain.signature.Ink> ink(SheetRow row) {
    return switch (layout.mode()) {
      case FILLED, HYBRID -> row.ink();
      case BLANK, EMPTY_LINES -> Optional.empty();
    };
  }

  private static Cell text(String words) {
    return words.isEmpty() ? new Cell.Text(List.of()) : Cell.Text.of(TEXT, words);
  }
}

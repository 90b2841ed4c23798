package id.balai.roster.table;

import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.domain.participant.roster.RowPlace;
import id.balai.roster.shape.CellKind;
import id.balai.roster.shape.OfficeShape;
import id.balai.roster.source.RawCell;
import id.balai.roster.source.RawRow;
import id.balai.roster.table.TablePart.Aside;
import id.balai.roster.table.TablePart.PersonRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Walks down one table and tells people from everything else.
///
/// A person comes out when the next row is there, for that one may go on with the person.
final class PanelWalker {
  private final Layout layout;
  private final RowJudge judge;
  private final ColumnMapping mapping;
  private final int table;
  private final boolean isAlone;
  private final int lastStrong;
  private final Headings headings;
  private final Consumer<TablePart> receiver;
  private Optional<PersonRow> pending = Optional.empty();
  private boolean isFoot;
  private boolean isRunning;
  private boolean hasPerson;
  private int seen;

  /// @param lastStrong index of the last row that is beyond doubt a person; -1: there is none
  /// @param headings the groups that were met so far
  PanelWalker(
      Layout layout,
      int table,
      boolean isAlone,
      int lastStrong,
      Headings headings,
      Consumer<TablePart> receiver) {
    this.layout = layout;
    this.judge = layout.judge();
    this.mapping = layout.mapping();
    this.table = table;
    this.isAlone = isAlone;
    this.lastStrong = lastStrong;
    this.headings = headings;
    this.receiver = receiver;
  }

  /// Takes the next row of the band.
  ///
  /// @param index of the row in the file
  /// @param known what the row as a whole looks like
  void accept(int index, RawRow whole, RowSketch known) {
    RawRow row = part(whole);
    if (row.isBlank()) {
      isRunning = false;
      if (isAlone) {
        flush();
        aside(row, RemarkCode.BLANK);
      }
      return;
    }
    seen++;
    RowSketch sketch = row.equals(whole) ? known : RowSketch.of(row);
    RowEvidence evidence = judge.judge(sketch);
    boolean isMore =
        pending.isPresent()
            && isRunning
            && (continues(row, sketch, evidence)
                || (index < lastStrong && overflows(row, evidence)));
    if (isMore) {
      join(row);
      return;
    }
    flush();
    settle(index, row, sketch, evidence);
  }

  void finish() {
    flush();
  }

  /// The cells of this table alone, where they stand in the file.
  private RawRow part(RawRow row) {
    Panel panel = layout.panel();
    boolean isWhole = isAlone || (panel.from() == 0 && row.cells().size() <= panel.to());
    if (isWhole) {
      return row;
    }
    List<RawCell> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(panel.to(), row.cells().size()); i++) {
      cells.add(i < panel.from() ? RawCell.EMPTY : row.at(i));
    }
    return new RawRow(row.line(), cells, row.isPadded(), row.isHidden());
  }

  private void settle(int index, RawRow row, RowSketch sketch, RowEvidence evidence) {
    if (seen <= 3 && RowShapes.isColumnNumbers(row)) {
      aside(row, RemarkCode.COLUMN_NUMBERS);
    } else if (evidence.isStrong()) {
      person(row);
    } else if (RowShapes.isTotal(row)) {
      aside(row, RemarkCode.TOTAL);
      isRunning = false;
    } else if (isFoot || startsFoot(index, row, sketch, evidence)) {
      isFoot = true;
      isRunning = false;
      aside(row, RemarkCode.FOOT);
    } else {
      weak(index, row, sketch, evidence);
    }
  }

  private boolean startsFoot(int index, RawRow row, RowSketch sketch, RowEvidence evidence) {
    if (evidence.isNumbered() && evidence.isNamed()) {
      return false;
    }
    if (!hasPerson && layout.headerLine() == 0) {
      return false;
    }
    boolean isPast = lastStrong >= 0 && index > lastStrong;
    boolean isWorded = RowShapes.startsFoot(row);
    boolean isBeyond = isPast && !isRunning && layout.isCounted();
    if (evidence.isFitting() && !isBeyond && !RowShapes.isFootWords(row)) {
      return false;
    }
    if (isWorded) {
      return isPast || lastStrong < 0 || !evidence.isFitting();
    }
    if (headings.isHeading(row, sketch, layout, isPast) && isLeft(row)) {
      return false;
    }
    boolean isAddition = isRunning && evidence.isNamed() && evidence.filled() >= 2;
    return isPast && layout.isCounted() && !isAddition && !hasNumber(evidence);
  }

  /// Whether all there is stands in the first two columns, as headings do and signatures do not.
  private boolean isLeft(RawRow row) {
    int first = layout.panel().from();
    return row.cells().stream().skip(first + 2L).allMatch(RawCell::isBlank);
  }

  private static boolean hasNumber(RowEvidence evidence) {
    return evidence.hard() > evidence.against();
  }

  /// A row that the columns alone do not tell.
  private void weak(int index, RawRow row, RowSketch sketch, RowEvidence evidence) {
    boolean isCounted = layout.isCounted();
    if (isVacant(row)) {
      person(row);
    } else if (headings.isHeading(row, sketch, layout, isCounted && index < lastStrong)) {
      if (isTitle(row)) {
        aside(row, RemarkCode.TITLE);
        return;
      }
      headings.enter(row);
      isRunning = false;
      aside(row, RemarkCode.GROUP_HEADING);
    } else if (evidence.isNumbered() && (evidence.filled() == 1 || isReady(row))) {
      aside(row, RemarkCode.ONLY_A_NUMBER);
    } else if (isPerson(evidence, sketch)) {
      person(row);
    } else {
      aside(row, RemarkCode.NOT_A_PERSON);
    }
  }

  /// An office beside an empty name, right of where headings stand: somebody is left out.
  private boolean isVacant(RawRow row) {
    boolean isNamed =
        layout.readings().stream()
            .anyMatch(r -> r.holds().isName() && !row.at(r.index()).isBlank());
    return !isNamed
        && layout.readings().stream()
            .skip(1)
            .filter(r -> r.holds() == RosterColumn.POSITION)
            .anyMatch(r -> OfficeShape.isWithoutHolder(row.at(r.index()).text()));
  }

  /// A row that waits for somebody: a number, and dots where they would sign.
  private boolean isReady(RawRow row) {
    return layout.readings().stream()
        .filter(r -> r.holds() != RosterColumn.ROW_NUMBER)
        .allMatch(
            r ->
                row.at(r.index()).isBlank()
                    || (r.holds() == RosterColumn.IGNORED
                        && RowShapes.isSignatureLine(row.at(r.index()).text())));
  }

  /// The first words of a list without a header are its title.
  private boolean isTitle(RawRow row) {
    String text = row.texts().getFirst();
    return layout.headerLine() == 0 && !hasPerson && !RowShapes.hasEnumerator(text);
  }

  private static boolean isPerson(RowEvidence evidence, RowSketch sketch) {
    boolean isFilled = evidence.filled() >= 4 || (evidence.isNumbered() && evidence.filled() >= 2);
    return evidence.isNamed() || hasNumber(evidence) || isFilled || sketch.filled() >= 4;
  }

  private void person(RawRow row) {
    isFoot = false;
    isRunning = true;
    hasPerson = true;
    String group = layout.has(RosterColumn.GROUP) ? "" : headings.current();
    pending =
        Optional.of(new PersonRow(new RowPlace(row.line(), table), row, mapping, group, isAlone));
  }

  /// Whether the row goes on with the person above: their number under the name, their grade under
  /// the rank, and no row number of its own.
  private boolean continues(RawRow row, RowSketch sketch, RowEvidence evidence) {
    RawRow above = pending.orElseThrow().row();
    boolean isSameNumber = !evidence.isNumbered() || isSame(RosterColumn.ROW_NUMBER, row, above);
    if (!isSameNumber || evidence.isNamed() || !layout.isCounted()) {
      return false;
    }
    boolean isBelowName = false;
    boolean isFitting = false;
    for (ColumnMapping.Column column : mapping.columns()) {
      CellKind kind = sketch.at(column.index());
      boolean isRepeated = row.at(column.index()).equals(above.at(column.index()));
      if (kind == CellKind.BLANK || isRepeated) {
        continue;
      }
      isBelowName |= column.holds().isName() && (kind.isLongNumber() || kind == CellKind.NOTHING);
      isFitting |= column.holds().isIdentity() && kind.isLongNumber();
      isFitting |= kind == CellKind.GRADE;
    }
    return isBelowName || isFitting;
  }

  /// Whether the row holds nothing but the rest of words that stand above it, right of the name.
  private boolean overflows(RawRow row, RowEvidence evidence) {
    RawRow above = pending.orElseThrow().row();
    return layout.isCounted()
        && !evidence.isNamed()
        && !evidence.isNumbered()
        && mapping.columns().stream()
            .filter(c -> !row.at(c.index()).isBlank())
            .allMatch(c -> isWords(c.holds()) && !above.at(c.index()).isBlank());
  }

  private static boolean isWords(RosterColumn holds) {
    return holds == RosterColumn.POSITION
        || holds == RosterColumn.INSTITUTION
        || holds == RosterColumn.VILLAGE
        || holds == RosterColumn.NOTE;
  }

  private boolean isSame(RosterColumn column, RawRow row, RawRow above) {
    return mapping.columns().stream()
        .filter(c -> c.holds() == column)
        .allMatch(c -> row.at(c.index()).text().strip().equals(above.at(c.index()).text().strip()));
  }

  private void join(RawRow row) {
    PersonRow above = pending.orElseThrow();
    List<RawCell> cells = new ArrayList<>();
    for (int i = 0; i < Math.max(row.cells().size(), above.row().cells().size()); i++) {
      cells.add(joined(above.row().at(i), row.at(i)));
    }
    RawRow both = new RawRow(above.row().line(), cells, true, above.row().isHidden());
    receiver.accept(new PersonRow(above.place(), both, mapping, above.heading(), isAlone));
    pending = Optional.empty();
    receiver.accept(
        new Aside(
            new RowPlace(row.line(), table),
            RemarkCode.CONTINUED,
            List.of("" + above.place().line())));
  }

  private static RawCell joined(RawCell above, RawCell below) {
    if (below.isBlank() || below.equals(above)) {
      return above;
    }
    return above.isBlank() ? below : new RawCell(above.text() + "\n" + below.text(), above.form());
  }

  private void flush() {
    pending.ifPresent(receiver);
    pending = Optional.empty();
  }

  private void aside(RawRow row, RemarkCode why) {
    receiver.accept(new Aside(new RowPlace(row.line(), table), why, List.of()));
  }
}

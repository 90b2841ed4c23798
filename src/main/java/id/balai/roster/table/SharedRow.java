package id.balai.roster.table;

import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.ColumnMapping.Column;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.domain.participant.roster.RowPlace;
import id.balai.roster.source.RawCell;
import id.balai.roster.source.RawRow;
import id.balai.roster.table.TablePart.PersonRow;
import java.util.ArrayList;
import java.util.List;

/// Parts a row that names several people into one for each of them: what stands between a name and
/// the next is about the one, the village and the like are about all, and the words above the name
/// are the office.
public final class SharedRow {
  /// More tables than ever stand side by side, so that each person has a place of their own.
  private static final int BESIDE = 100;

  private SharedRow() {}

  /// The people of a row; the row itself where it names one.
  public static List<PersonRow> parted(PersonRow whole) {
    List<Column> columns = whole.mapping().columns();
    List<Column> names = columns.stream().filter(c -> isOwnName(c.holds())).toList();
    if (!whole.mapping().has(RosterColumn.FURTHER_NAME) || names.size() < 2) {
      return List.of(whole);
    }
    List<PersonRow> people = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Column name = names.get(i);
      if (isFilled(whole.row().at(name.index()))) {
        int next = i + 1 < names.size() ? names.get(i + 1).index() : Integer.MAX_VALUE;
        people.add(person(whole, name, names.getFirst().index(), next, i));
      }
    }
    return people.isEmpty() ? List.of(whole) : people;
  }

  private static boolean isOwnName(RosterColumn holds) {
    return holds == RosterColumn.NAME
        || holds == RosterColumn.NAME_AND_POSITION
        || holds == RosterColumn.FURTHER_NAME;
  }

  private static boolean isFilled(RawCell cell) {
    return cell.text().codePoints().anyMatch(Character::isLetter) || cell.isUnresolved();
  }

  private static PersonRow person(PersonRow whole, Column name, int first, int next, int number) {
    List<Column> columns = new ArrayList<>();
    for (Column column : whole.mapping().columns()) {
      boolean isBetween =
          (column.index() > name.index() && column.index() < next)
              || (column.index() < first && name.index() == first);
      boolean isMeant = isBetween || !(column.holds().isPersonal() || isOwnName(column.holds()));
      if (column.index() == name.index()) {
        boolean isBoth = column.holds() == RosterColumn.NAME_AND_POSITION;
        columns.add(
            isBoth ? column : new Column(column.index(), column.header(), RosterColumn.NAME));
      } else if (isMeant) {
        columns.add(column);
      }
    }
    List<RawCell> cells = new ArrayList<>(whole.row().cells());
    String office = FurtherNames.office(name.header());
    if (!office.isEmpty()) {
      int width = whole.mapping().columns().stream().mapToInt(Column::index).max().orElse(0) + 1;
      while (cells.size() < width) {
        cells.add(RawCell.EMPTY);
      }
      columns.add(new Column(cells.size(), "", RosterColumn.POSITION));
      cells.add(RawCell.text(office));
    }
    RowPlace place = whole.place();
    return new PersonRow(
        new RowPlace(place.sheet(), place.line(), place.table() + number * BESIDE),
        new RawRow(whole.row().line(), cells, whole.row().isPadded(), whole.row().isHidden()),
        new ColumnMapping(whole.mapping().headerLine(), columns),
        whole.heading(),
        /* isAlone= */ false);
  }
}

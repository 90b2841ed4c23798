package id.balai.roster.table;

import id.balai.domain.participant.roster.ColumnReading;
import java.util.List;

/// What is told of found tables outside this room.
public final class Layouts {
  private Layouts() {}

  /// The first table of people.
  public static FoundTable firstNamed(List<FoundTable> tables) {
    return tables.stream().filter(FoundTable::isNamed).findFirst().orElseThrow();
  }

  /// How the columns are understood; of tables side by side one after the other.
  public static List<ColumnReading> readings(FoundTable table) {
    return table.layouts().stream().flatMap(l -> l.readings().stream()).toList();
  }

  /// Line of the header; 0 if there is none.
  public static int headerLine(FoundTable table) {
    return table.layouts().getFirst().headerLine();
  }

  /// How many tables stand side by side.
  public static int panels(FoundTable table) {
    return table.layouts().size();
  }

  /// The words above the columns, by which lists of one kind are known.
  public static String signature(FoundTable table) {
    return TableFinder.whole(table.layouts()).signature();
  }
}

package id.balai.roster;

import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.RosterRequest;
import id.balai.domain.participant.roster.UnreadableReason;
import id.balai.roster.source.RawRow;
import id.balai.roster.source.RowSource;
import id.balai.roster.source.UnreadableFileException;
import id.balai.roster.table.FoundTable;
import id.balai.roster.table.Layouts;
import id.balai.roster.table.SheetJudge;
import id.balai.roster.table.Survey;
import id.balai.roster.table.TableFinder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One sheet that was seen as a whole, and what was decided about it.
///
/// @param source its rows
/// @param survey what was seen of them
/// @param tables the tables on it; none if there is no table of people
record SheetReading(RowSource source, Survey survey, List<FoundTable> tables) {

  /// Decides what the tables of a sheet are.
  static SheetReading of(RowSource source, Survey survey, RosterRequest request) {
    Optional<ColumnMapping> decided = request.mapping().or(source::columns);
    boolean isBare = decided.filter(d -> d.headerLine() == 0).isPresent();
    int header = isBare ? Survey.NONE : survey.header(request.header());
    List<FoundTable> tables = new TableFinder(survey, source.hiddenColumns(), decided).find(header);
    return new SheetReading(source, survey, tables);
  }

  /// Goes through the rows once.
  ///
  /// @param most so many filled rows may be there
  /// @param limit what the sentence names if there are more
  static Survey survey(RowSource source, int most, int limit) throws IOException {
    Survey survey = new Survey();
    int filled = 0;
    for (Optional<RawRow> row = source.next(); row.isPresent(); row = source.next()) {
      filled += row.get().isBlank() ? 0 : 1;
      if (filled > most) {
        throw new UnreadableFileException(UnreadableReason.TOO_MANY_ROWS, limit);
      }
      survey.accept(row.get());
    }
    return survey;
  }

  String name() {
    return source.source().sheet();
  }

  /// What the columns of the first table of people are called.
  String signature() {
    return Layouts.signature(Layouts.firstNamed(tables));
  }

  /// The people as the sheet calls them.
  Set<String> names() {
    return SheetJudge.names(survey, tables);
  }
}

package id.balai.roster;

import id.balai.domain.document.Lettering;
import id.balai.domain.participant.roster.RosterReader;
import id.balai.domain.participant.roster.RosterRequest;
import id.balai.domain.participant.roster.RosterResult;
import id.balai.domain.participant.roster.UnreadableReason;
import id.balai.roster.source.RawRow;
import id.balai.roster.source.RowSource;
import id.balai.roster.source.RowSources;
import id.balai.roster.source.SheetChoice;
import id.balai.roster.source.UnreadableFileException;
import id.balai.roster.table.SheetJudge;
import id.balai.roster.table.Survey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// Reads lists from text files and workbooks, told apart by what they hold.
///
/// A list is gone through twice: once to see the whole of it and to decide what its tables and
/// columns are, and once to make people of its rows.
public final class FileRosterReader implements RosterReader {
  private static final int STEP = 1000;

  private final Lettering lettering;
  private final Clock clock;

  /// @param lettering says which letters no paper shows; a row with such a name is refused
  /// @param clock says which births are still to come
  public FileRosterReader(Lettering lettering, Clock clock) {
    this.lettering = lettering;
    this.clock = clock;
  }

  @Override
  public RosterResult read(Path file, RosterRequest request) {
    var choice = new SheetChoice(request.limits(), request.sheet(), SheetJudge::people);
    try (RowSource source = RowSources.open(file, choice)) {
      return read(source, request);
    } catch (UnreadableFileException e) {
      return e.result();
    } catch (IOException e) {
      throw new UncheckedIOException("the list cannot be read", e);
    }
  }

  private RosterResult read(RowSource source, RosterRequest request) throws IOException {
    int limit = request.limits().rows();
    Survey survey = SheetReading.survey(source, limit, limit);
    if (request.mapping().isEmpty() && survey.first().filter(OwnList::isHeader).isPresent()) {
      return own(source, survey, request);
    }
    SheetReading first = SheetReading.of(source, survey, request);
    if (first.tables().isEmpty()) {
      throw new UnreadableFileException(
          survey.isBlank() ? UnreadableReason.EMPTY : UnreadableReason.NO_TABLE);
    }
    try (var further = new FurtherSheets(first, request)) {
      var assembly = new RosterAssembly(request, first.tables(), lettering, LocalDate.now(clock));
      boolean isAmong = !further.taken().isEmpty();
      take(assembly, first, isAmong, request);
      for (SheetReading sheet : further.taken()) {
        take(assembly, sheet, isAmong, request);
      }
      if (!assembly.hasPeople()) {
        throw new UnreadableFileException(UnreadableReason.NO_PEOPLE);
      }
      return assembly.roster(source.source().with(further.names()), further.left());
    }
  }

  private static void take(
      RosterAssembly assembly, SheetReading sheet, boolean isAmong, RosterRequest request)
      throws IOException {
    assembly.begin(sheet, isAmong);
    if (sheet.survey().isWhole()) {
      sheet.survey().rows().forEach(row -> take(assembly, row, request));
    } else {
      again(sheet.source(), assembly, request);
    }
    assembly.end();
  }

  private RosterResult own(RowSource source, Survey survey, RosterRequest request)
      throws IOException {
    OwnList list = new OwnList(request, lettering);
    if (survey.isWhole()) {
      survey.rows().forEach(list::accept);
    } else {
      try (RowSource second = source.again()) {
        for (Optional<RawRow> row = second.next(); row.isPresent(); row = second.next()) {
          list.accept(row.get());
        }
      }
    }
    if (!list.hasPeople()) {
      throw new UnreadableFileException(UnreadableReason.NO_PEOPLE);
    }
    return list.roster(source);
  }

  private static void again(RowSource source, RosterAssembly assembly, RosterRequest request)
      throws IOException {
    try (RowSource second = source.again()) {
      for (Optional<RawRow> row = second.next(); row.isPresent(); row = second.next()) {
        take(assembly, row.get(), request);
      }
    }
  }

  private static void take(RosterAssembly assembly, RawRow row, RosterRequest request) {
    if (assembly.accept(row) && assembly.filled() % STEP == 0) {
      request.progress().accept(assembly.filled());
    }
  }
}

package id.balai.roster;

import id.balai.domain.document.Lettering;
import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.ReadLimits;
import id.balai.domain.participant.roster.RosterReader;
import id.balai.domain.participant.roster.RosterRequest;
import id.balai.domain.participant.roster.RosterResult;
import id.balai.domain.participant.roster.UnreadableReason;
import id.balai.roster.source.RawRow;
import id.balai.roster.source.RowSource;
import id.balai.roster.source.RowSources;
import id.balai.roster.source.SheetChoice;
import id.balai.roster.source.UnreadableFileException;
import id.balai.roster.table.FoundTable;
import id.balai.roster.table.SheetJudge;
import id.balai.roster.table.Survey;
import id.balai.roster.table.TableFinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Reads lists from text files and workbooks, told apart by what they hold.
///
/// A list is gone through twice: once to see the whole of it and to decide what its tables and
/// columns are, and once to make people of its rows.
public final class FileRosterReader implements RosterReader {
  private static final int STEP = 1000;

  private final Lettering lettering;
  private final Clock clock;

  /// A reader for papers that show every letter; it takes no birth for one that is still to come.
  public FileRosterReader() {
    this(_ -> Optional.empty(), Clock.fixed(Instant.parse("9999-12-31T00:00:00Z"), ZoneOffset.UTC));
  }

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
    Survey survey = survey(source, request.limits());
    if (request.mapping().isEmpty() && survey.first().filter(OwnList::isHeader).isPresent()) {
      return own(source, survey, request);
    }
    Optional<ColumnMapping> decided = request.mapping().or(source::columns);
    boolean isBare = decided.filter(d -> d.headerLine() == 0).isPresent();
    int header = isBare ? Survey.NONE : survey.header(request.header());
    List<FoundTable> tables = new TableFinder(survey, source.hiddenColumns(), decided).find(header);
    if (tables.isEmpty()) {
      throw new UnreadableFileException(
          survey.isBlank() ? UnreadableReason.EMPTY : UnreadableReason.NO_TABLE);
    }
    var assembly = new RosterAssembly(request, survey, tables, lettering, LocalDate.now(clock));
    if (survey.isWhole()) {
      survey.rows().forEach(row -> take(assembly, row, request));
    } else {
      again(source, assembly, request);
    }
    assembly.finish();
    if (!assembly.hasPeople()) {
      throw new UnreadableFileException(UnreadableReason.NO_PEOPLE);
    }
    return assembly.roster(source);
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

  /// A file that is too long is refused before any of it is worked on.
  private static Survey survey(RowSource source, ReadLimits limits) throws IOException {
    Survey survey = new Survey();
    int filled = 0;
    for (Optional<RawRow> row = source.next(); row.isPresent(); row = source.next()) {
      filled += row.get().isBlank() ? 0 : 1;
      if (filled > limits.rows()) {
        throw new UnreadableFileException(UnreadableReason.TOO_MANY_ROWS, limits.rows());
      }
      survey.accept(row.get());
    }
    return survey;
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

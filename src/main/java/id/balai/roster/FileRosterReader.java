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
import id.balai.roster.table.TableWalker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Reads lists from CSV, TSV and XLSX files, told apart by what they hold.
public final class FileRosterReader implements RosterReader {
  private static final int STEP = 1000;
  private static final long LONG = 2L << 20;

  private final Lettering lettering;

  /// A reader for papers that show every letter.
  public FileRosterReader() {
    this(_ -> Optional.empty());
  }

  /// @param lettering says which letters no paper shows; a row with such a name is refused
  public FileRosterReader(Lettering lettering) {
    this.lettering = lettering;
  }

  @Override
  public RosterResult read(Path file, RosterRequest request) {
    try (RowSource source = RowSources.open(file, choice(request))) {
      if (Files.size(file) > LONG) {
        countFirst(file, request);
      }
      return read(source, request);
    } catch (UnreadableFileException e) {
      return e.result();
    } catch (IOException e) {
      throw new UncheckedIOException("the list cannot be read", e);
    }
  }

  /// A file that is too long is refused before any of it is worked on.
  private static void countFirst(Path file, RosterRequest request) throws IOException {
    try (RowSource source = RowSources.open(file, choice(request))) {
      int filled = 0;
      for (Optional<RawRow> row = source.next(); row.isPresent(); row = source.next()) {
        filled += row.get().isBlank() ? 0 : 1;
        check(filled, request.limits());
      }
    }
  }

  private static SheetChoice choice(RosterRequest request) {
    return new SheetChoice(request.limits(), request.sheet(), TableWalker::isHeader);
  }

  private RosterResult read(RowSource source, RosterRequest request) throws IOException {
    RosterAssembly assembly = new RosterAssembly(request, lettering);
    int filled = 0;
    for (Optional<RawRow> row = source.next(); row.isPresent(); row = source.next()) {
      filled += row.get().isBlank() ? 0 : 1;
      check(filled, request.limits());
      assembly.accept(row.get());
      if (filled % STEP == 0 && !row.get().isBlank()) {
        request.progress().accept(filled);
      }
    }
    ColumnMapping mapping =
        assembly
            .finish()
            .orElseThrow(
                () ->
                    new UnreadableFileException(
                        assembly.isBlank() ? UnreadableReason.EMPTY : UnreadableReason.NO_TABLE));
    if (!assembly.hasPeople()) {
      throw new UnreadableFileException(UnreadableReason.NO_PEOPLE);
    }
    return new RosterResult.Roster(assembly.rows(), mapping, source.source(), assembly.sample());
  }

  private static void check(int rows, ReadLimits limits) throws UnreadableFileException {
    if (rows > limits.rows()) {
      throw new UnreadableFileException(UnreadableReason.TOO_MANY_ROWS, limits.rows());
    }
  }
}

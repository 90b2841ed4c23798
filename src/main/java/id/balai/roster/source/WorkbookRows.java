package id.balai.roster.source;

import id.balai.domain.participant.roster.RosterResult.Source;
import id.balai.domain.participant.roster.UnreadableReason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// The rows of one sheet of an XLSX file.
final class WorkbookRows implements RowSource {
  private static final int LONGEST_GAP = 1000;

  private final ReadableWorkbook workbook;
  private final SheetChoice choice;
  private final Sheet sheet;
  private final List<String> unread = new ArrayList<>();
  private final List<String> hidden = new ArrayList<>();
  private final List<String> further = new ArrayList<>();
  private final boolean isBorrowed;
  private final Map<String, PartNotes> notes;
  private final PartNotes sheetNotes;
  private final MergeFiller merges;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private Optional<RawRow> ahead = Optional.empty();
  private int line;

  private WorkbookRows(ReadableWorkbook workbook, SheetChoice choice, Map<String, PartNotes> notes)
      throws IOException {
    this.workbook = workbook;
    this.choice = choice;
    this.notes = notes;
    this.isBorrowed = false;
    this.sheet = choose();
    this.sheetNotes = notes.getOrDefault(sheet.getId(), PartNotes.NONE);
    this.merges = new MergeFiller(sheetNotes.merges());
    this.stream = sheet.openStream();
    this.rows = stream.iterator();
  }

  /// A sheet of the same workbook from the beginning.
  private WorkbookRows(WorkbookRows first, Sheet sheet) throws IOException {
    this.workbook = first.workbook;
    this.choice = first.choice;
    this.notes = first.notes;
    this.isBorrowed = true;
    this.sheet = sheet;
    this.sheetNotes = notes.getOrDefault(sheet.getId(), PartNotes.NONE);
    this.merges = new MergeFiller(sheetNotes.merges());
    this.stream = sheet.openStream();
    this.rows = stream.iterator();
  }

  static WorkbookRows open(Path file, SheetChoice choice) throws IOException {
    Map<String, PartNotes> notes = bySheet(file, PackedFile.check(file, choice.limits()));
    ReadableWorkbook workbook = workbook(file);
    try {
      return new WorkbookRows(workbook, choice, notes);
    } catch (RuntimeException e) {
      workbook.close();
      throw damaged(e);
    } catch (IOException e) {
      workbook.close();
      throw e;
    }
  }

  /// Formats tell dates from numbers; a workbook without styles has none.
  private static ReadableWorkbook workbook(Path file) throws IOException {
    try {
      return new ReadableWorkbook(file.toFile(), new ReadingOptions(hasStyles(file), true));
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  private static boolean hasStyles(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.getEntry("xl/styles.xml") != null;
    }
  }

  /// What the library throws on broken files, whatever its type.
  private static UnreadableFileException damaged(RuntimeException cause) {
    UnreadableFileException damaged = new UnreadableFileException(UnreadableReason.DAMAGED);
    damaged.initCause(cause);
    return damaged;
  }

  private static Map<String, PartNotes> bySheet(Path file, Map<String, PartNotes> byPart)
      throws IOException {
    Map<String, PartNotes> notes = new HashMap<>();
    WorkbookParts.byId(file)
        .forEach((id, part) -> notes.put(id, byPart.getOrDefault(part, PartNotes.NONE)));
    return notes;
  }

  private Sheet choose() throws IOException {
    List<Sheet> sheets =
        workbook.getSheets().filter(s -> s.getVisibility() == SheetVisibility.VISIBLE).toList();
    Optional<Sheet> chosen =
        sheets.stream().filter(s -> s.getName().equalsIgnoreCase(choice.name())).findFirst();
    boolean isAsked = chosen.isPresent();
    for (Sheet candidate : sheets) {
      if (!isAsked && people(candidate) > 0) {
        if (chosen.isPresent()) {
          further.add(candidate.getName());
        }
        chosen = chosen.or(() -> Optional.of(candidate));
      }
    }
    Optional<Sheet> found = chosen;
    workbook
        .getSheets()
        .filter(s -> found.filter(s::equals).isEmpty())
        .filter(this::isFilled)
        .forEach(s -> (sheets.contains(s) ? unread : hidden).add(s.getName()));
    return chosen
        .or(() -> sheets.stream().findFirst())
        .orElseThrow(() -> new UnreadableFileException(UnreadableReason.NOT_A_SPREADSHEET));
  }

  private int people(Sheet candidate) throws IOException {
    try (Stream<Row> beginning = candidate.openStream()) {
      return choice
          .people()
          .applyAsInt(beginning.limit(SheetChoice.SEARCHED).map(WorkbookCells::row).toList());
    }
  }

  private boolean isFilled(Sheet candidate) {
    try (Stream<Row> beginning = candidate.openStream()) {
      return beginning
          .limit(SheetChoice.SEARCHED)
          .map(WorkbookCells::row)
          .anyMatch(r -> !r.isBlank());
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public Optional<RawRow> next() throws IOException {
    try {
      if (ahead.isEmpty() && rows.hasNext()) {
        ahead = Optional.of(checked(merges.fill(WorkbookCells.row(rows.next()))));
      }
    } catch (RuntimeException e) {
      throw damaged(e);
    }
    if (ahead.isEmpty()) {
      return ahead;
    }
    RawRow next = ahead.get();
    if (next.line() > line + 1 && next.line() - line <= LONGEST_GAP) {
      return Optional.of(new RawRow(++line, List.of(), true));
    }
    line = next.line();
    ahead = Optional.empty();
    return Optional.of(next);
  }

  private RawRow checked(RawRow row) throws UnreadableFileException {
    int used = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      used = row.at(i).isBlank() ? used : i + 1;
    }
    RawRow trimmed =
        new RawRow(row.line(), row.cells().subList(0, used), /* isPadded= */ true, row.isHidden());
    if (used > choice.limits().columns()) {
      throw new UnreadableFileException(
          UnreadableReason.TOO_MANY_COLUMNS, row.line(), choice.limits().columns());
    }
    if (trimmed.cells().stream().anyMatch(c -> c.text().length() > choice.limits().lineChars())) {
      throw new UnreadableFileException(UnreadableReason.LINE_TOO_LONG, row.line());
    }
    return trimmed;
  }

  @Override
  public RowSource again() throws IOException {
    return new WorkbookRows(this, sheet);
  }

  @Override
  public List<String> further() {
    return further;
  }

  @Override
  public RowSource sheet(String name) throws IOException {
    Sheet other =
        workbook.getSheets().filter(s -> s.getName().equals(name)).findFirst().orElseThrow();
    try {
      return new WorkbookRows(this, other);
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  @Override
  public Set<Integer> hiddenColumns() {
    return sheetNotes.hiddenColumns();
  }

  @Override
  public Source source() {
    return new Source("XLSX", sheet.getName(), unread, hidden);
  }

  @Override
  public void close() throws IOException {
    stream.close();
    if (!isBorrowed) {
      workbook.close();
    }
  }
}

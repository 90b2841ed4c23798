package id.balai.roster.source;

import id.balai.domain.participant.roster.ReadLimits;
import id.balai.domain.participant.roster.RosterResult.Source;
import id.balai.domain.participant.roster.UnreadableReason;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rows of one sheet of a file that was read as a whole.
final class LoadedRows implements RowSource {
  private static final int LONGEST_GAP = 1000;

  private final String format;
  private final List<LoadedSheet> sheets;
  private final LoadedSheet sheet;
  private final List<RawRow> rows;
  private final List<String> further;
  private int at;
  private int line;

  private LoadedRows(
      String format, List<LoadedSheet> sheets, LoadedSheet sheet, List<String> further) {
    this.further = further;
    this.format = format;
    this.sheets = sheets;
    this.sheet = sheet;
    this.rows = sheet.rows();
  }

  /// @param format what the file is called in reports
  static LoadedRows of(String format, List<LoadedSheet> sheets, SheetChoice choice)
      throws UnreadableFileException {
    ReadLimits limits = choice.limits();
    for (LoadedSheet sheet : sheets) {
      if (sheet.filled() > limits.rows()) {
        throw new UnreadableFileException(UnreadableReason.TOO_MANY_ROWS, limits.rows());
      }
    }
    List<LoadedSheet> seen = sheets.stream().filter(s -> !s.isHidden()).toList();
    Optional<LoadedSheet> wanted =
        seen.stream()
            .filter(s -> !choice.name().isEmpty() && s.name().equalsIgnoreCase(choice.name()))
            .findFirst();
    List<LoadedSheet> peopled =
        wanted.isPresent() ? List.of() : seen.stream().filter(s -> people(s, choice) > 0).toList();
    LoadedSheet chosen =
        wanted
            .or(() -> peopled.stream().findFirst())
            .or(() -> seen.stream().findFirst())
            .orElseThrow(() -> new UnreadableFileException(UnreadableReason.NOT_A_SPREADSHEET));
    List<String> further = peopled.stream().skip(1).map(LoadedSheet::name).toList();
    return new LoadedRows(format, sheets, chosen, further);
  }

  private static int people(LoadedSheet sheet, SheetChoice choice) {
    return choice.people().applyAsInt(sheet.rows().stream().limit(SheetChoice.SEARCHED).toList());
  }

  @Override
  public Optional<RawRow> next() {
    if (at == rows.size()) {
      return Optional.empty();
    }
    RawRow next = rows.get(at);
    if (next.line() > line + 1 && next.line() - line <= LONGEST_GAP) {
      return Optional.of(new RawRow(++line, List.of(), /* isPadded= */ true));
    }
    line = next.line();
    at++;
    return Optional.of(next);
  }

  @Override
  public RowSource again() {
    return new LoadedRows(format, sheets, sheet, further);
  }

  @Override
  public List<String> further() {
    return further;
  }

  @Override
  public RowSource sheet(String name) {
    LoadedSheet other =
        sheets.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    return new LoadedRows(format, sheets, other, List.of());
  }

  @Override
  public Set<Integer> hiddenColumns() {
    return sheet.hiddenColumns();
  }

  @Override
  public Source source() {
    return new Source(format, sheet.name(), others(false), others(true));
  }

  private List<String> others(boolean hidden) {
    return sheets.stream()
        .filter(s -> !s.equals(sheet) && s.isHidden() == hidden && s.isFilled())
        .map(LoadedSheet::name)
        .toList();
  }

  @Override
  public void close() {}
}

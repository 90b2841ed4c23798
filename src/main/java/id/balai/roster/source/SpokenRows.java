package id.balai.roster.source;

import id.balai.domain.participant.name.PersonName;
import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.ColumnMapping.Column;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.domain.participant.roster.RosterResult.Source;
import id.balai.domain.participant.roster.UnreadableReason;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Lists that people write to each other in a chat, or that a PDF gives when it is copied: one
/// person a line, `1. Name (office)` or `1 Name 1968… office`.
final class SpokenRows implements RowSource {
  private static final int LARGEST = 1 << 20;
  private static final Pattern SENDER =
      Pattern.compile(
          "^\\[?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4},? \\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?(?:"
              + " ?[AaPp][Mm])?\\]?(?: -)? [^:]{1,40}: ");
  private static final Pattern NUMBERED =
      Pattern.compile("^[\\s*_•·–-]*(\\d{1,4})\\s*[.)]\\s*(?=\\p{L})(.*?)[*_\\s]*$");
  private static final Pattern LISTED = Pattern.compile("^\\s*[-•·–]\\s+(?=\\p{L})(.*?)[*_\\s]*$");
  private static final Pattern NUMBERED_BY_DIGITS =
      Pattern.compile("^\\s*(\\d{1,4})\\s+(\\p{L}.*?)\\s+(\\d[\\d ]{14,22}\\d)(?:\\s+(.*))?$");
  private static final Pattern BRACKETS = Pattern.compile("^(.*?)\\s*\\(([^)]*)\\)\\s*$");
  private static final Pattern DASH = Pattern.compile("\\s+[-–—:|/]\\s+|\\s*[–—]\\s*");
  private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d ()-]{7,}\\d");
  private static final Pattern NOBODY =
      Pattern.compile("^[\\s*_]*(\\d{1,4}\\s*[.)]?)?[\\s*_.…-]*$");
  private static final Pattern HEADING = Pattern.compile("^\\s*(\\*[^*]+\\*|_[^_]+_|[^:]+:)\\s*$");
  private static final String TEN = "\ud83d\udd1f";
  private static final Pattern KEYCAP = Pattern.compile("([0-9])\\x{FE0F}?\\x{20E3}");
  private static final Pattern SEPARATED = Pattern.compile(".*[;\\t].*");
  private static final ColumnMapping COLUMNS =
      new ColumnMapping(
          0,
          List.of(
              new Column(0, "", RosterColumn.ROW_NUMBER),
              new Column(1, "", RosterColumn.NAME),
              new Column(2, "", RosterColumn.IDENTITY),
              new Column(3, "", RosterColumn.POSITION),
              new Column(4, "", RosterColumn.PHONE)));

  private final List<RawRow> rows;
  private final Optional<ColumnMapping> columns;
  private int at;

  private SpokenRows(List<RawRow> rows, Optional<ColumnMapping> columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /// The file as such a list; empty if it is none.
  static Optional<RowSource> open(Path file, SheetChoice choice) throws IOException {
    List<String> lines;
    try (BufferedReader text = TextRows.beginning(file, LARGEST, choice.limits().lineChars())) {
      lines = text.lines().toList();
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
    int filled = 0;
    int spoken = 0;
    int separated = 0;
    for (String line : lines) {
      filled += NOBODY.matcher(line).matches() || HEADING.matcher(line).matches() ? 0 : 1;
      spoken += parts(line).isEmpty() ? 0 : 1;
      separated += SEPARATED.matcher(line).matches() ? 1 : 0;
    }
    boolean isSpoken = spoken >= 2 && spoken * 5 >= filled * 3 && separated * 4 < spoken;
    if (isSpoken) {
      return Optional.of(new SpokenRows(rows(lines, choice), Optional.of(COLUMNS)));
    }
    boolean isBare =
        filled >= 3 && separated == 0 && lines.stream().allMatch(SpokenRows::isNameWithTitles);
    return isBare ? Optional.of(new SpokenRows(bare(lines), Optional.empty())) : Optional.empty();
  }

  /// Whether each comma of the line stands before a title.
  private static boolean isNameWithTitles(String line) {
    String[] parts = line.split(",", -1);
    return line.indexOf('|') < 0
        && line.indexOf('"') < 0
        && Arrays.stream(parts).skip(1).allMatch(PersonName::isTitle);
  }

  private static List<RawRow> bare(List<String> lines) {
    return IntStream.range(0, lines.size())
        .mapToObj(
            i ->
                new RawRow(
                    i + 1, List.of(RawCell.text(lines.get(i).strip())), /* isPadded= */ true))
        .toList();
  }

  private static List<RawRow> rows(List<String> lines, SheetChoice choice)
      throws UnreadableFileException {
    List<RawRow> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<String> parts = parts(lines.get(i));
      List<String> cells = parts.isEmpty() ? List.of(bare(said(lines.get(i)))) : parts;
      rows.add(new RawRow(i + 1, cells.stream().map(RawCell::text).toList(), /* isPadded= */ true));
      if (rows.size() > choice.limits().rows()) {
        throw new UnreadableFileException(UnreadableReason.TOO_MANY_ROWS, choice.limits().rows());
      }
    }
    return rows;
  }

  /// A line without the signs that make it bold.
  private static String bare(String said) {
    return HEADING.matcher(said).matches() ? said.replaceAll("^[*_]+|[*_]+$", "") : said;
  }

  private static String said(String line) {
    return withNumber(SENDER.matcher(line).replaceFirst("").strip());
  }

  /// Numbers as pictures, one for each digit, are the number of the line.
  private static String withNumber(String line) {
    if (line.indexOf('\u20e3') < 0 && !line.startsWith(TEN)) {
      return line;
    }
    Matcher keycaps = KEYCAP.matcher(line.replace(TEN, "10. "));
    String digits = keycaps.replaceAll("$1");
    return digits.replaceFirst("^(\\d{1,4})\\s*(?=\\p{L})", "$1. ");
  }

  /// Number, name, identity number, office and telephone; none if the line names nobody.
  private static List<String> parts(String line) {
    String said = said(line);
    Matcher byDigits = NUMBERED_BY_DIGITS.matcher(said);
    if (byDigits.matches()) {
      String rest = byDigits.group(4) == null ? "" : byDigits.group(4);
      return List.of(byDigits.group(1), byDigits.group(2), byDigits.group(3), rest, "");
    }
    Matcher numbered = NUMBERED.matcher(said);
    if (numbered.matches()) {
      return named(numbered.group(1), numbered.group(2));
    }
    Matcher listed = LISTED.matcher(said);
    return listed.matches() ? named("", listed.group(1)) : List.of();
  }

  private static List<String> named(String number, String rest) {
    String name = rest;
    String phone = "";
    Matcher digits = PHONE.matcher(name);
    String office = "";
    if (digits.find() && digits.start() > 2) {
      phone = digits.group();
      name = (name.substring(0, digits.start()) + name.substring(digits.end())).strip();
    }
    Matcher brackets = BRACKETS.matcher(name.replaceAll("[\\s–—:-]+$", ""));
    if (brackets.matches()) {
      name = brackets.group(1);
      office = brackets.group(2);
    }
    String[] halves = DASH.split(name, 2);
    if (halves.length == 2 && office.isEmpty()) {
      name = halves[0];
      office = halves[1];
    }
    String bare = name.replaceAll("[\\s–—:-]+$", "").strip();
    boolean isIdentity = phone.replaceAll("\\D", "").length() >= 16;
    return List.of(number, bare, isIdentity ? phone : "", office.strip(), isIdentity ? "" : phone);
  }

  @Override
  public Optional<RawRow> next() {
    return at < rows.size() ? Optional.of(rows.get(at++)) : Optional.empty();
  }

  @Override
  public RowSource again() {
    return new SpokenRows(rows, columns);
  }

  @Override
  public Optional<ColumnMapping> columns() {
    return columns;
  }

  @Override
  public Source source() {
    return new Source("TXT", "", List.of(), List.of());
  }

  @Override
  public void close() {}
}

package id.balai.roster.table;

import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.roster.source.RawRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Recognises the header of a table, in one row or in several with merged cells.
final class HeaderReader {
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d[\\d .]{5,}\\d");

  private HeaderReader() {}

  /// Whether the row can be the first of a header.
  static boolean isHeader(RawRow row) {
    List<String> texts = row.texts();
    if (texts.isEmpty() || texts.stream().anyMatch(HeaderReader::isValue)) {
      return false;
    }
    Set<RosterColumn> found = meanings(texts);
    long known = texts.stream().filter(HeaderWords::isHeader).count();
    boolean isNamed = found.contains(RosterColumn.NAME);
    if (texts.size() == 1) {
      return isNamed && HeaderWords.normal(texts.getFirst()).startsWith("nama");
    }
    return known * 2 >= texts.size() && ((isNamed && found.size() >= 2) || found.size() >= 3);
  }

  /// Whether the row continues a header: all its cells are words of a header.
  static boolean isSecond(RawRow row) {
    List<String> texts = row.texts();
    return !texts.isEmpty()
        && texts.stream().noneMatch(HeaderReader::isValue)
        && texts.stream().allMatch(t -> HeaderWords.isHeader(t) || isUnit(t))
        && !(texts.size() == 1 && row.cells().getFirst().text().strip().equals(texts.getFirst()));
  }

  private static boolean isUnit(String text) {
    return text.strip().startsWith("(") && text.strip().endsWith(")");
  }

  private static boolean isValue(String text) {
    return text.length() > 60 || LONG_NUMBER.matcher(text).find();
  }

  private static Set<RosterColumn> meanings(List<String> texts) {
    Set<RosterColumn> found = EnumSet.noneOf(RosterColumn.class);
    texts.forEach(t -> HeaderWords.meaning(t).ifPresent(found::add));
    found.remove(RosterColumn.IGNORED);
    return found;
  }

  /// The mapping that header rows give.
  ///
  /// @param rows one to three rows
  static ColumnMapping mapping(List<RawRow> rows) {
    int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    List<ColumnMapping.Column> columns = new ArrayList<>();
    String parent = "";
    for (int i = 0; i < width; i++) {
      String top = rows.getFirst().at(i).text().strip();
      String below = below(rows, i);
      parent = top.isEmpty() ? parent : top;
      String header =
          (top.isEmpty() && !below.isEmpty() ? parent + " " + below : top + " " + below).strip();
      columns.add(
          new ColumnMapping.Column(
              i, header.replaceAll("\\s+", " "), meaning(top, below, header, columns)));
    }
    return new ColumnMapping(rows.getFirst().line(), settle(columns));
  }

  private static String below(List<RawRow> rows, int column) {
    StringBuilder words = new StringBuilder();
    rows.stream().skip(1).forEach(r -> words.append(r.at(column).text().strip()).append(' '));
    return words.toString().strip();
  }

  private static RosterColumn meaning(
      String top, String below, String header, List<ColumnMapping.Column> before) {
    return HeaderWords.meaning(below)
        .or(() -> HeaderWords.meaning(header))
        .or(() -> HeaderWords.meaning(top))
        .filter(found -> before.stream().noneMatch(c -> c.holds() == found))
        .orElse(RosterColumn.IGNORED);
  }

  /// A bare name beside a column with the printed one, or beside titles, is no printed name.
  private static List<ColumnMapping.Column> settle(List<ColumnMapping.Column> columns) {
    List<ColumnMapping.Column> names =
        columns.stream().filter(c -> isNameHeader(c.header())).toList();
    Optional<ColumnMapping.Column> full =
        names.stream().filter(c -> HeaderWords.normal(c.header()).contains("lengkap")).findFirst();
    return columns.stream()
        .map(
            c -> {
              if (names.size() < 2 || full.isEmpty() || !names.contains(c)) {
                return c;
              }
              RosterColumn holds =
                  c.equals(full.get()) || full.get().index() == c.index()
                      ? RosterColumn.NAME
                      : RosterColumn.BARE_NAME;
              return new ColumnMapping.Column(c.index(), c.header(), holds);
            })
        .toList();
  }

  private static boolean isNameHeader(String header) {
    return HeaderWords.meaning(header).filter(m -> m == RosterColumn.NAME).isPresent();
  }
}

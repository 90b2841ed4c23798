package id.balai.roster.table;

import id.balai.roster.shape.CellKind;
import id.balai.roster.shape.NameShape;
import id.balai.roster.shape.NamedOffice;
import id.balai.roster.shape.OfficeShape;
import id.balai.roster.source.RawRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What stands in one column of a table: how often which kind, and which words come again.
final class ColumnProfile {
  static final int EXAMPLES = 3;
  private static final int LOOKED_AT = 400;
  private static final Pattern ROLE =
      Pattern.compile("(?i)^(peserta|panitia|undangan|narasumber|moderator|tamu|pemateri|mc)\\b.*");
  private static final Set<String> BLOOD =
      Set.of(
          "a", "b", "ab", "o", "a+", "b+", "ab+", "o+", "a-", "b-", "o-", "tdk th", "tidak tahu");

  private final Map<CellKind, Integer> counts = new EnumMap<>(CellKind.class);
  private final Map<String, Integer> values = new HashMap<>();
  private final List<String> examples = new ArrayList<>();
  private int rows;
  private int looked;
  private int known;
  private int offices;
  private int posts;
  private int roles;
  private int pairs;
  private int offered;
  private int bloods;
  private int shouted;
  private int steps;
  private long last = Long.MIN_VALUE;

  void count(CellKind kind) {
    counts.merge(kind, 1, Integer::sum);
    rows++;
  }

  /// Looks at the words of a cell as well.
  void look(RawRow row, int column, CellKind kind) {
    if (kind == CellKind.BLANK || looked >= LOOKED_AT) {
      return;
    }
    String text = row.at(column).text().strip();
    if (kind == CellKind.NOTHING) {
      return;
    }
    looked++;
    if (examples.size() < EXAMPLES) {
      examples.add(text);
    }
    values.merge(text.toLowerCase(Locale.ROOT), 1, Integer::sum);
    step(text, kind);
    boolean isWords = kind == CellKind.CAPITALS || kind == CellKind.TEXT || kind == CellKind.TITLED;
    if (isWords) {
      shouted += NameShape.isShouted(text) ? 1 : 0;
      known += NameShape.knownWords(text) > 0 ? 1 : 0;
      offices += OfficeShape.isInstitution(text) ? 1 : 0;
      posts += OfficeShape.isPost(text) ? 1 : 0;
      roles += ROLE.matcher(text).matches() ? 1 : 0;
    }
    offered += OfficeShape.isWithoutHolder(text) ? 1 : 0;
    pairs += NamedOffice.isPair(text) ? 1 : 0;
    bloods += BLOOD.contains(text.toLowerCase(Locale.ROOT)) ? 1 : 0;
  }

  private void step(String text, CellKind kind) {
    if (kind == CellKind.COUNT) {
      long number = Long.parseLong("0" + id.balai.roster.shape.Digits.of(text));
      steps += number == last + 1 || (last == Long.MIN_VALUE && number == 1) ? 1 : 0;
      last = number;
    }
  }

  List<String> examples() {
    return List.copyOf(examples);
  }

  /// Cells that say something.
  int filled() {
    return rows - sum(CellKind.BLANK, CellKind.NOTHING);
  }

  /// Share of the rows that have something here.
  double fill() {
    return rows == 0 ? 0 : (rows - sum(CellKind.BLANK)) / (double) rows;
  }

  /// Share of the filled cells that look like one of these.
  double share(CellKind... kinds) {
    return filled() == 0 ? 0 : sum(kinds) / (double) filled();
  }

  private int sum(CellKind... kinds) {
    int sum = 0;
    for (CellKind kind : kinds) {
      sum += counts.getOrDefault(kind, 0);
    }
    return sum;
  }

  double words() {
    return share(
        CellKind.TITLED, CellKind.CAPITALS, CellKind.TEXT, CellKind.NAMED_NUMBER, CellKind.GRADE);
  }

  private double ofLooked(int count) {
    return looked == 0 ? 0 : count / (double) looked;
  }

  double known() {
    return ofLooked(known);
  }

  /// Share of the words that are in capitals alone.
  double shouted() {
    return ofLooked(shouted);
  }

  double offices() {
    return ofLooked(offices);
  }

  double posts() {
    return ofLooked(posts);
  }

  double roles() {
    return ofLooked(roles);
  }

  /// Share of the cells that are an office that nobody is named for.
  double offered() {
    return ofLooked(offered);
  }

  /// Whether most of the words of the cells stand in the other column as well.
  boolean isLike(ColumnProfile other) {
    long same =
        values.keySet().stream()
            .filter(
                v -> other.values.keySet().stream().anyMatch(o -> o.contains(v) || v.contains(o)))
            .count();
    return values.size() > 0 && same * 2 > values.size();
  }

  /// Share of the cells that hold a name and an office.
  double pairs() {
    return ofLooked(pairs);
  }

  double bloods() {
    return ofLooked(bloods);
  }

  /// Share of the numbers that are one more than the number before.
  double steps() {
    return ofLooked(steps);
  }

  /// 1 where no value comes again.
  double distinct() {
    return looked == 0 ? 0 : values.size() / (double) looked;
  }

  int looked() {
    return looked;
  }
}

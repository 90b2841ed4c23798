package id.balai.roster.table;

import id.balai.domain.participant.roster.RosterColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds tables that stand side by side under headers in the same rows.
final class PanelFinder {
  private static final Pattern COUNT_BEHIND = Pattern.compile("\\s*\\d{1,2}$");

  private PanelFinder() {}

  /// @param headers words above each column
  /// @param profiles what stands below
  static List<Panel> find(List<String> headers, List<ColumnProfile> profiles) {
    List<Integer> names = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      boolean isName =
          HeaderWords.meaning(headers.get(i))
              .filter(m -> m.holds().isName() && m.strength() >= Meaning.SURE)
              .isPresent();
      if (isName && Content.of(RosterColumn.NAME, profiles.get(i)) > 0) {
        names.add(i);
      }
    }
    List<Panel> whole = List.of(new Panel(0, headers.size()));
    if (names.size() < 2) {
      return whole;
    }
    List<Panel> apart = byGaps(headers, profiles, names);
    return apart.size() > 1 ? apart : byRepetition(headers, names, whole);
  }

  /// Tables with an empty column between them, each with a column of names of its own.
  private static List<Panel> byGaps(
      List<String> headers, List<ColumnProfile> profiles, List<Integer> names) {
    List<Panel> panels = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= headers.size(); i++) {
      boolean isGap =
          i == headers.size() || (headers.get(i).isEmpty() && profiles.get(i).filled() == 0);
      if (isGap) {
        add(panels, new Panel(from, i), names);
        from = i + 1;
      }
    }
    return panels;
  }

  /// Columns without names belong to the table on their left.
  private static void add(List<Panel> panels, Panel part, List<Integer> names) {
    if (names.stream().anyMatch(n -> n >= part.from() && n < part.to())) {
      panels.add(panels.isEmpty() ? new Panel(0, part.to()) : part);
    } else if (!panels.isEmpty()) {
      Panel last = panels.removeLast();
      panels.add(new Panel(last.from(), part.to()));
    }
  }

  /// The same headers in the same order once more.
  private static List<Panel> byRepetition(
      List<String> headers, List<Integer> names, List<Panel> whole) {
    int period = names.get(1) - names.getFirst();
    int first = names.getFirst();
    int same = 0;
    while (same <= first && same < period && isSame(headers, first - same, period)) {
      same++;
    }
    int start = first - same + 1;
    boolean isWhole = same >= 2 || (period == 1 && same == 1) || isRun(headers, first, period);
    if (same == 0 || !isWhole) {
      return whole;
    }
    List<Panel> panels = new ArrayList<>();
    for (int from = start; from < headers.size(); from += period) {
      boolean isPanel = isSame(headers, first, from - start);
      if (!isPanel) {
        break;
      }
      panels.add(new Panel(from, Math.min(headers.size(), from + period)));
    }
    panels.set(0, new Panel(0, panels.getFirst().to()));
    return panels;
  }

  private static boolean isRun(List<String> headers, int first, int period) {
    int same = 0;
    for (int i = 0; i < period && first + i + period < headers.size(); i++) {
      same += isSame(headers, first + i, period) ? 1 : 0;
    }
    return same >= 2;
  }

  private static boolean isSame(List<String> headers, int index, int period) {
    boolean isInside = index >= 0 && index + period < headers.size();
    return isInside
        && !headers.get(index).isEmpty()
        && uncounted(headers.get(index)).equals(uncounted(headers.get(index + period)));
  }

  /// `Nama Peserta 2` is `nama peserta`, as the column before it.
  private static String uncounted(String header) {
    String normal = HeaderWords.normal(header);
    String bare = COUNT_BEHIND.matcher(normal).replaceFirst("");
    return bare.isEmpty() ? normal : bare;
  }
}

package id.balai.roster.table;

import id.balai.domain.participant.roster.RosterColumn;
import id.balai.roster.shape.CellKind;
import id.balai.roster.shape.OfficeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds the columns in which a row names more than one person: *Desa, Kepala Desa, Sekretaris
/// Desa*. Where the words above each of them are an office they are all people of the list; where
/// they are not, somebody must say.
final class FurtherNames {
  private static final Pattern NAME = Pattern.compile("(?i)^(nama|nm)\\b[\\s.:]*(lengkap\\s+)?");
  private static final Pattern BELOW = Pattern.compile("(?i)\\s+(nama|nm)(\\s+lengkap)?$");
  private static final double MOST = 0.6;
  private static final double SOME = 0.2;

  private final Panel panel;
  private final List<HeaderCells> headers;
  private final List<ColumnProfile> profiles;
  private final Map<Integer, Meaning> meanings;

  FurtherNames(
      Panel panel,
      List<HeaderCells> headers,
      List<ColumnProfile> profiles,
      Map<Integer, Meaning> meanings) {
    this.panel = panel;
    this.headers = headers;
    this.profiles = profiles;
    this.meanings = meanings;
  }

  /// The office that the words above a column name; empty if they name none.
  static String office(String header) {
    String words =
        BELOW.matcher(NAME.matcher(header.strip()).replaceFirst("")).replaceFirst("").strip();
    return OfficeShape.isAnyPost(words) ? words : "";
  }

  /// Columns of names under the words of an office, if there are two of them, one beyond doubt, and
  /// no column is called *nama* and nothing else.
  List<Integer> ofOffices() {
    List<Integer> found = new ArrayList<>();
    for (int i = panel.from(); i < panel.to(); i++) {
      boolean isPlain = isPlainName(i);
      if (isPlain && profiles.get(i).filled() > 0) {
        return List.of();
      }
      if (!isPlain && isOfOffice(i)) {
        found.add(i);
      }
    }
    return found.size() > 1 && found.stream().anyMatch(this::areNames) ? found : List.of();
  }

  /// Whether the column holds names of other people than those that were taken, and its words leave
  /// it open whether they are meant.
  ///
  /// @param isOfOthers whether the names that were taken are said to be somebody else's as well
  boolean isOpen(int index, boolean isOfOthers) {
    Meaning meaning = meanings.get(index);
    boolean isAboutOther =
        HeaderNames.isOfSomebodyElse(HeaderText.of(headers.get(index).header()))
            || (meaning != null && meaning.strength() < Meaning.HINT);
    boolean isKnown = meaning != null && !meaning.holds().isName() && !isOfOffice(index);
    return (!isAboutOther || isOfOthers) && !isKnown && areNames(index) && !repeats(index);
  }

  /// Whether the cells say the same as those of another column of names, as a name without its
  /// titles does.
  private boolean repeats(int index) {
    for (int i = panel.from(); i < panel.to(); i++) {
      if (i != index && areNames(i) && profiles.get(index).isLike(profiles.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlainName(int index) {
    Meaning meaning = meanings.get(index);
    return meaning != null
        && meaning.holds() == RosterColumn.NAME
        && meaning.strength() >= Meaning.SURE
        && office(headers.get(index).header()).isEmpty();
  }

  private boolean isOfOffice(int index) {
    String header = headers.get(index).header();
    return !office(header).isEmpty()
        && !HeaderNames.isOfSomebodyElse(HeaderText.of(header))
        && mayBeNames(index);
  }

  private boolean areNames(int index) {
    ColumnProfile cells = profiles.get(index);
    return cells.share(CellKind.TITLED, CellKind.CAPITALS, CellKind.NAMED_NUMBER) >= MOST
        && cells.known() + cells.share(CellKind.TITLED) >= SOME
        && Content.of(RosterColumn.NAME, cells) >= 1;
  }

  /// Words that nothing speaks against: nobody knows every name, but the header says whose they
  /// are.
  private boolean mayBeNames(int index) {
    ColumnProfile cells = profiles.get(index);
    boolean areWords = cells.words() >= MOST && cells.distinct() >= MOST;
    return areNames(index) || (areWords && cells.posts() + cells.offices() < SOME);
  }
}

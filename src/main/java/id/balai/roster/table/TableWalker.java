package id.balai.roster.table;

import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RowPlace;
import id.balai.roster.source.RawRow;
import id.balai.roster.table.TablePart.Aside;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Walks over the rows of a file whose tables were found before, and says what each row is.
public final class TableWalker {
  private final Survey survey;
  private final List<FoundTable> tables;
  private final int only;
  private final Consumer<TablePart> receiver;
  private final List<Headings> headings = new ArrayList<>();
  private List<PanelWalker> panels = List.of();
  private int table = -1;
  private int index = -1;

  /// @param tables what [TableFinder] found in the same rows
  /// @param receiver is told what each row is
  /// @param only which of the tables side by side is read; -1: every one
  public TableWalker(
      Survey survey, List<FoundTable> tables, int only, Consumer<TablePart> receiver) {
    this.only = only;
    this.survey = survey;
    this.tables = tables;
    this.receiver = receiver;
  }

  /// Takes the next row.
  public void accept(RawRow row) {
    index++;
    if (table + 1 < tables.size() && index >= tables.get(table + 1).band().header()) {
      enter(table + 1);
    }
    if (table < 0) {
      before(row);
      return;
    }
    Band band = tables.get(table).band();
    if (index < band.body()) {
      header(row, band);
    } else if (panels.isEmpty()) {
      aside(row, row.isBlank() ? RemarkCode.BLANK : RemarkCode.OTHER_TABLE);
    } else {
      panels.forEach(p -> p.accept(index, row, survey.sketch(index)));
      if (panels.size() > 1 && row.isBlank()) {
        aside(row, RemarkCode.BLANK);
      }
    }
  }

  /// Lets the last rows out.
  public void finish() {
    panels.forEach(PanelWalker::finish);
  }

  private void enter(int next) {
    finish();
    table = next;
    List<PanelWalker> walkers = new ArrayList<>();
    FoundTable found = tables.get(next);
    boolean isAlone = found.layouts().size() == 1;
    for (int i = 0; i < found.layouts().size(); i++) {
      Layout layout = found.layouts().get(i);
      while (headings.size() <= i) {
        headings.add(new Headings());
      }
      boolean isMeant = only < 0 || only == i || isAlone;
      if (layout.isNamed() && isMeant) {
        int strong = lastStrong(found.band(), layout);
        walkers.add(new PanelWalker(layout, i, isAlone, strong, headings.get(i), receiver));
      }
    }
    panels = walkers;
  }

  private int lastStrong(Band band, Layout layout) {
    RowJudge judge = layout.judge();
    for (int i = band.end() - 1; i >= band.body(); i--) {
      if (!survey.sketch(i).isBlank() && judge.judge(survey.sketch(i)).isStrong()) {
        return i;
      }
    }
    return -1;
  }

  private void before(RawRow row) {
    if (row.isBlank()) {
      aside(row, RemarkCode.BLANK);
    } else if (row.line() == 1 && isSeparatorLine(row)) {
      aside(row, RemarkCode.SEPARATOR_LINE);
    } else {
      aside(row, RemarkCode.TITLE);
    }
  }

  private static boolean isSeparatorLine(RawRow row) {
    return row.at(0).text().strip().toLowerCase(Locale.ROOT).startsWith("sep=");
  }

  private void header(RawRow row, Band band) {
    if (index > band.header()) {
      aside(row, RemarkCode.HEADER_SECOND);
    } else {
      aside(row, table > 0 ? RemarkCode.HEADER_AGAIN : RemarkCode.HEADER);
    }
  }

  private void aside(RawRow row, RemarkCode why) {
    receiver.accept(new Aside(RowPlace.line(row.line()), why, List.of()));
  }
}

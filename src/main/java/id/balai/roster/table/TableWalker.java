package id.balai.roster.table;

import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.roster.source.RawRow;
import id.balai.roster.table.TablePart.Aside;
import id.balai.roster.table.TablePart.PersonRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Walks over the rows of a file and tells people from everything else.
///
/// Rows go in with [#accept] and come out, after at most three rows, at the receiver; [#finish]
/// lets the last ones out.
public final class TableWalker {
  private static final int HEADER_ROWS = 3;

  private final Consumer<TablePart> receiver;
  private final Optional<ColumnMapping> decided;
  private final Deque<RawRow> waiting = new ArrayDeque<>();
  private Optional<ColumnMapping> mapping = Optional.empty();
  private Optional<ColumnMapping> first = Optional.empty();
  private String heading = "";
  private boolean isFoot;

  /// @param decided what the columns hold, if that was decided elsewhere
  /// @param receiver is told what each row is
  public TableWalker(Optional<ColumnMapping> decided, Consumer<TablePart> receiver) {
    this.decided = decided;
    this.receiver = receiver;
    if (decided.isPresent() && decided.get().headerLine() == 0) {
      mapping = decided;
      first = decided;
    }
  }

  /// Whether a table may begin with this row.
  public static boolean isHeader(RawRow row) {
    return HeaderReader.isHeader(row);
  }

  /// Takes the next row.
  public void accept(RawRow row) {
    waiting.add(row);
    if (waiting.size() > HEADER_ROWS) {
      settleFirst();
    }
  }

  /// Lets the last rows out.
  public void finish() {
    while (!waiting.isEmpty()) {
      settleFirst();
    }
  }

  /// What the columns of the first table hold; empty while none was found.
  public Optional<ColumnMapping> mapping() {
    return first;
  }

  private void settleFirst() {
    RawRow row = waiting.removeFirst();
    if (row.isBlank()) {
      aside(row, RemarkCode.BLANK);
    } else if (row.line() == 1 && isSeparatorLine(row)) {
      aside(row, RemarkCode.SEPARATOR_LINE);
    } else if (HeaderReader.isHeader(row)) {
      takeHeader(row);
    } else {
      mapping.ifPresentOrElse(m -> inTable(row, m), () -> aside(row, RemarkCode.TITLE));
    }
  }

  private static boolean isSeparatorLine(RawRow row) {
    return row.at(0).text().strip().toLowerCase(Locale.ROOT).startsWith("sep=");
  }

  private void takeHeader(RawRow row) {
    List<RawRow> rows = new ArrayList<>(List.of(row));
    while (!waiting.isEmpty()
        && rows.size() < HEADER_ROWS
        && !waiting.getFirst().isBlank()
        && HeaderReader.isSecond(waiting.getFirst())) {
      rows.add(waiting.removeFirst());
    }
    ColumnMapping found = HeaderReader.mapping(rows);
    boolean isAgain = mapping.isPresent();
    mapping = Optional.of(decide(found));
    first = first.or(() -> mapping);
    isFoot = false;
    aside(row, isAgain ? RemarkCode.HEADER_AGAIN : RemarkCode.HEADER);
    rows.stream().skip(1).forEach(r -> aside(r, RemarkCode.HEADER_SECOND));
  }

  /// What was decided elsewhere counts for a table with the same headers.
  private ColumnMapping decide(ColumnMapping found) {
    return decided
        .filter(d -> d.signature().equals(found.signature()))
        .map(d -> new ColumnMapping(found.headerLine(), d.columns()))
        .orElse(found);
  }

  private void inTable(RawRow row, ColumnMapping columns) {
    RowFacts facts = RowFacts.of(row, columns);
    if (RowShapes.isColumnNumbers(row)) {
      aside(row, RemarkCode.COLUMN_NUMBERS);
    } else if (RowShapes.isTotal(row)) {
      aside(row, RemarkCode.TOTAL);
    } else if (isFoot && !facts.isSurelyPerson()) {
      aside(row, RemarkCode.FOOT);
    } else if (!facts.isNumbered() && !facts.hasIdentity() && RowShapes.startsFoot(row)) {
      isFoot = true;
      aside(row, RemarkCode.FOOT);
    } else {
      isFoot = false;
      groupOrPerson(row, columns, facts);
    }
  }

  private void groupOrPerson(RawRow row, ColumnMapping columns, RowFacts facts) {
    if (facts.isHeading()) {
      heading = RowShapes.headingWords(facts.headingText());
      aside(row, RemarkCode.GROUP_HEADING);
    } else if (facts.filledBesideNumber() == 0) {
      aside(row, RemarkCode.ONLY_A_NUMBER);
    } else if (facts.isPerson()) {
      receiver.accept(new PersonRow(row, columns, columns.has(RosterColumn.GROUP) ? "" : heading));
    } else {
      aside(row, RemarkCode.NOT_A_PERSON);
    }
  }

  private void aside(RawRow row, RemarkCode why) {
    receiver.accept(new Aside(row.line(), why));
  }
}

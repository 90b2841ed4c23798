package id.balai.ui.console.lists;

import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.roster.Action;
import id.balai.domain.participant.roster.Remark;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.domain.participant.roster.RosterRow;
import id.balai.ui.control.Tone;

/// One row of a list as the table shows it.
///
/// @param row what was read
/// @param action what becomes of it, a row that was set aside counted as skipped
/// @param reasons in words
public record ListRow(RosterRow row, Action action, String reasons) {

  /// The name as it would be printed; empty where it is to be typed again.
  public String name() {
    return row.draft().map(draft -> draft.name().printed()).orElse("");
  }

  /// The number that says most; empty where there is none or it is to be typed again.
  public String number() {
    return row.draft()
        .flatMap(draft -> draft.identities().stream().findFirst())
        .map(IdentityNumber::digits)
        .orElse("");
  }

  /// Whether the row is about somebody.
  public boolean isPerson() {
    return row.draft().isPresent();
  }

  /// Whether it is about somebody who is not taken: it is wrong, or it was set aside.
  boolean isLeftOut() {
    return action == Action.REJECT || (action == Action.SKIP && isPerson());
  }

  /// Whether a person should look at it before it is taken.
  public boolean needsDecision() {
    return switch (row.action()) {
      case WARN, MERGE, REJECT -> true;
      case ACCEPT, SKIP -> false;
    };
  }

  /// The column that is to be looked at first.
  public RosterColumn offending() {
    return row.remarks().stream()
        .filter(remark -> remark.code().action() != Action.ACCEPT)
        .flatMap(remark -> remark.column().stream())
        .findFirst()
        .orElse(RosterColumn.NAME);
  }

  /// The column that a newly typed number replaces.
  ///
  /// @param usual the list's own column of numbers
  public RosterColumn numberColumn(RosterColumn usual) {
    return row.remarks().stream()
        .map(Remark::column)
        .flatMap(column -> column.stream())
        .filter(RosterColumn::isIdentity)
        .findFirst()
        .orElse(usual);
  }

  /// The colour of the answer.
  public Tone tone() {
    return switch (action) {
      case ACCEPT -> Tone.OK;
      case WARN -> Tone.WARN;
      case MERGE -> Tone.INFO;
      case REJECT -> Tone.BAD;
      case SKIP -> Tone.QUIET;
    };
  }
}

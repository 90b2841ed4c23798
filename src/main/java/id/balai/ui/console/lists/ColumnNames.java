package id.balai.ui.console.lists;

import id.balai.domain.participant.roster.RosterColumn;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Names columns in the operator's language.
final class ColumnNames extends StringConverter<RosterColumn> {

  private final ListsViewModel model;

  ColumnNames(ListsViewModel model) {
    this.model = model;
  }

  @Override
  public String toString(@Nullable RosterColumn column) {
    return column == null ? "" : model.column(column);
  }

  @Override
  public RosterColumn fromString(String name) {
    throw new IllegalStateException("columns are chosen, not typed");
  }
}

package id.balai.ui.console.attendance;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.service.people.EditResult;
import id.balai.service.people.ProtocolPlaceService;
import id.balai.ui.console.PageModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// Moves people within their groups by hand (R36). All methods belong to the screen's thread.
final class GroupOrder {

  private final PageModel page;
  private final ProtocolPlaceService places;
  private final List<PresenceRow> all;
  private final ObservableValue<Optional<PresenceRow>> selected;
  private final Consumer<EditResult> moved;

  /// @param all the rows of the session, in their order
  /// @param selected the row that is worked on
  /// @param moved takes the result of a move
  GroupOrder(
      PageModel page,
      ProtocolPlaceService places,
      List<PresenceRow> all,
      ObservableValue<Optional<PresenceRow>> selected,
      Consumer<EditResult> moved) {
    this.page = page;
    this.places = places;
    this.all = all;
    this.selected = selected;
    this.moved = moved;
  }

  /// Whether the current actor may move people.
  boolean isAllowed() {
    return page.permits().may(AccessLevel.COMMITTEE);
  }

  /// Puts the selected person before the one who stands before, or after the one who comes after.
  ///
  /// @param steps -1: up, 1: down
  void move(int steps) {
    selected.getValue().ifPresent(row -> move(row, steps));
  }

  private void move(PresenceRow row, int steps) {
    List<PresenceRow> group =
        all.stream().filter(one -> one.capacity().group().equals(row.capacity().group())).toList();
    int to = group.indexOf(row) + steps;
    if (to >= 0 && to < group.size()) {
      int next = steps < 0 ? to : to + 1;
      moveBefore(row, next < group.size() ? Optional.of(group.get(next)) : Optional.empty());
    }
  }

  /// Puts somebody before another of the same group; nothing is done where the other stands in
  /// another one.
  ///
  /// @param next empty: at the end of the group
  void moveBefore(PresenceRow row, Optional<PresenceRow> next) {
    String group = row.capacity().group();
    boolean isOther = next.filter(one -> !one.capacity().group().equals(group)).isPresent();
    if (isOther || next.filter(row::equals).isPresent()) {
      return;
    }
    Event now = page.event();
    page.run(
        () -> places.moveBefore(now, group, row.person().id(), next.map(one -> one.person().id())),
        moved,
        "attendance.failed");
  }
}

package id.balai.ui.console;

import id.balai.domain.access.AccessLevel;
import id.balai.service.access.CurrentActor;
import id.balai.ui.text.Messages;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;

/// What the current actor may do at the event of a console, and what its closing still leaves to
/// do. Pages dim what may not be done; the frame says why, in one place for all pages. Somebody
/// else at the desk gets a console of his own, so what a person may do stands from the beginning;
/// an event can be closed at any moment.
public final class Permissions {

  private final CurrentActor currentActor;
  private final UUID event;
  private final ReadOnlyBooleanProperty closed;

  Permissions(CurrentActor currentActor, CurrentEvent current) {
    this.currentActor = currentActor;
    this.event = current.id();
    this.closed = current.closedProperty();
  }

  /// Whether the current actor may act as `needed` at the event.
  public boolean may(AccessLevel needed) {
    return currentActor.may(needed, event);
  }

  /// Whether the event is closed: what happened in it does not change any more.
  public ReadOnlyBooleanProperty closedProperty() {
    return closed;
  }

  /// Dims a control for anyone who may not act as `needed`.
  public <N extends Node> N only(AccessLevel needed, N control) {
    control.disableProperty().bind(barred(needed));
    return control;
  }

  /// Dims a control that changes what happened in the event: for anyone who may not act as
  /// `needed`, and for everybody once the event is closed.
  public <N extends Node> N change(AccessLevel needed, N control) {
    control.disableProperty().bind(fixed(needed));
    return control;
  }

  /// Whether the current actor may not act as `needed`.
  public BooleanExpression barred(AccessLevel needed) {
    return BooleanExpression.booleanExpression(new ReadOnlyBooleanWrapper(!may(needed)));
  }

  /// Whether the event's records cannot be changed with this post, or by nobody any more.
  public BooleanExpression fixed(AccessLevel needed) {
    return may(needed) ? Bindings.createBooleanBinding(closed::get, closed) : barred(needed);
  }

  /// Who sits at the desk, as a key of words.
  String who() {
    return currentActor
        .actor()
        .map(
            actor ->
                actor.event().isPresent() && !actor.event().get().equals(event)
                    ? "access.post.other"
                    : Messages.key("access.post", actor.post()))
        .orElse("access.post.other");
  }
}

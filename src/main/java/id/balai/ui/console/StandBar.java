package id.balai.ui.console;

import id.balai.domain.access.AccessLevel;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Says over a page why something on it is dimmed: the event is closed, or somebody else may do it.
/// It takes no room where everything can be done.
final class StandBar extends VBox {

  StandBar(ConsoleContext context, ConsolePage page) {
    Messages messages = context.messages();
    Permissions permits = context.permits();
    setId("stand-bar");
    getStyleClass().add("stand-bar");
    AccessLevel next =
        permits.may(AccessLevel.COMMITTEE) ? AccessLevel.KEEPER : AccessLevel.COMMITTEE;
    Label role = line("stand-role");
    role.textProperty()
        .bind(
            messages.bind(
                () ->
                    messages.text(
                        "access.stand.role",
                        messages.text(permits.who()),
                        ErrorMessages.who(messages, next))));
    shown(role, permits.barred(page.needed()));
    Label closed = line("stand-closed");
    closed.textProperty().bind(messages.bind("access.stand.closed"));
    shown(closed, BooleanExpression.booleanExpression(permits.closedProperty()));
    getChildren().addAll(role, closed);
    managedProperty().bind(role.visibleProperty().or(closed.visibleProperty()));
  }

  private static Label line(String id) {
    Label line = Texts.wrapped(new Label());
    line.setId(id);
    line.setMaxWidth(Double.MAX_VALUE);
    line.getStyleClass().add("stand-line");
    return line;
  }

  private static void shown(Label line, BooleanExpression when) {
    line.visibleProperty().bind(when);
    line.managedProperty().bind(when);
  }
}

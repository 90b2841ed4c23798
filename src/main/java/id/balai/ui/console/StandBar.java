package id.balai.ui.console;

import id.balai.domain.access.Post;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Words;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Says over a page why something on it is dimmed: the event is closed, or somebody else may do it.
/// It takes no room where everything can be done.
final class StandBar extends VBox {

  StandBar(ConsoleContext context, ConsolePage page) {
    Words words = context.words();
    Permits permits = context.permits();
    setId("stand-bar");
    getStyleClass().add("stand-bar");
    Post next = permits.may(Post.COMMITTEE) ? Post.KEEPER : Post.COMMITTEE;
    Label role = line("stand-role");
    role.textProperty()
        .bind(
            words.bind(
                () ->
                    words.text(
                        "access.stand.role", words.text(permits.who()), Trouble.who(words, next))));
    shown(role, permits.barred(page.needed()));
    Label closed = line("stand-closed");
    closed.textProperty().bind(words.bind("access.stand.closed"));
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

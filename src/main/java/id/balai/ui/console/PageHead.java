package id.balai.ui.console;

import id.balai.ui.control.Texts;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The head of a page: where one is, its title, and what the page offers.
final class PageHead extends HBox {

  PageHead(ConsoleViewModel model, Messages messages, ConsolePage page, List<Node> offers) {
    getStyleClass().add("page-head");
    var events = new Hyperlink();
    events.setId("events");
    events.textProperty().bind(messages.bind("frame.events"));
    events.setOnAction(_ -> model.leave());
    Label here = Texts.word("note", "");
    here.setId("trail");
    here.textProperty()
        .bind(messages.bind(() -> "/ " + where(model, messages), model.eventProperty()));
    var trail = Texts.styled(new HBox(events, here), "trail");
    Label title = Texts.word("page-title", "");
    title.setId("page-title");
    title.textProperty().bind(messages.bind(page.title()));
    var titles = new VBox(trail, title);
    titles.setMinWidth(0);
    HBox.setHgrow(titles, Priority.ALWAYS);
    getChildren().add(titles);
    getChildren().addAll(offers);
  }

  private static String where(ConsoleViewModel model, Messages messages) {
    var event = model.eventProperty().get();
    return event.place() + ", " + new EventTime(event.zone(), messages).days(event);
  }
}

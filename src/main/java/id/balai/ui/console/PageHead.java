package id.balai.ui.console;

import id.balai.ui.control.Texts;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
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
    titles.setMinWidth(USE_PREF_SIZE);
    // Where the window is narrow, what the page offers stands on two lines and the title is whole.
    var offered = new Offers(offers);
    HBox.setHgrow(titles, Priority.ALWAYS);
    getChildren().addAll(titles, offered);
  }

  /// As wide as all of it in one line, where there is room.
  private static final class Offers extends FlowPane {

    Offers(List<Node> offers) {
      getStyleClass().add("offers");
      getChildren().addAll(offers);
    }

    @Override
    protected double computePrefWidth(double height) {
      double gaps = getHgap() * Math.max(0, getChildren().size() - 1);
      return gaps + getChildren().stream().mapToDouble(one -> Math.ceil(one.prefWidth(-1))).sum();
    }
  }

  private static String where(ConsoleViewModel model, Messages messages) {
    var event = model.eventProperty().get();
    return event.place() + ", " + new EventTime(event.zone(), messages).days(event);
  }
}

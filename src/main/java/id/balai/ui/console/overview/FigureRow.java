package id.balai.ui.console.overview;

import id.balai.service.people.Overview;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Four figures: who is there, who signed, who came without an invitation, who has a certificate.
final class FigureRow extends HBox {

  private final OverviewViewModel model;
  private final Messages messages;

  FigureRow(OverviewViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("figure-cards");
    setMinHeight(USE_PREF_SIZE);
    model.countedProperty().addListener((javafx.beans.Observable _) -> draw());
    messages.languageProperty().addListener((javafx.beans.Observable _) -> draw());
    draw();
  }

  private void draw() {
    getChildren().clear();
    model.countedProperty().get().ifPresent(this::draw);
  }

  private void draw(OverviewViewModel.Counted now) {
    Overview figures = now.figures();
    int there = figures.present();
    getChildren()
        .addAll(
            card(
                "overview.present",
                figures.present(),
                of(figures.invited()),
                figures.invited(),
                ""),
            card("overview.signed", figures.signed(), of(figures.owed()), figures.owed(), "gold"),
            card(
                "overview.walkins",
                figures.walkIns(),
                messages.text("overview.people"),
                Math.max(there, 1),
                "info"),
            card("overview.certificates", now.certificates(), of(there), there, ""));
  }

  private String of(int whole) {
    return messages.text("overview.of", whole);
  }

  private Node card(String key, int part, String whole, int most, String tone) {
    Label name = Texts.word("figure-name", messages.text(key));
    Label count = Texts.word("figure", Integer.toString(part));
    count.setId(key.substring(key.indexOf('.') + 1));
    Label of = Texts.word("figure-of", whole);
    var numbers = Texts.styled(new HBox(count, of), "figure-row");
    var bar = new ProgressBar(most == 0 ? 0 : Math.min(1.0, (double) part / most));
    bar.getStyleClass().add("figure-bar");
    if (!tone.isEmpty()) {
      bar.getStyleClass().add(tone);
    }
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setMinHeight(USE_PREF_SIZE);
    var card = Texts.styled(new VBox(name, numbers, bar), "card", "figure-card");
    card.setPrefWidth(200);
    HBox.setHgrow(card, Priority.ALWAYS);
    return card;
  }
}

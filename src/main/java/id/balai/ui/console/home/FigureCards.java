package id.balai.ui.console.home;

import id.balai.service.checkin.Figures;
import id.balai.ui.text.Words;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// A card for each figure: attendance of each session, signatures.
final class FigureCards extends TilePane {

  private final ObservableValue<Optional<HomeFigures>> figures;
  private final Words words;

  FigureCards(ObservableValue<Optional<HomeFigures>> figures, Words words) {
    this.figures = figures;
    this.words = words;
    getStyleClass().add("figures");
    figures.addListener((javafx.beans.Observable _) -> draw());
    words.languageProperty().addListener((javafx.beans.Observable _) -> draw());
    draw();
  }

  private void draw() {
    getChildren().clear();
    figures.getValue().ifPresent(this::draw);
  }

  private void draw(HomeFigures now) {
    for (HomeFigures.SessionFigure session : now.sessions()) {
      getChildren().add(card(session.session().name(), session.figures()));
    }
    if (now.signers() > 0) {
      getChildren()
          .add(
              card(
                  words.text("console.figure.signed"),
                  new Figures(now.signatures(), now.signers())));
    }
  }

  private Node card(String title, Figures figure) {
    var name = new Label(title);
    name.getStyleClass().add("figure-title");
    var count = new Label(Integer.toString(figure.attended()));
    count.getStyleClass().add("figure");
    var of = new Label(words.text("console.figure.of", figure.invited()));
    of.getStyleClass().add("note");
    var numbers = new HBox(count, of);
    numbers.getStyleClass().add("figure-row");
    var bar =
        new ProgressBar(figure.invited() == 0 ? 0 : (double) figure.attended() / figure.invited());
    bar.getStyleClass().add("figure-bar");
    bar.setMaxWidth(Double.MAX_VALUE);
    var card = new VBox(name, numbers, bar);
    card.getStyleClass().addAll("card", "figure-card");
    return card;
  }
}

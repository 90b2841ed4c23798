package id.balai.ui.console.stations;

import id.balai.service.hub.Inviting;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.QrPicture;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The invitation that is shown to the other laptop: a code, eight letters and an address.
final class InvitationPart extends VBox {

  private static final int MODULE = 4;

  private final StationsViewModel model;
  private final Messages messages;

  InvitationPart(StationsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().addAll("card", "invitation");
    Texts.shown(this, model.waitingProperty().map(Optional::isPresent));
    model.waitingProperty().subscribe(this::show);
    messages.languageProperty().subscribe(_ -> show(model.waitingProperty().get()));
  }

  private void show(Optional<Inviting.Waiting> waiting) {
    getChildren().clear();
    if (waiting.isEmpty()) {
      return;
    }
    Inviting.Invitation shown = waiting.get().invitation();
    var picture = new QrPicture(shown.text().code(), MODULE);
    picture.setId("invitation-code");
    picture.setAccessibleText(messages.text("stations.invitation.code"));
    var letters = Texts.plain("invitation-letters", shown.text().grouped());
    letters.setId("invitation-letters");
    var place = Texts.plain("invitation-place", shown.text().place());
    place.setId("invitation-place");
    var words =
        new VBox(
            Texts.line(messages, "field-label", "stations.invitation.letters"),
            letters,
            Texts.line(messages, "field-label", "stations.invitation.place"),
            place,
            Texts.plain(
                "note",
                messages.text(
                    "stations.invitation.until", model.page().times().clock(shown.until()))),
            Buttons.secondary(
                "invitation-back", messages.bind("stations.invitation.back"), model::withdraw));
    words.getStyleClass().add("invitation-words");
    getChildren()
        .addAll(
            Texts.plain(
                "section-title",
                messages.text("stations.invitation.title", shown.text().station())),
            Texts.line(messages, "note", "stations.invitation.note"),
            Texts.styled(new HBox(picture, words), "stations-row"));
  }
}

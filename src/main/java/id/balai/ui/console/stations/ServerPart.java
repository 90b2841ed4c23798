package id.balai.ui.console.stations;

import id.balai.domain.access.AccessLevel;
import id.balai.service.hub.HouseChange;
import id.balai.service.hub.HubDesk;
import id.balai.service.hub.HubServer;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Where the records of this laptop are kept, and the server that it may run itself.
final class ServerPart extends VBox {

  private final StationsViewModel model;
  private final Messages messages;

  ServerPart(StationsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().addAll("card", "server");
    Label where = Texts.says("server-where", "server-says", words(this::where));
    Label server = Texts.says("server-state", "note", words(this::server));
    var buttons =
        new FlowPane(
            button(
                "server-start",
                "stations.server.start",
                stand -> !stand.server().isRunning(),
                model::startServer),
            button(
                "move-own",
                "stations.move.own",
                stand -> !stand.isUsed() && stand.server().isRunning(),
                () -> model.move(new HouseChange.ToOwn())),
            button(
                "server-open",
                "stations.server.open",
                stand -> stand.server().isRunning() && !stand.server().isOpen(),
                model::openServer),
            button(
                "server-close",
                "stations.server.close",
                stand -> stand.server().isRunning() && stand.server().isOpen(),
                model::closeServer),
            button(
                "move-home",
                "stations.move.home",
                HubDesk.Stand::isUsed,
                () -> model.move(new HouseChange.Home())),
            button(
                "server-stop",
                "stations.server.stop",
                stand -> stand.server().isRunning() && !stand.isUsed(),
                model::stopServer));
    buttons.getStyleClass().add("server-buttons");
    getChildren()
        .addAll(
            Texts.line(messages, "card-title", "stations.server.title"),
            where,
            server,
            buttons,
            Texts.line(messages, "note", "stations.move.note"));
  }

  private Button button(String id, String key, Predicate<HubDesk.Stand> when, Runnable action) {
    Button button = Buttons.secondary(id, messages.bind(key), action);
    Texts.shown(button, model.standProperty().map(stand -> stand.filter(when).isPresent()));
    return model.page().permits().only(AccessLevel.KEEPER, button);
  }

  private javafx.beans.value.ObservableValue<String> words(
      java.util.function.Function<HubDesk.Stand, String> sentence) {
    return messages.bind(
        () -> model.standProperty().get().map(sentence).orElse(""), model.standProperty());
  }

  private String where(HubDesk.Stand stand) {
    Optional<Boolean> isOwn =
        stand.isUsed() ? Optional.of(stand.server().isRunning()) : Optional.empty();
    return messages.text(
        isOwn
            .map(own -> own ? "stations.where.own" : "stations.where.hub")
            .orElse("stations.where.alone"));
  }

  private String server(HubDesk.Stand stand) {
    HubServer.State state = stand.server();
    if (!state.isInstalled()) {
      return messages.text("stations.server.missing");
    }
    if (!state.isRunning()) {
      return messages.text(state.isMade() ? "stations.server.asleep" : "stations.server.none");
    }
    return state.isOpen()
        ? messages.text("stations.server.is.open", String.join(", ", state.addresses()))
        : messages.text("stations.server.is.closed");
  }
}

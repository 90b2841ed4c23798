package id.balai.ui.console.devices;

import id.balai.ui.control.Icon;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Tone;
import id.balai.ui.text.Messages;
import java.util.Arrays;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;

/// One device: its name, how it stands, and what can be done.
class DeviceCard extends VBox {

  private static final String[] TONES =
      Arrays.stream(Tone.values()).map(Tone::styleClass).toArray(String[]::new);

  DeviceCard(
      String name,
      Ikon icon,
      Messages messages,
      ObservableValue<StatusSentence> answer,
      Node... controls) {
    getStyleClass().addAll("card", "panel", "device");
    setId("card-" + name.substring(name.indexOf('.') + 1));
    Label title = Texts.line(messages, "card-title", name);
    title.setGraphic(new Icon(icon));
    Label says =
        Texts.following("device-says", messages.bind(() -> answer.getValue().in(messages), answer));
    says.setMaxWidth(Double.MAX_VALUE);
    answer.subscribe(
        now -> {
          says.getStyleClass().removeAll(TONES);
          says.getStyleClass().add(now.tone().styleClass());
        });
    getChildren().addAll(title, says);
    if (controls.length > 0) {
      var line = Texts.styled(new HBox(controls), "pair");
      getChildren().add(line);
    }
  }
}

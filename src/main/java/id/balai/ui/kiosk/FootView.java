package id.balai.ui.kiosk;

import id.balai.ui.control.DeviceState;
import id.balai.ui.control.StatusChip;
import id.balai.ui.control.Tone;
import id.balai.ui.text.Words;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The foot of every kiosk screen.
final class FootView extends HBox {

  private final FootViewModel model;
  private final HBox chips = new HBox();
  private final StatusChip station = new StatusChip(Tone.QUIET);
  private final StatusChip clockChip = new StatusChip(Tone.WARN);

  FootView(FootViewModel model, Words words) {
    this.model = model;
    getStyleClass().add("foot-bar");
    setId("foot");
    chips.getStyleClass().add("chips");
    station.setText(model.station());
    clockChip.textProperty().bind(words.bind("kiosk.clock.wrong"));
    clockChip.setId("clock-wrong");
    model.devices().subscribe(this::showDevices);
    model.clockIsWrong().subscribe(_ -> showDevices(model.devices().getValue()));
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(chips, gap, counter(), time());
  }

  private void showDevices(List<DeviceState> devices) {
    chips.getChildren().clear();
    for (DeviceState state : devices) {
      var chip = new StatusChip(model.deviceTone(state));
      chip.textProperty().bind(model.deviceWords(state));
      chips.getChildren().add(chip);
    }
    if (model.clockIsWrong().get()) {
      chips.getChildren().add(clockChip);
    }
    chips.getChildren().add(station);
  }

  private HBox counter() {
    var counter = new HBox(part("strong", model.attended()), part("plain", model.invited()));
    counter.setId("counter");
    return counter;
  }

  private HBox time() {
    var time = new HBox(part("strong", model.clock()), part("plain", model.day()));
    time.setId("clock");
    return time;
  }

  private static Label part(String style, ObservableValue<String> text) {
    var label = new Label();
    label.getStyleClass().add(style);
    label.setMinWidth(USE_PREF_SIZE);
    label.textProperty().bind(text);
    return label;
  }
}

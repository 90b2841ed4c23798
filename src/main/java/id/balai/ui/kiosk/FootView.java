package id.balai.ui.kiosk;

import id.balai.ui.control.DeviceState;
import id.balai.ui.control.StatusChip;
import id.balai.ui.control.Tone;
import id.balai.ui.text.Words;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The foot of every kiosk screen: one row, or two where the window is narrow.
final class FootView extends Region {

  private final FootViewModel model;
  private final HBox chips = new HBox();
  private final HBox facts;
  private final StatusChip station = new StatusChip(Tone.QUIET);
  private final StatusChip clockChip = new StatusChip(Tone.WARN);

  private final StatusChip helpChip = new StatusChip(Tone.INFO);
  private final StatusChip apartChip = new StatusChip(Tone.WARN);

  FootView(FootViewModel model, Words words) {
    this.model = model;
    getStyleClass().add("foot-bar");
    setId("foot");
    chips.getStyleClass().add("chips");
    station.setText(model.station());
    clockChip.textProperty().bind(words.bind("kiosk.clock.wrong"));
    clockChip.setId("clock-wrong");
    helpChip.setId("help-light");
    helpChip.textProperty().bind(model.helpWords());
    helpChip.textProperty().subscribe(_ -> showDevices(model.devices().getValue()));
    apartChip.setId("apart");
    apartChip.textProperty().bind(model.apartWords());
    apartChip.textProperty().subscribe(_ -> showDevices(model.devices().getValue()));
    model.devices().subscribe(this::showDevices);
    model.clockIsWrong().subscribe(_ -> showDevices(model.devices().getValue()));
    facts = new HBox(counter(), time());
    facts.getStyleClass().add("facts");
    getChildren().addAll(chips, facts);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double row = Math.max(chips.prefHeight(-1), facts.prefHeight(-1));
    double rows = hasOneRow(width) ? row : 2 * row + getInsets().getTop() / 2;
    return getInsets().getTop() + rows + getInsets().getBottom();
  }

  @Override
  protected void layoutChildren() {
    Insets in = getInsets();
    double width = getWidth() - in.getLeft() - in.getRight();
    double height = getHeight() - in.getTop() - in.getBottom();
    double right = facts.prefWidth(-1);
    if (hasOneRow(getWidth())) {
      chips.resizeRelocate(in.getLeft(), in.getTop(), chips.prefWidth(-1), height);
      facts.resizeRelocate(in.getLeft() + width - right, in.getTop(), right, height);
    } else {
      double half = (height - in.getTop() / 2) / 2;
      chips.resizeRelocate(in.getLeft(), in.getTop(), chips.prefWidth(-1), half);
      facts.resizeRelocate(in.getLeft(), in.getTop() + half + in.getTop() / 2, right, half);
    }
  }

  private boolean hasOneRow(double width) {
    double needed = chips.prefWidth(-1) + facts.prefWidth(-1) + getInsets().getLeft();
    return width < 0 || needed <= width - getInsets().getLeft() - getInsets().getRight();
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
    if (!apartChip.getText().isEmpty()) {
      chips.getChildren().add(apartChip);
    }
    if (!helpChip.getText().isEmpty()) {
      chips.getChildren().add(helpChip);
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

package id.balai.ui.kiosk;

import id.balai.ui.control.DeviceHealth;
import id.balai.ui.control.StatusChip;
import id.balai.ui.control.Tone;
import id.balai.ui.text.Messages;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The foot of every kiosk screen: one row, or the chips in as many rows as they need above the
/// facts where the window is narrow or much is to be said.
final class FootView extends Region {

  private final FootViewModel model;
  private final FlowPane chips = new FlowPane();
  private final HBox facts;
  private final StatusChip station = new StatusChip(Tone.QUIET);
  private final StatusChip clockChip = new StatusChip(Tone.WARN);

  private final StatusChip helpChip = new StatusChip(Tone.INFO);
  private final StatusChip apartChip = new StatusChip(Tone.WARN);

  FootView(FootViewModel model, Messages messages) {
    this.model = model;
    getStyleClass().add("foot-bar");
    chips.getStyleClass().add("chips");
    station.textProperty().bind(model.place());
    clockChip.textProperty().bind(messages.bind("kiosk.clock.wrong"));
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
    Insets in = getInsets();
    double inner = width < 0 ? oneRow() : width - in.getLeft() - in.getRight();
    double height =
        hasOneRow(inner)
            ? Math.max(chips.prefHeight(inner), facts.prefHeight(-1))
            : chips.prefHeight(inner) + gap() + facts.prefHeight(-1);
    return in.getTop() + height + in.getBottom();
  }

  @Override
  protected void layoutChildren() {
    Insets in = getInsets();
    double width = getWidth() - in.getLeft() - in.getRight();
    double height = getHeight() - in.getTop() - in.getBottom();
    double right = facts.prefWidth(-1);
    if (hasOneRow(width)) {
      chips.resizeRelocate(in.getLeft(), in.getTop(), width - right, height);
      facts.resizeRelocate(in.getLeft() + width - right, in.getTop(), right, height);
    } else {
      double low = facts.prefHeight(-1);
      chips.resizeRelocate(in.getLeft(), in.getTop(), width, height - low - gap());
      facts.resizeRelocate(in.getLeft(), in.getTop() + height - low, right, low);
    }
  }

  private boolean hasOneRow(double inner) {
    return oneRow() <= inner;
  }

  /// The width of everything beside each other, in pixels.
  private double oneRow() {
    double all = chips.getChildren().stream().mapToDouble(chip -> chip.prefWidth(-1)).sum();
    double between = Math.max(0, chips.getChildren().size() - 1) * chips.getHgap();
    return Math.ceil(all + between + getInsets().getLeft() + facts.prefWidth(-1));
  }

  /// Between the chips and the facts below them.
  private double gap() {
    return getInsets().getTop() / 2;
  }

  private void showDevices(List<DeviceHealth> devices) {
    chips.getChildren().clear();
    for (DeviceHealth state : devices) {
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

package id.balai.ui.console.devices;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.badge.CameraMode;
import id.balai.domain.printing.Printer;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Forms;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Theme;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The page of devices: on the left what reads and prints, on the right what everything stands on.
public final class DevicesView implements Screen {

  /// Asking for cameras costs a process.
  private static final Duration REST = Duration.seconds(10);

  private final DevicesViewModel model;
  private final Messages messages;
  private final Forms forms;
  private final ScrollPane root;
  private final Timeline glances;

  /// @param checkUp examines everything at once
  public DevicesView(DevicesViewModel model, CheckUpViewModel checkUp, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.forms = new Forms(messages);
    this.glances = new Timeline(new KeyFrame(REST, _ -> model.glance()));
    glances.setCycleCount(Animation.INDEFINITE);
    var left = new VBox(camera(), scanner(), trial(), printer());
    var right = new VBox(stations(), backup(), log(), clock(), disk());
    for (VBox side : List.of(left, right)) {
      side.getStyleClass().add("side");
      side.setMinWidth(0);
      HBox.setHgrow(side, Priority.ALWAYS);
    }
    var sides = Texts.styled(new HBox(left, right), "sides");
    var body =
        Texts.styled(new VBox(sides, new CheckUpCard(checkUp, messages)), "page-body", "devices");
    root = new ScrollPane(body);
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    root.getStylesheets().add(Theme.sheet(DevicesView.class, "devices.css"));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Node> offers() {
    return List.of(
        Buttons.secondary(
            "to-stations",
            messages.bind("stations.title"),
            () -> model.page().routes().page(model.page().id(), "stations")),
        Buttons.secondary(
            "to-merging",
            messages.bind("merging.title"),
            () -> model.page().routes().page(model.page().id(), "merging")),
        Buttons.secondary("look-again", messages.bind("devices.again"), model::look));
  }

  @Override
  public void onShow() {
    model.look();
    glances.playFromStart();
  }

  /// Nothing stays switched on: a device that is tried is let go when it has answered.
  @Override
  public void onHide() {
    glances.stop();
  }

  /// Whether the page looks by itself for what is plugged in.
  boolean isWatching() {
    return glances.getStatus() == Animation.Status.RUNNING;
  }

  private Node camera() {
    ComboBox<Optional<String>> box =
        box("camera", "devices.camera", model.cameras(), this::cameraName, model::chooseCamera);
    model.choiceProperty().subscribe(choice -> box.setValue(choice.camera()));
    ComboBox<Optional<CameraMode>> mode =
        box("mode", "devices.mode", modes(), this::modeName, model::chooseMode);
    model.choiceProperty().subscribe(choice -> mode.setValue(choice.mode()));
    var card =
        new DeviceCard(
            "devices.camera",
            MaterialDesignC.CAMERA_OUTLINE,
            messages,
            model.cameraProperty(),
            box,
            Buttons.corner("try-camera", messages.bind("devices.camera.try"), model::tryCamera));
    card.getChildren().add(mode);
    return card;
  }

  private static ObservableList<Optional<CameraMode>> modes() {
    ObservableList<Optional<CameraMode>> modes = FXCollections.observableArrayList();
    modes.add(Optional.empty());
    CameraMode.OFFERED.forEach(mode -> modes.add(Optional.of(mode)));
    return modes;
  }

  private String modeName(Optional<CameraMode> mode) {
    return mode.map(
            one ->
                messages.text(
                    "devices.mode.size",
                    Integer.toString(one.width()),
                    Integer.toString(one.height()),
                    Integer.toString(one.fps())))
        .orElseGet(() -> messages.text("devices.mode.auto"));
  }

  private String secondName(Optional<String> port) {
    return port.map(name -> messages.text("devices.second.port", name))
        .orElseGet(() -> messages.text("devices.second.none"));
  }

  private Node scanner() {
    ComboBox<Optional<String>> box =
        box("scanner", "devices.scanner", model.ports(), this::portName, model::choosePort);
    model.choiceProperty().subscribe(choice -> box.setValue(choice.serial()));
    TextField field = Texts.field(messages, "scan-here", "devices.scanner.here");
    field.setOnAction(
        _ -> {
          model.scanned(field.getText());
          field.clear();
        });
    var card =
        new DeviceCard(
            "devices.scanner",
            MaterialDesignB.BARCODE_SCAN,
            messages,
            model.scannerProperty(),
            box,
            Buttons.corner("try-scanner", messages.bind("devices.scanner.try"), model::tryScanner));
    ComboBox<Optional<String>> second =
        box("second", "devices.second", model.ports(), this::secondName, model::chooseSecond);
    model.choiceProperty().subscribe(choice -> second.setValue(choice.secondSerial()));
    card.getChildren().addAll(field, second);
    return card;
  }

  private Node trial() {
    return new ScannerTrialCard(
        messages,
        model
            .page()
            .permits()
            .only(
                AccessLevel.COMMITTEE,
                Buttons.corner(
                    "scanner-page", messages.bind("devices.trial.page"), model::scannerPage)));
  }

  private Node printer() {
    ComboBox<Printer> box =
        forms.choice("printer", "devices.printer", model.printers(), Printer::label, _ -> {});
    box.promptTextProperty().bind(messages.bind("devices.printer"));
    model
        .printers()
        .addListener(
            (javafx.beans.Observable _) ->
                box.setValue(model.printers().stream().findFirst().orElse(null)));
    var card =
        new DeviceCard(
            "devices.printer",
            MaterialDesignP.PRINTER,
            messages,
            model.printerProperty(),
            wide(box),
            Buttons.corner(
                "try-printer",
                messages.bind("devices.printer.try"),
                () -> model.tryPrinter(Optional.ofNullable(box.getValue()))));
    ComboBox<Optional<String>> labels =
        box("labels", "devices.labels", model.labels(), this::labelsName, model::chooseLabels);
    model.choiceProperty().subscribe(choice -> labels.setValue(choice.labels()));
    model
        .labels()
        .addListener(
            (javafx.beans.Observable _) -> labels.setValue(model.choiceProperty().get().labels()));
    card.getChildren().add(labels);
    return card;
  }

  private String labelsName(Optional<String> printer) {
    return printer
        .map(name -> messages.text("devices.labels.on", name))
        .orElseGet(() -> messages.text("devices.labels.none"));
  }

  private Node stations() {
    return new DeviceCard(
        "devices.stations",
        MaterialDesignM.MONITOR_DASHBOARD,
        messages,
        model.stationsProperty(),
        again("try-stations"));
  }

  private Node backup() {
    return new DeviceCard(
        "devices.backup",
        MaterialDesignB.BACKUP_RESTORE,
        messages,
        model.backupProperty(),
        model
            .page()
            .permits()
            .only(
                AccessLevel.COMMITTEE,
                Buttons.corner("try-backup", messages.bind("devices.backup.try"), model::backUp)));
  }

  private Node log() {
    return new DeviceCard(
        "devices.log",
        MaterialDesignC.CHECK_DECAGRAM_OUTLINE,
        messages,
        model.logProperty(),
        again("try-log"));
  }

  private Node clock() {
    return new DeviceCard(
        "devices.clock",
        MaterialDesignC.CLOCK_OUTLINE,
        messages,
        model.clockProperty(),
        again("try-clock"));
  }

  private Node disk() {
    return new DeviceCard(
        "devices.disk",
        MaterialDesignH.HARDDISK,
        messages,
        model.diskProperty(),
        again("try-disk"));
  }

  private Node again(String id) {
    return Buttons.corner(id, messages.bind("devices.check"), model::look);
  }

  private <T> ComboBox<Optional<T>> box(
      String id,
      String key,
      ObservableList<Optional<T>> items,
      Function<Optional<T>, String> name,
      Consumer<Optional<T>> choose) {
    ComboBox<Optional<T>> box = forms.choice(id, key, items, name, choose);
    return wide(model.page().permits().only(AccessLevel.COMMITTEE, box));
  }

  private static <T> ComboBox<T> wide(ComboBox<T> box) {
    box.setMinWidth(0);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private String cameraName(Optional<String> camera) {
    return camera
        .map(name -> name.isEmpty() ? messages.text("devices.camera.first") : name)
        .orElseGet(() -> messages.text("devices.camera.none"));
  }

  private String portName(Optional<String> port) {
    return port.orElseGet(() -> messages.text("devices.scanner.none"));
  }
}

package id.balai.ui.console.devices;

import id.balai.domain.printing.Printer;
import id.balai.service.station.Devices;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Look;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The page of devices: on the left what reads and prints, on the right what everything stands on.
public final class DevicesView implements Screen {

  private final DevicesViewModel model;
  private final Words words;
  private final HBox root;

  /// @param devices what is plugged into this computer
  public DevicesView(ConsoleContext context, Devices devices) {
    this.model = new DevicesViewModel(context, devices);
    this.words = context.words();
    var left = new VBox(camera(), scanner(), printer());
    var right = new VBox(stations(), backup(), clock(), disk());
    for (VBox side : List.of(left, right)) {
      side.getStyleClass().add("side");
      side.setMinWidth(0);
      HBox.setHgrow(side, Priority.ALWAYS);
    }
    root = new HBox(left, right);
    root.getStyleClass().addAll("page-body", "devices");
    root.getStylesheets().add(Look.sheet(DevicesView.class, "devices.css"));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Node> offers() {
    return List.of(Buttons.secondary("look-again", words.bind("devices.again"), model::look));
  }

  @Override
  public void onShow() {
    model.look();
  }

  @Override
  public void onHide() {
    // Nothing stays switched on: a device that is tried is let go when it has answered.
  }

  private Node camera() {
    ComboBox<Optional<String>> box =
        box("camera", model.cameras(), this::cameraName, model::chooseCamera);
    model.choiceProperty().subscribe(choice -> box.setValue(choice.camera()));
    return new DeviceCard(
        "devices.camera",
        MaterialDesignC.CAMERA_OUTLINE,
        words,
        model.cameraProperty(),
        box,
        Buttons.corner("try-camera", words.bind("devices.camera.try"), model::tryCamera));
  }

  private Node scanner() {
    ComboBox<Optional<String>> box =
        box("scanner", model.ports(), this::portName, model::choosePort);
    model.choiceProperty().subscribe(choice -> box.setValue(choice.serial()));
    var field = new TextField();
    field.setId("scan-here");
    field.promptTextProperty().bind(words.bind("devices.scanner.here"));
    field.accessibleTextProperty().bind(words.bind("devices.scanner.here"));
    field.setOnAction(
        _ -> {
          model.scanned(field.getText());
          field.clear();
        });
    var card =
        new DeviceCard(
            "devices.scanner",
            MaterialDesignB.BARCODE_SCAN,
            words,
            model.scannerProperty(),
            box,
            Buttons.corner("try-scanner", words.bind("devices.scanner.try"), model::tryScanner));
    card.getChildren().add(field);
    return card;
  }

  private Node printer() {
    var box = new ComboBox<Printer>(model.printers());
    box.setId("printer");
    box.setConverter(new Named<>(Printer::label));
    box.accessibleTextProperty().bind(words.bind("devices.printer"));
    box.promptTextProperty().bind(words.bind("devices.printer"));
    model
        .printers()
        .addListener(
            (javafx.beans.Observable _) ->
                box.setValue(model.printers().stream().findFirst().orElse(null)));
    return new DeviceCard(
        "devices.printer",
        MaterialDesignP.PRINTER,
        words,
        model.printerProperty(),
        wide(box),
        Buttons.corner(
            "try-printer",
            words.bind("devices.printer.try"),
            () -> model.tryPrinter(Optional.ofNullable(box.getValue()))));
  }

  private Node stations() {
    return new DeviceCard(
        "devices.stations",
        MaterialDesignM.MONITOR_DASHBOARD,
        words,
        model.stationsProperty(),
        again("try-stations"));
  }

  private Node backup() {
    return new DeviceCard(
        "devices.backup",
        MaterialDesignB.BACKUP_RESTORE,
        words,
        model.backupProperty(),
        Buttons.corner("try-backup", words.bind("devices.backup.try"), model::backUp));
  }

  private Node clock() {
    return new DeviceCard(
        "devices.clock",
        MaterialDesignC.CLOCK_OUTLINE,
        words,
        model.clockProperty(),
        again("try-clock"));
  }

  private Node disk() {
    return new DeviceCard(
        "devices.disk", MaterialDesignH.HARDDISK, words, model.diskProperty(), again("try-disk"));
  }

  private Node again(String id) {
    return Buttons.corner(id, words.bind("devices.check"), model::look);
  }

  private ComboBox<Optional<String>> box(
      String id,
      ObservableList<Optional<String>> items,
      Function<Optional<String>, String> name,
      Consumer<Optional<String>> choose) {
    var box = new ComboBox<Optional<String>>(items);
    box.setId(id);
    box.setConverter(new Named<>(name));
    box.accessibleTextProperty().bind(words.bind("devices." + id));
    box.valueProperty().addListener((_, _, now) -> Optional.ofNullable(now).ifPresent(choose));
    words
        .languageProperty()
        .addListener(
            (_, _, _) -> {
              box.setConverter(null);
              box.setConverter(new Named<>(name));
            });
    return wide(box);
  }

  private static <T> ComboBox<T> wide(ComboBox<T> box) {
    box.setMaxWidth(Double.MAX_VALUE);
    box.setMinWidth(0);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private String cameraName(Optional<String> camera) {
    return camera
        .map(name -> name.isEmpty() ? words.text("devices.camera.first") : name)
        .orElseGet(() -> words.text("devices.camera.none"));
  }

  private String portName(Optional<String> port) {
    return port.orElseGet(() -> words.text("devices.scanner.none"));
  }

  /// Shows things that are chosen, not typed.
  private static final class Named<T> extends StringConverter<T> {
    private final Function<T, String> name;

    Named(Function<T, String> name) {
      this.name = name;
    }

    @Override
    public String toString(T thing) {
      return thing == null ? "" : name.apply(thing);
    }

    @Override
    public T fromString(String text) {
      throw new IllegalStateException("chosen, not typed");
    }
  }
}

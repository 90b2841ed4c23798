package id.balai.ui.console.settings;

import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.WorkspaceFact;
import id.balai.service.access.CurrentActor;
import id.balai.service.station.StationMemory;
import id.balai.service.station.StationSettings;
import id.balai.service.station.StationSettings.CameraPlace;
import id.balai.service.station.StationSettings.Sound;
import id.balai.service.station.StationSettings.Theme;
import id.balai.ui.console.PageModel;
import id.balai.ui.control.Named;
import id.balai.ui.control.StatusLabel;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// How the kiosks of this computer look and sound. A choice counts at once for sounds, and for the
/// next kiosk that is opened for the rest.
final class StationPane extends VBox {

  private final PageModel page;
  private final Messages messages;
  private final StationMemory memory;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final GridPane rows = new GridPane();

  StationPane(PageModel page, StationMemory memory, Ledger ledger, CurrentActor currentActor) {
    this.page = page;
    this.messages = page.messages();
    this.memory = memory;
    this.ledger = ledger;
    this.currentActor = currentActor;
    rows.getStyleClass().add("form-grid");
    StationSettings now = memory.settings();
    row(
            "sound",
            "settings.sound",
            List.of(Sound.values()),
            now.sound(),
            one -> Messages.key("settings.sound", one))
        .valueProperty()
        .subscribe(
            (_, chosen) ->
                keep(with(chosen, memory.settings().theme(), memory.settings().camera())));
    row(
            "theme",
            "settings.theme",
            List.of(Theme.values()),
            now.theme(),
            one -> Messages.key("settings.theme", one))
        .valueProperty()
        .subscribe(
            (_, chosen) ->
                keep(with(memory.settings().sound(), chosen, memory.settings().camera())));
    row(
            "camera-place",
            "settings.camera",
            List.of(CameraPlace.values()),
            now.camera(),
            one -> Messages.key("settings.camera", one))
        .valueProperty()
        .subscribe(
            (_, chosen) ->
                keep(with(memory.settings().sound(), memory.settings().theme(), chosen)));
    row("kiosk-language", "settings.language", List.of("id", "en"), now.language(), this::language)
        .valueProperty()
        .subscribe(
            (_, chosen) ->
                keep(
                    new StationSettings(
                        chosen,
                        memory.settings().sound(),
                        memory.settings().theme(),
                        memory.settings().camera())));
    Label note = Texts.line(messages, "note", "settings.station.note");
    getStyleClass().add("station-pane");
    getChildren().addAll(rows, note, new StatusLabel("station-said", page.statusProperty()));
  }

  private StationSettings with(Sound sound, Theme theme, CameraPlace camera) {
    return new StationSettings(memory.settings().language(), sound, theme, camera);
  }

  private void keep(StationSettings now) {
    var changed = new WorkspaceFact.SettingChanged(Fact.NO_EVENT, StationSettings.CHANGED);
    page.run(
        () -> {
          ledger.record(currentActor.byHouse(), changed);
          memory.keep(now);
          return now;
        },
        _ -> page.tell(""),
        "access.not.kept");
  }

  private <T> ComboBox<T> row(
      String id, String name, List<T> choices, T now, Function<T, String> key) {
    var box = new ComboBox<T>();
    box.setId(id);
    box.getItems().setAll(choices);
    box.setValue(now);
    box.accessibleTextProperty().bind(messages.bind(name));
    messages
        .languageProperty()
        .subscribe(() -> Named.in(box, one -> messages.text(key.apply(one))));
    Named.in(box, one -> messages.text(key.apply(one)));
    var label = new Label();
    label.textProperty().bind(messages.bind(name));
    rows.addRow(rows.getRowCount(), label, box);
    return box;
  }

  private String language(String code) {
    return code.equals("en") ? "settings.language.en" : "settings.language.id";
  }
}

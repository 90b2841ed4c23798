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
import id.balai.ui.control.Forms;
import id.balai.ui.control.StatusLabel;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.function.BiFunction;
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
    row(
        "sound",
        "settings.sound",
        List.of(Sound.values()),
        memory.settings().sound(),
        one -> messages.of("settings.sound", one),
        (now, one) -> new StationSettings(now.language(), one, now.theme(), now.camera()));
    row(
        "theme",
        "settings.theme",
        List.of(Theme.values()),
        memory.settings().theme(),
        one -> messages.of("settings.theme", one),
        (now, one) -> new StationSettings(now.language(), now.sound(), one, now.camera()));
    row(
        "camera-place",
        "settings.camera",
        List.of(CameraPlace.values()),
        memory.settings().camera(),
        one -> messages.of("settings.camera", one),
        (now, one) -> new StationSettings(now.language(), now.sound(), now.theme(), one));
    row(
        "kiosk-language",
        "settings.language",
        List.of("id", "en"),
        memory.settings().language(),
        this::language,
        (now, one) -> new StationSettings(one, now.sound(), now.theme(), now.camera()));
    Label note = Texts.line(messages, "note", "settings.station.note");
    getStyleClass().add("station-pane");
    getChildren().addAll(rows, note, new StatusLabel("station-said", page.statusProperty()));
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

  private <T> void row(
      String id,
      String key,
      List<T> all,
      T is,
      Function<T, String> name,
      BiFunction<StationSettings, T, StationSettings> with) {
    var forms = new Forms(messages);
    ComboBox<T> box =
        forms.choice(id, all, is, name, one -> keep(with.apply(memory.settings(), one)));
    forms.row(rows, key, box);
  }

  private String language(String code) {
    return messages.text(code.equals("en") ? "settings.language.en" : "settings.language.id");
  }
}

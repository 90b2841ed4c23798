package id.balai.ui.console.settings;

import id.balai.domain.access.AccessLevel;
import id.balai.ui.console.ChoosePin;
import id.balai.ui.console.ChoosePinForm;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.control.Buttons;
import java.util.List;
import javafx.scene.Node;

/// The one list of the panes of the settings, in the order of the page. A pane is one entry here
/// and one class beside this.
public final class SettingsPanes {

  private static final List<SettingsPane> ALL =
      List.of(
          new SettingsPane("settings.people", AccessLevel.KEEPER, PeoplePane::new),
          new SettingsPane("settings.pin", AccessLevel.COMMITTEE, SettingsPanes::pin),
          new SettingsPane("settings.station", AccessLevel.COMMITTEE, StationPane::new),
          new SettingsPane("templates.title", AccessLevel.COMMITTEE, SettingsPanes::templates),
          new SettingsPane("keeping.title", AccessLevel.KEEPER, KeepingPane::new));

  private SettingsPanes() {}

  /// All panes.
  public static List<SettingsPane> all() {
    return ALL;
  }

  private static Node pin(ConsoleContext context) {
    ConsoleContext console = context;
    var pin = console.services().access().pin();
    var model = new ChoosePin(pin, console.tasks(), () -> {});
    return new ChoosePinForm(model, console.messages(), "settings.keep");
  }

  /// Leads to the editor of certificate templates, a page of its own.
  private static Node templates(ConsoleContext console) {
    return Buttons.secondary(
        "edit-templates",
        console.messages().bind("templates.edit"),
        () -> console.routes().page(console.event(), "templates"));
  }
}

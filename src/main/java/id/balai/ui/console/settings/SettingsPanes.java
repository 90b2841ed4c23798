package id.balai.ui.console.settings;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.EventRepository;
import id.balai.domain.log.Ledger;
import id.balai.service.access.Access;
import id.balai.service.access.CurrentActor;
import id.balai.service.dataprotection.DataKeyAdmin;
import id.balai.service.dataprotection.DataProtection;
import id.balai.service.station.StationMemory;
import id.balai.ui.console.ChoosePin;
import id.balai.ui.console.ChoosePinForm;
import id.balai.ui.console.PageModel;
import id.balai.ui.control.Buttons;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The panes of the settings and what each works with.
///
/// @param access who may sign in, and the operators' PIN
/// @param ledger takes down that a setting was changed
/// @param keeping what keeps the data
/// @param events names of events that somebody is limited to
/// @param station what this computer remembers of its kiosks
public record SettingsPanes(
    PageModel page,
    Access access,
    CurrentActor currentActor,
    Ledger ledger,
    DataProtection keeping,
    EventRepository events,
    StationMemory station) {

  /// All panes, in the order of the page.
  List<SettingsPane> all() {
    return List.of(
        new SettingsPane("settings.people", AccessLevel.KEEPER, this::people),
        new SettingsPane("settings.pin", AccessLevel.COMMITTEE, this::pin),
        new SettingsPane("settings.station", AccessLevel.COMMITTEE, this::stationPane),
        new SettingsPane("templates.title", AccessLevel.COMMITTEE, this::templates),
        new SettingsPane("keeping.title", AccessLevel.KEEPER, this::data));
  }

  private Node people() {
    return new PeoplePane(
        new AccountsViewModel(page.part(), access.accounts(), events), page.messages());
  }

  private Node stationPane() {
    return new StationPane(page.part(), station, ledger, currentActor);
  }

  private Node pin() {
    var model = new ChoosePin(access.pin(), page.tasks(), () -> {});
    return new ChoosePinForm(model, page.messages(), "settings.keep");
  }

  /// Leads to the editor of certificate templates, a page of its own.
  private Node templates() {
    return Buttons.secondary(
        "edit-templates",
        page.messages().bind("templates.edit"),
        () -> page.routes().page(page.id(), "templates"));
  }

  /// The key of the data, their backups, how long they are kept, and whom to tell when they got
  /// out.
  private Node data() {
    var guarding = new DataKeyAdmin(keeping, ledger, currentActor);
    var pane =
        new VBox(
            new CustodyPart(new CustodyViewModel(page.part(), guarding), page.messages()),
            new BackupPart(new BackupViewModel(page.part(), guarding), page.messages()),
            new RetentionPart(
                new RetentionViewModel(page.part(), keeping.retention()), page.messages()),
            new BreachPart(new BreachViewModel(page.part(), keeping.affected()), page.messages()));
    pane.getStyleClass().add("keeping-pane");
    return pane;
  }
}

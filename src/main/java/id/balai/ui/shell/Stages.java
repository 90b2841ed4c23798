package id.balai.ui.shell;

import id.balai.domain.event.Event;
import id.balai.service.station.OpenStage;
import id.balai.service.station.StationMemory;
import id.balai.service.workspace.Services;
import id.balai.ui.kiosk.StageScreen;
import id.balai.ui.kiosk.flow.KioskServices;
import id.balai.ui.kiosk.projector.ProjectorView;
import id.balai.ui.kiosk.projector.ProjectorViewModel;
import id.balai.ui.kiosk.stage.StageViewModel;
import id.balai.ui.kiosk.station.KioskContext;
import id.balai.ui.kiosk.station.Operator;
import id.balai.ui.route.Screen;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens a stage in the console's window, locked like a kiosk, and the hall's window beside it.
final class Stages {

  private static final Logger LOG = LoggerFactory.getLogger(Stages.class);

  private final Services services;
  private final Tasks tasks;
  private final Messages messages;
  private final Stations stations;
  private final KioskGuard guard;
  private final ProjectorWindow projector;

  /// @param guard is told of every stage
  Stages(
      Services services,
      Tasks tasks,
      Messages messages,
      Stations stations,
      Windows windows,
      KioskGuard guard) {
    this.services = services;
    this.tasks = tasks;
    this.messages = messages;
    this.stations = stations;
    this.guard = guard;
    this.projector = new ProjectorWindow(windows, () -> hall(false));
  }

  /// A stage as the screen of a window.
  ///
  /// @param leave leads away from it, once an operator was let out
  Screen open(Event event, String declaration, Runnable leave) {
    StationMemory memory = stations.memory();
    OpenStage before =
        memory
            .openStage()
            .filter(stage -> stage.isOf(event.id(), declaration))
            .orElseGet(() -> new OpenStage(event.id(), declaration));
    memory.keepStage(Optional.of(before));
    Stations.Devices devices = stations.devices();
    var context =
        new KioskContext(
            KioskServices.of(services),
            event,
            StageViewModel.door(event, declaration),
            services.clock(),
            tasks,
            messages,
            stations.station(devices, new Operator(services.access().pin()::check, leave)));
    var model = new StageViewModel(context, memory, declaration);
    var hall =
        new ProjectorViewModel(
            services.repositories(),
            services.ledger(),
            tasks,
            messages,
            event,
            declaration,
            model.calledProperty());
    var stage =
        new StageScreen(
            context,
            model,
            () -> {
              projector.open(() -> new ProjectorView(hall, messages));
              hall(true);
            });
    LOG.info("stage open: event {} declaration {}", event.id(), declaration);
    return new KioskFrame(
        stage,
        model::sighted,
        devices,
        () -> {
          guard.begin();
          if (before.hasHall()) {
            projector.open(() -> new ProjectorView(hall, messages));
          }
        },
        () -> {
          projector.close();
          guard.end();
        });
  }

  /// The event and declaration of the stage that was open when the power went; one that is gone is
  /// forgotten.
  Optional<OpenStage> before() {
    Optional<OpenStage> open = stations.memory().openStage();
    Optional<OpenStage> there =
        open.filter(
            stage ->
                services
                    .repositories()
                    .events()
                    .find(stage.event())
                    .flatMap(event -> event.declaration(stage.declaration()))
                    .isPresent());
    if (open.isPresent() && there.isEmpty()) {
      stations.memory().keepStage(Optional.empty());
    }
    return there;
  }

  /// Remembers whether the hall's window is open.
  private void hall(boolean isOpen) {
    StationMemory memory = stations.memory();
    memory.openStage().ifPresent(stage -> memory.keepStage(Optional.of(stage.withHall(isOpen))));
  }
}

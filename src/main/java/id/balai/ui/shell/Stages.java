package id.balai.ui.shell;

import id.balai.domain.event.Event;
import id.balai.service.house.Services;
import id.balai.ui.kiosk.StageScreen;
import id.balai.ui.kiosk.projector.ProjectorView;
import id.balai.ui.kiosk.projector.ProjectorViewModel;
import id.balai.ui.kiosk.stage.StageView;
import id.balai.ui.kiosk.stage.StageViewModel;
import id.balai.ui.route.Screen;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Words;
import javafx.scene.Parent;

/// Opens a stage in the console's window, and the hall's window beside it.
final class Stages {

  private final Services services;
  private final Tasks tasks;
  private final Words words;
  private final Stations stations;
  private final ProjectorWindow projector;

  Stages(Services services, Tasks tasks, Words words, Stations stations, Windows windows) {
    this.services = services;
    this.tasks = tasks;
    this.words = words;
    this.stations = stations;
    this.projector = new ProjectorWindow(windows);
  }

  /// A stage as the screen of a window.
  ///
  /// @param leave leads away from it
  Screen open(Event event, String declaration, Runnable leave) {
    var model = new StageViewModel(services, tasks, words, event, declaration);
    var hall =
        new ProjectorViewModel(
            services.books(),
            services.ledger(),
            tasks,
            words,
            event,
            declaration,
            model.calledProperty());
    var stage =
        new StageScreen(
            model,
            services.clock(),
            words,
            new StageView.Actions() {
              @Override
              public void projector() {
                projector.open(() -> new ProjectorView(hall, words));
              }

              @Override
              public void close() {
                leave.run();
              }
            });
    return new Frame(stage, stations.kit(), projector);
  }

  /// The stage with its devices; whoever leaves it closes the hall's window.
  private record Frame(StageScreen stage, Stations.Kit kit, ProjectorWindow projector)
      implements Screen {

    @Override
    public Parent root() {
      return stage.root();
    }

    @Override
    public void onShow() {
      stage.onShow();
      kit.start(stage::sighted);
    }

    @Override
    public void onHide() {
      projector.close();
      kit.stop();
      stage.onHide();
    }
  }
}

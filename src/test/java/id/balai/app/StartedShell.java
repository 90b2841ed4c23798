package id.balai.app;

import id.balai.app.device.DeviceSet;
import id.balai.app.station.DeviceStations;
import id.balai.app.station.GuardCommand;
import id.balai.app.station.StationFiles;
import id.balai.service.station.DeviceChoice;
import id.balai.service.workspace.Workspace;
import id.balai.ui.control.Sounds;
import id.balai.ui.shell.Shell;
import id.balai.ui.shell.Windows;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// The program's own window over a new data folder, as somebody sees it after the start: for the
/// journeys through it.
final class StartedShell implements AutoCloseable {

  final Workspace workspace;
  final Messages messages = new Messages(Language.INDONESIAN);
  final Stage stage = new Stage(StageStyle.UNDECORATED);
  final Shell shell;
  private final ExecutorService background = Executors.newCachedThreadPool();

  /// On the screen's thread.
  ///
  /// @param folder of the house, its papers and what the computer remembers
  StartedShell(Workspace workspace, Path folder) {
    this.workspace = workspace;
    var tasks = Tasks.onScreen(background);
    var none = new DeviceChoice(Optional.empty(), Optional.empty());
    shell =
        new Shell(
            workspace.services(),
            tasks,
            messages,
            new LocalPapers(folder, "Linux"),
            new DeviceStations(
                new StationFiles(folder),
                () -> none,
                choice -> DeviceSet.of(choice, tasks),
                Sounds.SILENT,
                new GuardCommand()),
            new Windows(stage));
    stage.setX(0);
    stage.setY(0);
    stage.setScene(shell.scene(1366, 768));
    stage.show();
  }

  /// Away from the screen's thread, after the shell was closed on it.
  @Override
  public void close() {
    background.shutdown();
    workspace.close();
  }
}

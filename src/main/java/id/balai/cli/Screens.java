package id.balai.cli;

import id.balai.domain.attendance.Door;
import id.balai.domain.dataprotection.Safe;
import id.balai.service.hub.HouseChange;
import id.balai.service.hub.Mover;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Workspace;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;

/// Opens windows.
public interface Screens {

  /// Whether there is a display to open a window on.
  boolean hasDisplay();

  /// Shows at once that the program has started; the window that is opened next takes its place.
  ///
  /// @return whether windows can be opened at all
  default boolean greet(String language) {
    return true;
  }

  /// Opens the window and returns when it was closed.
  ///
  /// @param data the data folder
  /// @param target what it opens on
  /// @param language `id` or `en`
  /// @return how it ended
  End open(Workspace workspace, Path data, Target target, String language);

  /// Does what a closed house is changed by, in a small window that says how it goes and what came
  /// of it, and returns when that was closed.
  ///
  /// @param work tells its steps and returns what came of it
  void change(Function<Consumer<Mover.Step>, Mover.Moved> work, String language);

  /// How a window ended.
  sealed interface End {

    /// It could not be opened.
    record NotOpened() implements End {}

    /// Somebody closed it.
    record Closed() implements End {}

    /// Somebody asked for a change of the house.
    record Change(HouseChange change) implements End {}
  }

  /// Says in a small window why the data folder did not open, lets a locked one be unlocked, and
  /// returns when it was closed.
  ///
  /// @param safe unlocks it
  /// @return whether to open the folder once more
  boolean explain(OpenResult opening, Path data, Safe safe, String language);

  /// What a window opens on.
  sealed interface Target {

    /// The organizer's console, or the first start where there is no event yet.
    record Console() implements Target {}

    /// A kiosk.
    ///
    /// @param door its event, session and station
    record Kiosk(Door door) implements Target {}
  }
}

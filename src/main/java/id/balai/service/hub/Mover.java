package id.balai.service.hub;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/// Moves everything of a laptop into a common database, and home again. Both sides are counted and
/// held against each other; what is left behind stays as it is.
public interface Mover {

  /// What is done meanwhile, in this order.
  enum Step {
    /// Everything on the one side is counted.
    COUNTING,
    /// Everything is carried over.
    CARRYING,
    /// Both sides are held against each other.
    COMPARING,
    /// The address is kept, or put away.
    KEEPING
  }

  /// The same, which tells its steps.
  Mover telling(Consumer<Step> steps);

  /// Whether the data folder may begin to use a common database: it stands alone, or the one that
  /// it had does not answer. Waits for that one for a few seconds.
  boolean mayJoin();

  /// Lets a data folder use a common database from now on. One whose common database was lost
  /// brings its own record and what it did meanwhile to the next one, and takes everything else
  /// from there.
  ///
  /// @param file the station's `balai.hub`
  Moved toHub(Path folder, Path file);

  /// Lets a data folder use the server that this laptop runs itself from now on.
  Moved toOwn(Path folder);

  /// Lets a data folder stand alone again, with everything that the common database has.
  Moved home(Path folder);

  /// What became of it.
  sealed interface Moved {

    /// It is done.
    ///
    /// @param counted how many of each thing, the same on both sides
    record Done(Map<String, Long> counted) implements Moved {
      public Done {
        counted = Map.copyOf(counted);
      }
    }

    /// Nothing was changed over.
    ///
    /// @param key of the sentence that says why
    record Not(String key) implements Moved {}
  }
}

package id.balai.service.hub;

import java.util.List;

/// The PostgreSQL that this laptop runs itself, so that it can be the common database of a hall.
/// Everything here blocks.
public interface HubServer {

  /// How it stands.
  State state();

  /// Makes it where there is none yet, starts it, and makes its tables. Balai starts it from now on
  /// where it does not run.
  Result start(Life life);

  /// Stops it; Balai starts it no more until [#start].
  Result stop();

  /// Lets other laptops reach it.
  ///
  /// @param addresses of this laptop at which it is to be reached; none: at all that it has in a
  ///   hall's network
  Result open(List<String> addresses);

  /// Lets nobody but this laptop reach it; others that are connected are cut off.
  Result close();

  /// How long it runs.
  enum Life {
    /// As long as Balai.
    WITH_BALAI,
    /// Until it is stopped.
    UNTIL_STOPPED
  }

  /// @param isInstalled whether PostgreSQL was found on this laptop
  /// @param isMade whether a server of Balai's lies in the data folder
  /// @param isRunning whether it answers
  /// @param isOpen whether others may reach it
  /// @param port where it listens, or 0
  /// @param addresses at which others reach it
  record State(
      boolean isInstalled,
      boolean isMade,
      boolean isRunning,
      boolean isOpen,
      int port,
      List<String> addresses) {
    public State {
      addresses = List.copyOf(addresses);
    }
  }

  /// What became of it.
  sealed interface Result {

    /// It stands so now.
    record Done(State state) implements Result {}

    /// It was not done.
    ///
    /// @param key of the sentence that says why, among the words of commands
    record Not(String key) implements Result {}
  }
}

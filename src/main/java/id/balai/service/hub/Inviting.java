package id.balai.service.hub;

import java.time.Instant;
import java.util.List;

/// Invites another laptop to become a station, with eight letters that count once. Everything here
/// blocks.
public interface Inviting {

  /// Addresses of this laptop at which another one may reach it, the likeliest first.
  List<String> addresses();

  /// Begins to wait for a laptop. Nobody is let in before it has shown that it knows the letters.
  ///
  /// @param station name that the laptop is to have
  /// @param address of this laptop at which it waits
  /// @throws IllegalArgumentException when no station can be called so
  Invited invite(String station, String address);

  /// What became of it.
  sealed interface Invited {

    /// Somebody may come.
    record Began(Waiting waiting) implements Invited {}

    /// Nobody is waited for.
    ///
    /// @param key of the sentence that says why, among the words of commands
    record Not(String key) implements Invited {}
  }

  /// An invitation that somebody waits with; closing takes it back.
  interface Waiting extends AutoCloseable {

    /// What is shown.
    Invitation invitation();

    /// How it stands.
    Standing standing();

    /// Waits until it is over.
    ///
    /// @return how it ended; never [Standing#OPEN]
    Standing await() throws InterruptedException;

    @Override
    void close();
  }

  /// What is shown to the other laptop.
  ///
  /// @param until when it ends by itself
  record Invitation(InvitationText text, Instant until) {}

  /// How an invitation stands.
  enum Standing {
    /// It waits.
    OPEN,
    /// The other laptop is a station and has kept its address.
    JOINED,
    /// The other laptop knew the letters, and did not say that it kept the address.
    UNCONFIRMED,
    /// Nobody came in time.
    EXPIRED,
    /// Wrong letters were tried too often.
    GUESSED,
    /// It was taken back.
    CLOSED,
    /// The common database did not take the station.
    FAILED
  }
}

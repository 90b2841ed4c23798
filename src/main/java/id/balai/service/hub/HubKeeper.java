package id.balai.service.hub;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Lets stations into the common database, with the owner's login.
public interface HubKeeper {

  /// Whether the common database is the server that this laptop runs itself.
  boolean isOwn();

  /// Whether stations may be let in from here; blocks.
  ///
  /// @return empty where no common database is known
  Optional<Boolean> mayLetIn();

  /// Lets a station in, with a new password from now on; makes the tables where they are not there.
  ///
  /// @param station small letters, digits and `_`
  /// @return the address that the station is to use, with its password; empty where no common
  ///   database was named
  /// @throws IllegalArgumentException when no station can be called so
  Optional<String> allow(String station);

  /// Gives a station another name and a new password; what it recorded stays its own.
  ///
  /// @return as [#allow] does
  /// @throws IllegalArgumentException when there is no such station, or the name is taken or none
  Optional<String> rename(String station, String name);

  /// Lets a station in no more.
  ///
  /// @return whether a common database was named
  /// @throws IllegalArgumentException when there is no such station
  boolean shutOut(String station);

  /// All stations that were ever let in; empty where no common database was named.
  Optional<List<Known>> stations();

  /// A station that was let in.
  ///
  /// @param isAllowed whether it may still enter
  /// @param isThere whether it is connected now
  /// @param newest when it recorded something last
  record Known(String name, boolean isAllowed, boolean isThere, Optional<Instant> newest) {}
}

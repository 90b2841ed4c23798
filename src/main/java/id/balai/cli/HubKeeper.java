package id.balai.cli;

import java.util.Optional;

/// Lets stations into the common database, with the owner's login.
public interface HubKeeper {

  /// Lets a station in, with a new password from now on; makes the tables where they are not there.
  ///
  /// @param station small letters, digits and `_`
  /// @return the address that the station is to use, with its password; empty where no common
  ///   database was named
  /// @throws IllegalArgumentException when no station can be called so
  Optional<String> allow(String station);
}

package id.balai.cli;

import id.balai.service.house.House;
import java.io.IOException;

/// Work in an opened data folder.
@FunctionalInterface
interface HouseWork {

  /// Does the work.
  ///
  /// @return an exit code
  /// @throws IOException when a file of the caller could not be read or written
  int in(House house) throws IOException;
}

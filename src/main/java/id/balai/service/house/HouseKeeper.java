package id.balai.service.house;

import java.nio.file.Path;

/// Opens data folders.
public interface HouseKeeper {

  /// Opens the folder, making it where it does not exist.
  HouseOpening open(Path folder);
}

package id.balai.service.hub;

import java.nio.file.Path;

/// What a house can only change while it is closed: where its records are kept.
public sealed interface HouseChange {

  /// To the common database of a file.
  record ToHub(Path file) implements HouseChange {}

  /// To the server that this laptop runs itself.
  record ToOwn() implements HouseChange {}

  /// Home.
  record Home() implements HouseChange {}

  /// Does it; blocks.
  ///
  /// @param data the data folder, which is closed
  default Mover.Moved with(Mover mover, Path data) {
    return switch (this) {
      case ToHub(Path file) -> mover.toHub(data, file);
      case ToOwn _ -> mover.toOwn(data);
      case Home _ -> mover.home(data);
    };
  }
}

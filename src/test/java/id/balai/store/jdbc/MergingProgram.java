package id.balai.store.jdbc;

import id.balai.fixture.OpenStore;
import id.balai.service.merging.OfflineMerge;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// Opens a station's folder in a process of its own and decides what waits there, until it is
/// killed or all is decided.
final class MergingProgram {

  private MergingProgram() {}

  public static void main(String[] arguments) {
    try (var open = new OpenStore(Path.of(arguments[0]), Optional.of(arguments[1]))) {
      var store = open.store();
      System.out.println(DoorProgram.MARK + "ready");
      new OfflineMerge(store.apart(), store.repositories(), store.ledger(), Clock.systemUTC())
          .merge();
      System.out.println(DoorProgram.MARK + "merged");
    }
  }
}

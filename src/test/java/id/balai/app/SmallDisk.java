package id.balai.app;

import id.balai.store.jdbc.DiskRoom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A disk of one's own that another program fills.
///
/// @param disk where it is mounted
record SmallDisk(Path disk) {

  private static final int PIECE = 4 << 10;

  /// Written at once as long as there is far more room than that.
  private static final int LARGE = 1 << 20;

  /// Waits until a house keeps room back.
  void awaitReserve(Path house) throws InterruptedException {
    for (int i = 0; i < 200 && Files.notExists(house.resolve(DiskRoom.RESERVE)); i++) {
      Thread.sleep(50);
    }
    Thread.sleep(300);
  }

  /// Lets so many bytes be free.
  void fillUpTo(long left) throws IOException {
    byte[] piece = new byte[PIECE];
    byte[] large = new byte[LARGE];
    try (var out =
        Files.newOutputStream(ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      while (disk.toFile().getUsableSpace() >= left + 2L * large.length) {
        out.write(large);
      }
      while (disk.toFile().getUsableSpace() >= left + piece.length) {
        out.write(piece);
      }
    } catch (IOException e) {
      if (left > 0) {
        throw e;
      }
    }
  }

  /// Lets everything be free that the house did not take.
  void free() throws IOException {
    Files.deleteIfExists(ballast());
  }

  private Path ballast() {
    return disk.resolve("ballast");
  }
}

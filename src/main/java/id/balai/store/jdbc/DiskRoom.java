package id.balai.store.jdbc;

import id.balai.base.DiskFull;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The room on the disk of a data folder. A file without content keeps some of it back: when the
/// disk is full, it goes, and a door can finish its day. Nothing is begun for which there is no
/// room, so that the database need not find that out by breaking off.
///
/// May be used on any thread.
public final class DiskRoom {

  private static final Logger LOG = LoggerFactory.getLogger(DiskRoom.class);

  /// Name of the file that keeps room.
  public static final String RESERVE = "balai.ruang";

  private static final int RESERVED = 8 << 20;
  private static final int PIECE = 1 << 16;

  /// What a signature may need in journal and database, with much to spare.
  private static final long LEAST = 1 << 20;

  /// What a fact needs among many.
  private static final long EACH = 8 << 10;

  /// So many facts are something that is done at a door.
  private static final int FEW = 100;

  private final Path folder;
  private volatile boolean isFull;

  DiskRoom(Path folder) {
    this.folder = folder;
  }

  /// Whether the last thing that was to be recorded found no room.
  public boolean isFull() {
    return isFull;
  }

  /// Keeps room back, where there is enough and none is kept yet.
  public synchronized void keep() {
    Path file = folder.resolve(RESERVE);
    if (Files.exists(file) || usable() < 4L * RESERVED) {
      return;
    }
    byte[] piece = new byte[PIECE];
    new Random(RESERVED).nextBytes(piece);
    try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      for (int written = 0; written < RESERVED; written += PIECE) {
        out.write(piece);
      }
    } catch (IOException e) {
      LOG.warn("no room could be kept back", e);
      give();
    }
  }

  /// Whether there is room for this many facts. What is kept back is for what happens at a door.
  boolean hasRoomFor(int facts) {
    long needed = LEAST + facts * EACH;
    boolean has = usable() >= needed || (facts <= FEW && give()) || canWrite(needed);
    isFull = !has;
    return has;
  }

  /// Makes room after a failure that came of a full disk.
  ///
  /// @return whether it is worth trying again
  boolean makeAfter(Throwable failure, int facts) {
    if (!DiskFull.isBehind(failure) && !DiskFull.isAt(folder)) {
      return false;
    }
    isFull = true;
    return facts <= FEW && give();
  }

  /// Whether nothing can be written now.
  boolean isNone() {
    return DiskFull.isAt(folder);
  }

  private synchronized boolean give() {
    try {
      boolean given = Files.deleteIfExists(folder.resolve(RESERVE));
      if (given) {
        LOG.warn("the disk is full; the room that was kept back is used now");
      }
      return given;
    } catch (IOException e) {
      LOG.warn("the room that was kept back cannot be used", e);
      return false;
    }
  }

  /// Some file systems do not tell how much room they have.
  private boolean canWrite(long bytes) {
    Path probe = folder.resolve(RESERVE + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(probe)) {
        byte[] piece = new byte[PIECE];
        for (long written = 0; written < bytes; written += PIECE) {
          out.write(piece);
        }
      } finally {
        Files.deleteIfExists(probe);
      }
      return true;
    } catch (IOException e) {
      LOG.debug("there is no room", e);
      return false;
    }
  }

  private long usable() {
    return folder.toFile().getUsableSpace();
  }
}

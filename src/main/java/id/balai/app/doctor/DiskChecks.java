package id.balai.app.doctor;

import id.balai.service.doctor.Doctor.Finding;
import id.balai.service.doctor.Doctor.State;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/// Where data are written.
public final class DiskChecks {

  private static final long MEGABYTE = 1L << 20;
  private static final long LITTLE = 2048 * MEGABYTE;
  private static final long TOO_LITTLE = 300 * MEGABYTE;
  private static final int WRITES = 15;
  private static final int BYTES = 512;
  private static final double NANOS = 1e6;

  /// A person at a door waits no longer than this for the disk.
  private static final double SLOW = 100;

  private final String system;
  private final Path blocks;

  /// @param system name of the operating system
  /// @param blocks where Linux lists its disks, `/sys/block`
  public DiskChecks(String system, Path blocks) {
    this.system = system.toLowerCase(Locale.ROOT);
    this.blocks = blocks;
  }

  Finding folder(Path folder) {
    if (Files.notExists(folder)) {
      return Files.isWritable(existing(folder))
          ? Finding.of("folder", State.GOOD, "new", folder)
          : Finding.of("folder", State.MUST, "closed", folder);
    }
    return Files.isWritable(folder)
        ? Finding.of("folder", State.GOOD, "good", folder)
        : Finding.of("folder", State.MUST, "closed", folder);
  }

  Finding space(Path folder) {
    try {
      long free = Files.getFileStore(existing(folder)).getUsableSpace();
      State state = free < TOO_LITTLE ? State.MUST : free < LITTLE ? State.LOOK : State.GOOD;
      return Finding.of("space", state, state == State.GOOD ? "good" : "little", free / MEGABYTE);
    } catch (IOException e) {
      return Finding.of("space", State.LOOK, "unknown");
    }
  }

  /// Writes as the journal does, and forces each write to the disk.
  Finding forced(Path folder) {
    try {
      double[] millis = new double[WRITES];
      Path file = Files.createTempFile(existing(folder), "balai-doctor", ".part");
      try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        for (int i = 0; i < WRITES; i++) {
          long before = System.nanoTime();
          channel.write(ByteBuffer.allocate(BYTES));
          channel.force(false);
          millis[i] = (System.nanoTime() - before) / NANOS;
        }
      } finally {
        Files.deleteIfExists(file);
      }
      Arrays.sort(millis);
      double median = millis[WRITES / 2];
      return median > SLOW
          ? Finding.of("forced", State.LOOK, "slow", median)
          : Finding.of("forced", State.GOOD, "good", median);
    } catch (IOException e) {
      return Finding.of("forced", State.MUST, "broken");
    }
  }

  /// Whether the disk itself is encrypted; other systems than Linux do not say so to a program.
  Finding encryption() {
    if (!system.startsWith("linux")) {
      return Finding.of("encryption", State.LOOK, "ask");
    }
    try (Stream<Path> disks = Files.list(blocks)) {
      return disks.anyMatch(DiskChecks::isEncrypted)
          ? Finding.of("encryption", State.GOOD, "good")
          : Finding.of("encryption", State.LOOK, "none");
    } catch (IOException e) {
      return Finding.of("encryption", State.LOOK, "ask");
    }
  }

  private static boolean isEncrypted(Path disk) {
    Path name = disk.resolve("dm/uuid");
    try {
      return Files.exists(name) && Files.readString(name).startsWith("CRYPT-");
    } catch (IOException e) {
      return false;
    }
  }

  /// The folder, or the nearest one above it that is there.
  private static Path existing(Path folder) {
    Path at = folder.toAbsolutePath();
    while (Files.notExists(at) && at.getParent() != null) {
      at = at.getParent();
    }
    return at;
  }
}

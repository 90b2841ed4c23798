package id.balai.app.hub;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Which programs use the server of a data folder: each holds a lock that all of them share, and
/// the system takes it from one that was killed. Whoever ends as the last one stops the server. A
/// program holds a folder once, however many in it ask, for the lock belongs to the process.
final class ServerUse {

  private static final Logger LOG = LoggerFactory.getLogger(ServerUse.class);

  private static final Map<Path, FileChannel> HELD = new HashMap<>();

  private ServerUse() {}

  /// Uses the server from now on; waits while another program stops it.
  ///
  /// @param folder of the server
  static void begin(Path folder) {
    synchronized (HELD) {
      if (HELD.containsKey(folder)) {
        return;
      }
      try {
        FileChannel channel = open(folder);
        FileLock lock = channel.lock(0, Long.MAX_VALUE, true);
        LOG.debug("the server is used: {}", lock.isValid());
        HELD.put(folder, channel);
      } catch (IOException e) {
        LOG.warn("other programs do not see that this one uses the server", e);
      }
    }
  }

  /// Uses it no longer.
  ///
  /// @param last what the last program that used it does, before another one can begin
  static void end(Path folder, Runnable last) {
    synchronized (HELD) {
      FileChannel held = HELD.remove(folder);
      try (held;
          FileChannel channel = open(folder)) {
        if (held != null) {
          // Closing any channel of a file lets go of what the process holds of it.
          held.close();
        }
        if (channel.tryLock() != null) {
          last.run();
        }
      } catch (IOException e) {
        LOG.warn("nobody knows whether another program uses the server", e);
      }
    }
  }

  private static FileChannel open(Path folder) throws IOException {
    return FileChannel.open(
        folder.resolve("dipakai"),
        StandardOpenOption.CREATE,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE);
  }
}

package id.balai.scan.serial;

import id.balai.base.Threads;
import id.balai.domain.badge.CodeSource;
import id.balai.domain.badge.DeviceState;
import id.balai.domain.badge.ScanStream;
import id.balai.scan.presence.PresenceWindow;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A scanner on a serial line: a scan ends with any end of a line, or when nothing more comes.
/// Connects again by itself after the scanner was pulled out.
public final class SerialCodes implements CodeSource {
  private static final Logger LOG = LoggerFactory.getLogger(SerialCodes.class);

  /// Nothing comes for so long after a scan that a device sent without an end.
  private static final Duration QUIET = Duration.ofMillis(150);

  private static final Duration LOOK = Duration.ofMillis(5);

  private final SerialLink link;
  private final Duration retry;
  private volatile DeviceState state = new DeviceState.Off();
  private @Nullable Run run;

  /// @param retry from one attempt to connect to the next
  public SerialCodes(SerialLink link, Duration retry) {
    this.link = link;
    this.retry = retry;
  }

  @Override
  public synchronized void start(Listener listener) {
    if (run == null) {
      run = new Run(listener);
      run.thread.start();
    }
  }

  @Override
  public synchronized void stop() {
    Run ending = run;
    run = null;
    if (ending != null) {
      ending.end();
    }
  }

  /// From one start to the next stop.
  private final class Run {
    private final Listener listener;
    private final PresenceWindow window = PresenceWindow.forScanner();
    private final Thread thread = Threads.SERIAL.of(this::keep);
    private volatile boolean isWanted = true;
    private volatile @Nullable InputStream open;

    Run(Listener listener) {
      this.listener = listener;
    }

    private void keep() {
      changed(new DeviceState.Starting());
      try {
        while (isWanted) {
          DeviceState trouble = oneConnection();
          if (isWanted) {
            changed(trouble);
            Thread.sleep(retry);
          }
        }
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
      }
    }

    private DeviceState oneConnection() throws InterruptedException {
      Optional<InputStream> connected;
      try {
        connected = link.connect();
      } catch (IOException refused) {
        return new DeviceState.Blocked();
      } catch (RuntimeException | LinkageError broken) {
        LOG.warn("serial lines do not work on this computer", broken);
        return new DeviceState.Failed(DeviceState.Reason.NOT_STARTED);
      }
      if (connected.isEmpty()) {
        return new DeviceState.Missing();
      }
      try (InputStream in = connected.get()) {
        open = in;
        changed(new DeviceState.Running());
        listen(in);
      } catch (IOException pulledOut) {
        // the scanner is gone; that it is gone is all there is to say
      }
      return new DeviceState.Failed(DeviceState.Reason.ENDED);
    }

    private void listen(InputStream in) throws IOException, InterruptedException {
      var letters = new InputStreamReader(in, StandardCharsets.UTF_8);
      var scans = new ScanStream();
      while (isWanted) {
        if (scans.isWaiting() && !comesSoon(letters)) {
          give(scans.quiet());
        } else {
          int letter = letters.read();
          if (letter < 0) {
            give(scans.quiet());
            return;
          }
          give(scans.add(letter));
        }
      }
    }

    private void give(List<String> codes) {
      if (!codes.isEmpty()) {
        window.read(codes, System.nanoTime()).forEach(listener::sighted);
      }
    }

    /// Whether a letter comes before the scan counts as ended: many scanners send no end.
    private static boolean comesSoon(Reader letters) throws IOException, InterruptedException {
      long end = System.nanoTime() + QUIET.toNanos();
      while (!letters.ready()) {
        if (System.nanoTime() >= end) {
          return false;
        }
        Thread.sleep(LOOK);
      }
      return true;
    }

    private void changed(DeviceState next) {
      if (!state.equals(next)) {
        state = next;
        listener.changed(next);
      }
    }

    private void end() {
      isWanted = false;
      thread.interrupt();
      try {
        InputStream in = open;
        if (in != null) {
          in.close();
        }
        thread.join(Duration.ofSeconds(2));
      } catch (IOException gone) {
        // it is closed either way
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      changed(new DeviceState.Off());
    }
  }
}

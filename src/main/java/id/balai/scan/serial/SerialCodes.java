package id.balai.scan.serial;

import id.balai.domain.badge.CodeSource;
import id.balai.domain.badge.DeviceState;
import id.balai.scan.presence.PresenceWindow;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A scanner on a serial line: each line of text is one scan. Connects again by itself after the
/// scanner was pulled out.
public final class SerialCodes implements CodeSource {
  private static final Logger LOG = LoggerFactory.getLogger(SerialCodes.class);

  private final SerialLink link;
  private final Duration retry;
  private volatile DeviceState state = new DeviceState.Off();
  private @Nullable Round round;

  /// @param retry from one attempt to connect to the next
  public SerialCodes(SerialLink link, Duration retry) {
    this.link = link;
    this.retry = retry;
  }

  @Override
  public synchronized void start(Listener listener) {
    if (round == null) {
      round = new Round(listener);
      round.thread.start();
    }
  }

  @Override
  public synchronized void stop() {
    Round ending = round;
    round = null;
    if (ending != null) {
      ending.end();
    }
  }

  @Override
  public DeviceState state() {
    return state;
  }

  /// From one start to the next stop.
  private final class Round {
    private final Listener listener;
    private final PresenceWindow window = PresenceWindow.forScanner();
    private final Thread thread = new Thread(this::keep, "balai-serial");
    private volatile boolean isWanted = true;
    private volatile @Nullable InputStream open;

    Round(Listener listener) {
      this.listener = listener;
      thread.setDaemon(true);
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

    private DeviceState oneConnection() {
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
        return new DeviceState.NoCamera();
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

    private void listen(InputStream in) throws IOException {
      var lines = new ScanLines();
      for (int b = in.read(); b >= 0 && isWanted; b = in.read()) {
        lines
            .take(b)
            .ifPresent(
                text -> window.read(List.of(text), System.nanoTime()).forEach(listener::sighted));
      }
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

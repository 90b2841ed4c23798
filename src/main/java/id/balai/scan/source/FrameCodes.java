package id.balai.scan.source;

import id.balai.base.Threads;
import id.balai.domain.badge.CodeSource;
import id.balai.domain.badge.DeviceState;
import id.balai.scan.Luma;
import id.balai.scan.decode.QrDecoder;
import id.balai.scan.presence.PresenceWindow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads codes from frames: the source delivers on its own thread, one decode thread takes the
/// latest frame, and each showing is reported once.
public final class FrameCodes implements CodeSource {
  private static final Logger LOG = LoggerFactory.getLogger(FrameCodes.class);

  private final FrameSource source;
  private volatile DeviceState state = new DeviceState.Off();
  private @Nullable Run run;

  /// Codes out of the frames of `source`.
  public FrameCodes(FrameSource source) {
    this.source = source;
  }

  @Override
  public synchronized void start(Listener listener) {
    if (run == null) {
      var starting = new Run(listener);
      run = starting;
      starting.changed(new DeviceState.Starting());
      starting.thread.start();
    }
  }

  /// Ends in order: no more frames, then no more decoding, then the state.
  @Override
  public synchronized void stop() {
    Run ending = run;
    if (ending == null) {
      return;
    }
    run = null;
    ending.stopSource();
    ending.end();
    ending.changed(new DeviceState.Off());
  }

  /// From one start to the next stop.
  private final class Run implements FrameSource.Sink {
    private final Listener listener;
    private final LatestFrame slot = new LatestFrame();
    private final QrDecoder decoder = new QrDecoder();
    private final PresenceWindow window = PresenceWindow.forCamera();
    private final Thread thread = Threads.DECODE.of(this::decode);
    private boolean isEnding;

    Run(Listener listener) {
      this.listener = listener;
    }

    @Override
    public void frame(Luma frame) {
      slot.put(frame);
    }

    @Override
    public void changed(DeviceState next) {
      if (!state.equals(next)) {
        state = next;
        listener.changed(next);
      }
    }

    private synchronized void startSource() {
      if (!isEnding) {
        source.start(this);
      }
    }

    private synchronized void stopSource() {
      isEnding = true;
      source.stop();
    }

    private void decode() {
      try {
        startSource();
        Optional<Luma> frame = slot.take();
        // Not before a camera is there: a kiosk that has none opens sooner.
        frame.ifPresent(_ -> decoder.warmUp());
        while (frame.isPresent()) {
          decode(frame.get());
          frame = slot.take();
        }
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
      }
    }

    private void decode(Luma frame) {
      try {
        List<String> texts = decoder.decodeLive(frame);
        window.read(texts, System.nanoTime()).forEach(listener::sighted);
      } catch (RuntimeException broken) {
        LOG.error("one frame was left out", broken);
      }
    }

    private void end() {
      slot.close();
      boolean interrupted = false;
      while (thread.isAlive() && !interrupted && thread != Thread.currentThread()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}

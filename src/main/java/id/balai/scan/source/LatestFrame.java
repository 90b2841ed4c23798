package id.balai.scan.source;

import id.balai.scan.Luma;
import java.util.Optional;

/// A slot for one frame between the thread that delivers and the thread that decodes. A newer frame
/// takes the place of one that nobody has taken: a kiosk must answer what is in view now, never
/// work off a queue. Two buffers change hands, nothing is made per frame.
final class LatestFrame {
  private byte[] waiting = {};
  private byte[] taken = {};
  private int width;
  private int height;
  private boolean isFull;
  private boolean isClosed;

  /// Puts a copy of a frame in, over one that was not taken.
  synchronized void put(Luma frame) {
    int size = frame.width() * frame.height();
    if (waiting.length < size) {
      waiting = new byte[size];
    }
    System.arraycopy(frame.pixels(), 0, waiting, 0, size);
    width = frame.width();
    height = frame.height();
    isFull = true;
    notifyAll();
  }

  /// Waits for a frame and takes it out; it stays valid until the next call. Empty after
  /// [#close()].
  synchronized Optional<Luma> take() throws InterruptedException {
    while (!isFull && !isClosed) {
      wait();
    }
    if (isClosed) {
      return Optional.empty();
    }
    byte[] swapped = taken;
    taken = waiting;
    waiting = swapped;
    isFull = false;
    return Optional.of(new Luma(taken, width, height));
  }

  /// Lets who waits go home.
  synchronized void close() {
    isClosed = true;
    notifyAll();
  }
}

package id.balai.scan.decode;

import id.balai.scan.Luma;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Shows the frame to another pass with black and white exchanged.
final class Inverted implements Pass {
  private final Pass inner;
  private byte[] buffer = {};

  Inverted(Pass inner) {
    this.inner = inner;
  }

  @Override
  public void read(Luma frame, BooleanSupplier isSpent, Set<String> texts) {
    int size = frame.width() * frame.height();
    if (buffer.length < size) {
      buffer = new byte[size];
    }
    inner.read(frame.invertedInto(buffer), isSpent, texts);
  }
}

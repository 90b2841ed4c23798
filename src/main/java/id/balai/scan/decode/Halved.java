package id.balai.scan.decode;

import id.balai.scan.Luma;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Shows the frame to another pass at half its size.
final class Halved implements Pass {
  private final Pass inner;
  private byte[] buffer = {};

  Halved(Pass inner) {
    this.inner = inner;
  }

  @Override
  public void read(Luma frame, BooleanSupplier isSpent, Set<String> texts) {
    int size = (frame.width() / 2) * (frame.height() / 2);
    if (size == 0) {
      return;
    }
    if (buffer.length < size) {
      buffer = new byte[size];
    }
    inner.read(frame.halvedInto(buffer), isSpent, texts);
  }
}

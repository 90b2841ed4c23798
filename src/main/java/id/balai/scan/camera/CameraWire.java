package id.balai.scan.camera;

import id.balai.scan.Luma;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;

/// The line between the camera process and ours: each message begins with a mark of three bytes and
/// its kind; a frame goes on with width, height and its bytes. Anything else is refused, also a
/// frame beyond 16 million pixels.
final class CameraWire {
  private static final int MARK = 0xBA1A1000;
  private static final int BEAT = MARK | 1;
  private static final int MISSING = MARK | 2;
  private static final int BLOCKED = MARK | 3;
  private static final int FRAME = MARK | 4;
  private static final long MOST_PIXELS = 16_000_000;

  private CameraWire() {}

  /// The sending end.
  static final class Writer {
    private final DataOutputStream out;

    Writer(OutputStream out) {
      this.out = new DataOutputStream(out);
    }

    /// Sends a message at once.
    synchronized void send(CameraMessage message) throws IOException {
      switch (message) {
        case CameraMessage.Beat beat -> out.writeInt(BEAT);
        case CameraMessage.Missing missing -> out.writeInt(MISSING);
        case CameraMessage.Blocked blocked -> out.writeInt(BLOCKED);
        case CameraMessage.Frame(Luma luma) -> {
          out.writeInt(FRAME);
          out.writeInt(luma.width());
          out.writeInt(luma.height());
          out.write(luma.pixels(), 0, luma.width() * luma.height());
        }
      }
      out.flush();
    }
  }

  /// The receiving end.
  static final class Reader {
    private final DataInputStream in;
    private byte[] pixels = {};

    Reader(InputStream in) {
      this.in = new DataInputStream(in);
    }

    /// Waits for the next message.
    ///
    /// @throws EOFException when the other end is gone
    /// @throws StreamCorruptedException when the bytes are no message
    CameraMessage next() throws IOException {
      return switch (in.readInt()) {
        case BEAT -> new CameraMessage.Beat();
        case MISSING -> new CameraMessage.Missing();
        case BLOCKED -> new CameraMessage.Blocked();
        case FRAME -> frame();
        default -> throw new StreamCorruptedException("no message of a camera");
      };
    }

    private CameraMessage frame() throws IOException {
      int width = in.readInt();
      int height = in.readInt();
      if (width <= 0 || height <= 0 || (long) width * height > MOST_PIXELS) {
        throw new StreamCorruptedException("no sensible frame");
      }
      if (pixels.length < width * height) {
        pixels = new byte[width * height];
      }
      in.readFully(pixels, 0, width * height);
      return new CameraMessage.Frame(new Luma(pixels, width, height));
    }
  }
}

package id.balai.app.hub;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;

/// Pieces of bytes that go to and fro between two laptops, each with its length before it. The
/// whole of it has a time, so that nobody holds it by sending a byte now and then.
final class Conversation implements AutoCloseable {

  /// Longer than anything that is ever sent.
  private static final int LONGEST = 16_384;

  private final Socket socket;
  private final long end;

  Conversation(Socket socket, Duration patience) {
    this.socket = socket;
    this.end = System.nanoTime() + patience.toNanos();
  }

  void send(byte[] piece) throws IOException {
    var whole = new ByteArrayOutputStream();
    whole.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(piece.length).array());
    whole.writeBytes(piece);
    OutputStream out = socket.getOutputStream();
    out.write(whole.toByteArray());
    out.flush();
  }

  byte[] receive() throws IOException {
    int length = ByteBuffer.wrap(read(Integer.BYTES)).getInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("a piece of " + length + " bytes");
    }
    return read(length);
  }

  private byte[] read(int length) throws IOException {
    byte[] bytes = new byte[length];
    InputStream in = socket.getInputStream();
    int filled = 0;
    while (filled < length) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw new SocketTimeoutException("it took too long");
      }
      socket.setSoTimeout(Math.toIntExact(left));
      int read = in.read(bytes, filled, length - filled);
      if (read < 0) {
        throw new EOFException("it was ended");
      }
      filled += read;
    }
    return bytes;
  }

  /// Parts of a piece that stand one behind the other.
  static DataInputStream parts(byte[] piece) {
    return new DataInputStream(new java.io.ByteArrayInputStream(piece));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

package id.balai.paper.printing.ipp;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/// A printer on a loopback port that answers as a test wants, be it nonsense.
final class OddPrinter implements AutoCloseable {

  private final HttpServer server;
  private final Deque<byte[]> answers = new ConcurrentLinkedDeque<>();

  OddPrinter() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          byte[] answer = answers.size() > 1 ? answers.remove() : answers.element();
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
  }

  /// The next answers; the last one is given for ever.
  OddPrinter says(byte[]... next) {
    answers.addAll(java.util.List.of(next));
    return this;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /// A job in a state.
  static byte[] job(int state, String message) {
    var bytes = start(0);
    bytes.write(IppAnswer.JOB);
    integer(bytes, 0x21, "job-id", 7);
    integer(bytes, 0x23, "job-state", state);
    text(bytes, 0x41, "job-printer-state-message", message);
    bytes.write(3);
    return bytes.toByteArray();
  }

  /// A printer with a complaint.
  static byte[] printer(String reason) {
    var bytes = start(0);
    bytes.write(IppAnswer.PRINTER);
    text(bytes, 0x44, "printer-state-reasons", reason);
    bytes.write(3);
    return bytes.toByteArray();
  }

  /// A refusal.
  static byte[] status(int status) {
    var bytes = start(status);
    bytes.write(3);
    return bytes.toByteArray();
  }

  private static ByteArrayOutputStream start(int status) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[] {1, 1, (byte) (status >>> 8), (byte) status, 0, 0, 0, 1, 1});
    text(bytes, 0x47, "attributes-charset", "utf-8");
    return bytes;
  }

  private static void integer(ByteArrayOutputStream bytes, int tag, String name, int value) {
    text(bytes, tag, name, "");
    byte[] soFar = bytes.toByteArray();
    bytes.reset();
    bytes.write(soFar, 0, soFar.length - 2);
    bytes.writeBytes(new byte[] {0, 4, 0, 0, 0, (byte) value});
  }

  private static void text(ByteArrayOutputStream bytes, int tag, String name, String value) {
    bytes.write(tag);
    bytes.write(0);
    bytes.write(name.length());
    bytes.writeBytes(name.getBytes(StandardCharsets.UTF_8));
    bytes.write(0);
    bytes.write(value.length());
    bytes.writeBytes(value.getBytes(StandardCharsets.UTF_8));
  }
}
